import { z } from 'zod';
import { naturalCase } from '../extract/index.ts';
import { edtfSchema, PLACE_PRECISIONS, rulerFor } from '../model/index.ts';
import {
  type Boundary,
  type DisputedConvention,
  type FoundToponym,
  findToponyms,
  type Gazetteer,
  regionsAt,
  resolveSpans,
} from '../places/index.ts';
import { parsedLine } from './json-lines.ts';

const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .refine(({ start, end }) => start < end, 'a span ends behind its start');

/**
 * A line that `attest places` takes: a text; the spans to resolve where they are known (code points, end exclusive: one
 * answer for each, in their order), the document's language (ISO 639-1), its country (ISO 3166-1 alpha-2), and the date
 * (EDTF) for which regions are asked.
 */
export const placesRequestSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    spans: z.array(spanSchema).optional(),
    language: z.string().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .optional(),
    date: edtfSchema.nullable().optional(),
  })
  .refine(
    ({ text, spans }) => (spans ?? []).every(({ end }) => end <= text.length),
    'a span lies outside of the text',
  );

const pointSchema = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };
const countrySchema = z.string().nullable();

/**
 * A line that `attest places` prints. `name` is the usual name (the words of the text where no table knows it, and for
 * disputed places); a point comes with its radius in kilometres; an ambiguous name gives its candidates, the likeliest
 * first, and that one's point; `regions` are those of the boundaries handed in.
 */
export const placesLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  toponyms: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      phrase: z.string(),
      name: z.string(),
      id: z.string().nullable(),
      country: countrySchema,
      lat: pointSchema.lat.nullable(),
      lon: pointSchema.lon.nullable(),
      precision: z.enum(PLACE_PRECISIONS),
      radius_km: z.number().nonnegative().nullable(),
      role: z.enum(['origin', 'transit', 'context']),
      disputed: z.string().optional(),
      ambiguous: z.boolean(),
      candidates: z
        .array(z.object({ name: z.string(), country: countrySchema, ...pointSchema, share: z.number() }))
        .readonly()
        .optional(),
      regions: z
        .array(
          z.object({
            name: z.string(),
            country: countrySchema,
            level: z.number().nullable(),
            valid_from: z.string().nullable(),
            valid_to: z.string().nullable(),
          }),
        )
        .optional(),
    }),
  ),
});
export type PlacesLine = z.infer<typeof placesLineSchema>;

/** What places are looked up in, and by which rules. */
export interface PlacesOptions {
  readonly gazetteer: Gazetteer;
  /** Regions to name for each point; none by default. */
  readonly boundaries?: readonly Boundary[] | undefined;
  readonly disputed?: DisputedConvention | undefined;
}

/**
 * Answers one request of `attest places`.
 * @throws AttestError INPUT_INVALID
 */
export function placesLine(line: string, options: PlacesOptions): PlacesLine {
  const { id, text, spans, language, country, date } = parsedLine(placesRequestSchema, line, 'INPUT_INVALID');
  const hints = { country: country ?? undefined, disputed: options.disputed };
  const found = spans
    ? resolveSpans(text, spans, options.gazetteer, hints)
    : toponymsIn(text, language ?? 'en', options.gazetteer, hints);
  return { id, toponyms: found.map((one) => withRegions(one, options.boundaries, date ?? null)) };
}

/** The toponyms of a text, in capitals too; their words as they stand in it. */
function toponymsIn(
  text: string,
  language: string,
  gazetteer: Gazetteer,
  hints: Parameters<typeof findToponyms>[2],
): FoundToponym[] {
  const natural = naturalCase(text, language);
  if (natural === null) return findToponyms(text, gazetteer, hints);
  const ruler = rulerFor(text);
  return findToponyms(natural, gazetteer, hints).map((one) => ({
    ...one,
    phrase: text.slice(ruler.toUnit(one.start), ruler.toUnit(one.end)),
  }));
}

function withRegions(
  toponym: FoundToponym,
  boundaries: readonly Boundary[] | undefined,
  date: string | null,
): PlacesLine['toponyms'][number] {
  const { lat, lon } = toponym;
  if (!boundaries || lat === null || lon === null) return toponym;
  const regions = regionsAt(boundaries, { lat, lon }, date).map(
    ({ name, country, level, validFrom, validTo }) => ({
      name,
      country,
      level,
      valid_from: validFrom,
      valid_to: validTo,
    }),
  );
  return { ...toponym, regions };
}
