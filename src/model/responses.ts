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

/** One place of one event, as a map draws it: never finer than it is known. */
export const mapPointSchema = z.object({
  record: z.string(),
  label: z.string(),
  type: statedOr,
  date: statedOr,
  name: z.string(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  role: z.string(),
  precision: placePrecisionSchema,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  radiusKm: z.number().nullable(),
});
export type MapPoint = z.infer<typeof mapPointSchema>;

export const mapDataSchema = z.object({
  release: z.string(),
  points: z.array(mapPointSchema),
  /** Records on no map, by why: a missing value, or `no_coordinates`. */
  unplaced: z.record(z.string(), z.number().int()),
  caveats: z.array(z.string()),
});
export type MapData = z.infer<typeof mapDataSchema>;
