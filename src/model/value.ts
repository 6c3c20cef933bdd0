import { z } from 'zod';
import { countSchema } from './count.ts';
import { dateValueSchema, edtfSchema } from './date-value.ts';
import { missingSchema } from './missing.ts';
import { placeSchema } from './place.ts';

/** A code is a dotted path in a taxonomy: `security_forces.military`. */
export const codeSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/,
    'not a code (letters, digits, _ and -, steps joined by dots)',
  );

/** A category is a code, or a code with the role that it plays (`{ "id": "explosives", "role": "planned" }`). */
export const categorySchema = z.union([codeSchema, z.object({ id: codeSchema, role: z.string() })]);
export type Category = z.infer<typeof categorySchema>;

/** Parts of a public body in an event: it acted, told of it, stands above the one that acted, or has the case. */
export const AGENCY_ROLES = ['operating', 'announcer', 'parent', 'judicial'] as const;

/**
 * An organisation, an agency, or an official in his role: never a private person. `name` is the usual English
 * name or acronym (`other` when there is none, with the words of the text in `text`).
 * `role`: the part of an agency in the event.
 */
export const actorSchema = z.object({
  name: z.string().min(1),
  text: z.string().nullable(),
  id: z.string().nullable().optional(),
  role: z.enum(AGENCY_ROLES).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/** A thing and how many of it: `{ "item": "handguns", "count": 6 }`; the count is null when not stated. */
export const itemSchema = z.object({
  item: z.string().min(1),
  count: z.union([z.number().int().nonnegative(), countSchema]).nullable(),
});

/** A legal status that some of the people of an event reached. */
export const legalStatusSchema = z.object({
  id: z.string(),
  count: countSchema.nullable(),
  date: edtfSchema.nullable(),
});

/** What an aggregate figure counts: a code for comparing, a label for reading. */
export const quantitySchema = z.object({ code: z.string().min(1), label: z.string().min(1) });

/** In, out or doubtful, by which rules of the codebook. */
export const INCLUSIONS = ['in', 'out', 'doubtful'] as const;
export const inclusionSchema = z.object({ status: z.enum(INCLUSIONS), rules: z.array(z.string()) });
export type Inclusion = z.infer<typeof inclusionSchema>;

export const RELATIONS = ['part_of', 'follow_up_of', 'response_to', 'same_cell', 'updates_total_of'] as const;
export type RelationKind = (typeof RELATIONS)[number];

/** A record as another one's report speaks of it: the words, and the day and place as far as they are told. */
const describedRecordSchema = z.object({
  words: z.string().min(1),
  date: edtfSchema.nullable(),
  place: z.string().nullable(),
});

/**
 * How a record hangs together with another: its id, or, where no record of it is known, what the report says of it,
 * for linking across documents to find.
 */
export const relationSchema = z
  .object({
    kind: z.enum(RELATIONS),
    record: z.string().min(1).nullable(),
    described: describedRecordSchema.nullable().optional(),
  })
  .refine(({ record, described }) => record !== null || (described ?? null) !== null, {
    message: 'names no record and says nothing of it',
  });
export type Relation = z.infer<typeof relationSchema>;

/** The value types that a codebook may give to a variable, and the shape of each type's values. */
export const VALUE_SCHEMAS = {
  date: dateValueSchema,
  period: edtfSchema,
  count: countSchema,
  place: placeSchema,
  category: categorySchema,
  country: z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code'),
  actor: actorSchema,
  item: itemSchema,
  legal_status: legalStatusSchema,
  quantity: quantitySchema,
  inclusion: inclusionSchema,
  relation: relationSchema,
  text: z.string().min(1),
  boolean: z.boolean(),
  number: z.number(),
} as const;

export type ValueType = keyof typeof VALUE_SCHEMAS;
export const VALUE_TYPES = Object.keys(VALUE_SCHEMAS) as [ValueType, ...ValueType[]];

/** Any JSON value; which shape it must have depends on the variable's type. */
export type Value = z.infer<(typeof VALUE_SCHEMAS)[ValueType]> | z.infer<typeof missingSchema>;

/** The schema of a variable's values, the missing ones included. */
export function valueSchema(type: ValueType): z.ZodType<Value> {
  return z.union([missingSchema, VALUE_SCHEMAS[type]]);
}
