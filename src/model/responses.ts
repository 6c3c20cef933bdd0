import { z } from 'zod';
import { missingSchema } from './missing.ts';
import { placePrecisionSchema } from './place.ts';

/** A date or code as it is stated, or why there is none. */
const statedOr = z.union([missingSchema, z.string()]);

const datedSchema = z.object({
  record: z.string(),
  label: z.string(),
  kind: statedOr,
  /** EDTF. */
  date: statedOr,
  /** First and last day (ISO) on which it may lie; null where open or not known. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});

/** A law, institution, programme or standing arrangement. */
export const measureEntrySchema = datedSchema.extend({
  title: z.string().nullable(),
  places: z.array(z.string()),
  countries: z.array(z.string()),
});
export type MeasureEntry = z.infer<typeof measureEntrySchema>;

/** Something that passed between states on an occasion. */
export const exchangeEntrySchema = datedSchema.extend({
  /** ISO 3166-1 alpha-2; empty where it is not stated. */
  from: z.array(z.string()),
  to: z.array(z.string()),
  outcome: statedOr,
});
export type ExchangeEntry = z.infer<typeof exchangeEntrySchema>;

/** How many exchanges of one outcome passed from one state to another. */
export const exchangeLinkSchema = z.object({
  from: z.string(),
  to: z.string(),
  outcome: statedOr,
  k: z.number().int(),
  records: z.array(z.string()),
});
export type ExchangeLink = z.infer<typeof exchangeLinkSchema>;

export const responsesSchema = z.object({
  release: z.string(),
  measures: z.array(measureEntrySchema),
  exchanges: z.array(exchangeEntrySchema),
  links: z.array(exchangeLinkSchema),
  /** Exchanges in which one of the sides is not known, and which no link shows. */
  unlinked: z.number().int(),
  caveats: z.array(z.string()),
});
export type Responses = z.infer<typeof responsesSchema>;

/** A place as a map draws it: never finer than it is known. */
export const mapPlaceSchema = z.object({
  name: z.string(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  precision: placePrecisionSchema,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  radiusKm: z.number().nullable(),
});
export type MapPlace = z.infer<typeof mapPlaceSchema>;

/** Indices into a list of the same answer. */
const indices = z.array(z.number().int().nonnegative());

/**
 * The records of a question and where they happened, by columns: a hundred thousand records have far fewer different
 * places, dates and types, which stand once in a list; records and points hold indices into them.
 */
export const mapDataSchema = z.object({
  release: z.string(),
  types: z.array(statedOr),
  /** EDTF. */
  dates: z.array(statedOr),
  /** Where records come from: ids of datasets, the empty text for reports that were read here; several, where linked. */
  sources: z.array(z.array(z.string())),
  places: z.array(mapPlaceSchema),
  /** All records of the question, in the order of their ids; the lists run in step. */
  records: z.object({ id: z.array(z.string()), type: indices, date: indices, source: indices }),
  /** Each place of each record, in the order of the records. */
  points: z.object({ record: indices, place: indices }),
  /** Records on no map, by why: a missing value, or `no_coordinates`. */
  unplaced: z.record(z.string(), z.number().int()),
  caveats: z.array(z.string()),
});
export type MapData = z.infer<typeof mapDataSchema>;
