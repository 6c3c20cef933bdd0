import { z } from 'zod';
import { DATE_BASES, MISSING, PLACE_PRECISIONS } from '../model/index.ts';

/** Codes of a column, cell → code; `otherwise` is for cells that it does not list. */
const codesSchema = z.record(z.string(), z.string());

/**
 * How a value is made of columns. Which members make sense depends on the variable's type in the codebook; every
 * member but `value`, `role`, `basis`, `order`, `codes`, `otherwise` and `missing` names a column.
 */
export const valueSpecSchema = z.strictObject({
  /** The same for every row. */
  value: z.string().optional(),
  column: z.string().optional(),
  codes: codesSchema.optional(),
  otherwise: z.string().optional(),
  /** Cells that stand for a missing value, beside the empty cell, which is no statement. */
  missing: z.record(z.string(), z.enum(MISSING)).optional(),
  role: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  year: z.string().optional(),
  month: z.string().optional(),
  day: z.string().optional(),
  /** The order of day and month in dates such as 3/4/2019. */
  order: z.enum(['dmy', 'mdy']).optional(),
  basis: z.enum(DATE_BASES).optional(),
  best: z.string().optional(),
  low: z.string().optional(),
  high: z.string().optional(),
  name: z.string().optional(),
  country: z.string().optional(),
  region: z.string().optional(),
  latitude: z.string().optional(),
  longitude: z.string().optional(),
  precision: z
    .strictObject({
      column: z.string().optional(),
      codes: z.record(z.string(), z.enum(PLACE_PRECISIONS)).default({}),
      otherwise: z.enum(PLACE_PRECISIONS).optional(),
    })
    .optional(),
  item: z.string().optional(),
  count: z.string().optional(),
});
export type ValueSpec = z.infer<typeof valueSpecSchema>;

/**
 * What a dataset covers and what it leaves out by its own rules: in words, or with what can be counted beside them:
 * codes of the record type's key variable, and the fewest deaths of an event that it takes in.
 */
export const scopeSchema = z.union([
  z.string().min(1),
  z.strictObject({
    says: z.string().min(1),
    leaves_out: z.array(z.string()).default([]),
    least_deaths: z.number().int().nonnegative().optional(),
  }),
]);
type DeclaredScope = z.infer<typeof scopeSchema>;

/** A scope in its long form; null where none is declared. */
export function scopeOf(declared: DeclaredScope | undefined) {
  if (declared === undefined) return null;
  if (typeof declared === 'string') return { says: declared, leavesOut: [], leastDeaths: null };
  return { says: declared.says, leavesOut: declared.leaves_out, leastDeaths: declared.least_deaths ?? null };
}

/** How the rows of a table become records. */
export const mappingSchema = z.strictObject({
  /** Name and version of the dataset; it asserts every value. */
  dataset: z.string().min(1),
  /** The record type of a row. */
  record: z.string().default('event'),
  /** The columns that name a row for good, over all editions. */
  key: z.array(z.string()).min(1),
  /** Declared once, told wherever the dataset is compared. */
  scope: scopeSchema.optional(),
  /** The column of the region (governorate, province), for comparing region by region. */
  region: z.string().optional(),
  /** Columns by whose categories rows are linked with other datasets', under the names that datasets share. */
  linked_by: z.record(z.string(), z.string()).optional(),
  /** Variable of the codebook → how its value is made; several for a variable that takes several. */
  variables: z.record(z.string(), z.union([valueSpecSchema, z.array(valueSpecSchema)])),
});
export type Mapping = z.infer<typeof mappingSchema>;
