import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { extract } from '../../src/extract/index.ts';
import type { Value } from '../../src/model/index.ts';
import { type Gazetteer, placeKey, placeValue } from '../../src/places/index.ts';
import { type ComparableReport, linkReports, type ScoredPair } from '../../src/resolve/index.ts';
import { alignedGroups, type PairScore, pairScore, suggestedReports } from './pair-score.ts';

const codesSchema = z.strictObject({
  type: z.string(),
  date: z.string().optional(),
  /** "Town CC", with the country's ISO 3166-1 code. */
  place: z.array(z.string()).default([]),
  arrested: z.number().optional(),
  killed: z.number().optional(),
  killed_perpetrators: z.number().optional(),
  injured: z.number().optional(),
  women: z.number().optional(),
  ages: z.tuple([z.number(), z.number()]).optional(),
  organisation: z.string().optional(),
  partner: z.array(z.string()).default([]),
  weapon: z.array(z.string()).default([]),
  target: z.array(z.string()).default([]),
});
type Codes = z.infer<typeof codesSchema>;

const toldSchema = z.strictObject({
  /** Reports with the same word tell of one event. */
  event: z.string(),
  /** The part of the text that tells it; the whole when left out. */
  words: z.string().optional(),
  codes: codesSchema,
});

/** A few invented reports of one event or of events that are easily taken for one. */
export const storySchema = z.strictObject({
  about: z.string(),
  trap: z.string().optional(),
  reports: z.array(
    z
      .strictObject({
        language: z.enum(['en', 'fr', 'ar', 'es']),
        published: z.string(),
        text: z.string(),
        /** Reports with the same wire have one origin. */
        wire: z.string().optional(),
        event: z.string().optional(),
        codes: codesSchema.optional(),
        events: z.array(toldSchema).default([]),
      })
      .transform(({ event, codes, events, ...report }) => ({
        ...report,
        told: event !== undefined && codes ? [{ event, codes, words: undefined }, ...events] : events,
      })),
  ),
});
export type Story = z.infer<typeof storySchema> & { readonly name: string };

/** Reports of stories as hand-coded records and as the program's own suggestions, each with its event. */
export interface StoryReports {
  readonly coded: readonly ComparableReport[];
  readonly suggested: readonly ComparableReport[];
  /** Report → story and event. */
  readonly groupOf: ReadonlyMap<string, string>;
}

export function readStories(folder: string): Story[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      name: file.replace('.yaml', ''),
      ...storySchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
    }));
}

export function storyReports(stories: readonly Story[], gazetteer: Gazetteer): StoryReports {
  const coded: ComparableReport[] = [];
  const suggested: ComparableReport[] = [];
  const groupOf = new Map<string, string>();
  for (const { name, reports } of stories)
    for (const [i, { language, published, text, told }] of reports.entries()) {
      const document = `${name}/${i + 1}`;
      for (const [n, { event, words, codes }] of told.entries()) {
        const id = `${document}#${n + 1}`;
        groupOf.set(id, `${name} ${event}`);
        const frame = { id, type: 'event', document, published, language };
        coded.push({ ...frame, values: valuesOf(codes, gazetteer), passage: words ?? text });
      }
      const records = extract({ text, language, published, furniture: [], gazetteer });
      suggested.push(...suggestedReports({ document, language, published, records }, text));
    }
  for (const [id, group] of alignedGroups(suggested, coded, groupOf)) groupOf.set(id, group);
  return { coded, suggested, groupOf };
}

/** Pairs of reports, all stories in one collection, against the events that they were written of. */
export function scoreStories(
  { coded, suggested, groupOf }: StoryReports,
  accept = 0.6,
): Record<'coded' | 'suggested', PairScore & { readonly pairs: readonly ScoredPair[] }> {
  const score = (reports: readonly ComparableReport[]) => {
    const pairs = linkReports(reports);
    return { ...pairScore(pairs, reports, groupOf, accept), pairs };
  };
  return { coded: score(coded), suggested: score(suggested) };
}

const COUNTS = ['arrested', 'killed', 'killed_perpetrators', 'injured', 'women'] as const;

function valuesOf(codes: Codes, gazetteer: Gazetteer): ComparableReport['values'] {
  const values: { variable: string; value: Value }[] = [{ variable: 'type', value: codes.type }];
  const add = (variable: string, value: Value) => values.push({ variable, value });
  if (codes.date !== undefined) add('date', { edtf: codes.date, basis: 'occurred' });
  for (const place of codes.place) add('place', placeOf(place, gazetteer));
  for (const variable of COUNTS) {
    const n = codes[variable];
    if (n !== undefined) add(variable, { low: n, best: n, high: n, qualifier: null });
  }
  if (codes.ages) {
    add('age_min', codes.ages[0]);
    add('age_max', codes.ages[1]);
  }
  if (codes.organisation !== undefined)
    add('organisation', { name: codes.organisation, text: codes.organisation });
  for (const variable of ['partner', 'weapon', 'target'] as const)
    for (const code of codes[variable]) add(variable, code);
  return values.map((value) => ({ ...value, flags: [] }));
}

function placeOf(said: string, gazetteer: Gazetteer): Value {
  const [name, country] = [said.slice(0, -3), said.slice(-2)];
  const entry = gazetteer.lookup(placeKey(name)).find((one) => one.country === country);
  if (entry) return placeValue(entry, 'operation');
  const unknown = { id: null, lat: null, lon: null, precision: 'locality', radius_km: null } as const;
  return { name, country, role: 'operation', ...unknown };
}
