import { z } from 'zod';
import {
  ASSERTER_CLASSES,
  DATE_BASES,
  FIRMNESS,
  FLAGS,
  type Missing,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  RELATIONS,
  VALUE_TYPES,
} from '../model/index.ts';
import { CARDINALITIES, INCLUSION_KINDS, SETTLE_RULES } from './codebook.ts';

/** The YAML form of a codebook. Descriptions are what an editor shows on hover. */

const text = (description: string) => z.string().trim().min(1, 'must not be empty').describe(description);
const NAME = /^[a-z][a-z0-9_]*$/;
const nameSchema = z.string().regex(NAME, 'not a name (lower-case letters, digits and _, a letter first)');

const nearestSchema = z
  .strictObject({
    gtd: z.string().nullable().describe('Global Terrorism Database code and label, or null'),
    acled: z.string().nullable().describe('ACLED event type, sub-event type or actor class, or null'),
    ucdp: z.string().nullable().describe('UCDP GED code and label, or null'),
  })
  .describe('Nearest code in other codebooks; null where none fits');

const categoryYaml = z.strictObject({
  title: text('What people read; default: the last step of the code in words').optional(),
  definition: text('When a coder takes this code, and when another'),
  example: text('An invented sentence that takes this code'),
  nearest: z.union([z.literal('none'), nearestSchema]).optional(),
  aliases: z.array(z.string().min(1)).optional().describe('Other spellings and acronyms, in any script'),
  higher: z
    .enum(['worse', 'better'])
    .optional()
    .describe('Of a quantity such as a rank: whether a higher figure is worse or better'),
});

const taxonomyYaml = z.strictObject({
  title: text('What people read'),
  definition: text('What the list divides, and by what'),
  open: z.boolean().default(false).describe('Whether values outside the list are allowed'),
  keys: z
    .enum(['codes', 'names'])
    .default('codes')
    .describe('codes: dotted paths, each child under its parent. names: usual English names, flat'),
  categories: z.record(z.string().min(1), categoryYaml).describe('Code (or name) → definition'),
});

const variableYaml = z.strictObject({
  title: text('What people read; default: the name in words').optional(),
  definition: text('What to code here, and what not'),
  type: z.enum(VALUE_TYPES).describe('Value type'),
  cardinality: z.enum(CARDINALITIES).default('one').describe('one value, or several'),
  settle: z
    .enum(SETTLE_RULES)
    .optional()
    .describe(
      'What holds when sources differ; default: range for a count, union for several, else best_source',
    ),
  taxonomy: z.string().optional().describe('Name of the taxonomy that the codes come from'),
  roles: z.array(nameSchema).optional().describe('Roles that a category or place may play'),
});

export const CHECK = /^([a-z][a-z0-9_]*)\s*(<=|>=|<|>|=)\s*([a-z][a-z0-9_]*|\d+(?:\.\d+)?)$/;

const checkYaml = z.strictObject({
  check: z
    .string()
    .regex(CHECK, 'not a check (VARIABLE <= VARIABLE or NUMBER; <=, <, =, >=, >)')
    .describe('Two variables, or a variable and a number: women <= members'),
  message: text('What a coder reads when it does not hold'),
});

const rollUpYaml = z.strictObject({
  title: text('What people read'),
  definition: text('Whose category this is and why it is useful'),
  variable: z.string().describe('Variable whose codes are taken together'),
  codes: z
    .array(z.string())
    .min(1, 'needs at least one code')
    .describe('Codes; their sub-codes are included'),
});

const recordTypeYaml = z.strictObject({
  title: text('What people read'),
  definition: text('What one record of this type is'),
  key: z.string().describe('Variable that says what the record is; rejecting its value rejects the record'),
  key_or: nameSchema
    .optional()
    .describe(
      'Variable that stands in for the key where nobody states it: a score where a count is not given',
    ),
  variables: z.record(nameSchema, variableYaml),
  checks: z.array(checkYaml).default([]),
  roll_ups: z.record(nameSchema, rollUpYaml).default({}),
});

const inclusionYaml = z.strictObject({
  id: nameSchema,
  kind: z.enum(INCLUSION_KINDS),
  rule: text('What must hold, or why it is left out or doubtful'),
  evidence_against: text('What in a report speaks against it'),
});

const caveatYaml = z.strictObject({
  id: nameSchema,
  about: z
    .record(nameSchema, z.array(z.string()))
    .describe(
      'Variables that a finding must ask about, each with the codes (sub-codes included); [] for any',
    ),
  series: z.boolean().default(false).describe('Only for findings over time'),
  text: text('What readers must bear in mind, as it stands under the finding'),
});

const settleYaml = z.strictObject({
  asserters: z
    .array(z.strictObject({ class: z.enum(ASSERTER_CLASSES), definition: text('Who belongs to it') }))
    .describe('Every class once, the most trusted first'),
  publishers: z
    .array(z.string())
    .default([])
    .describe('Publishers with a rank, best first; others come after'),
  between_equals: z
    .enum(['later_published', 'open'])
    .default('later_published')
    .describe('What decides between equals: the later publication, or nobody (it stays open)'),
});

const score = z.number().min(0).max(1);
const linkYaml = z.strictObject({
  accept: score.describe('At or above: the same event'),
  review: score.describe('At or above: somebody looks'),
  weights: z
    .record(nameSchema, z.number().min(0).max(3))
    .default({})
    .describe('Field that reports are compared in → how much it counts: 1 as estimated, 0 not at all'),
});

const titles = z.record(z.string().min(1), text('What people read in this language')).default({});

const translationYaml = z.strictObject({
  record_types: titles.describe('Record type → title'),
  variables: titles.describe('Variable → title'),
  roles: titles.describe('Role of a category or place → title'),
  taxonomies: z.record(nameSchema, titles).default({}).describe('Taxonomy → code → title'),
  roll_ups: titles.describe('Roll-up → title'),
  caveats: titles.describe('Caveat → its text'),
});

const termYaml = z.strictObject({ title: text('What people read'), definition: text('When to use it') });

export const codebookYamlSchema = z.strictObject({
  codebook: z.string().regex(/^[a-z][a-z0-9-]*$/, 'not an id (lower-case letters, digits and -)'),
  title: text('Title of the codebook'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'not a version (1.0.0)')
    .describe('Semantic version, quoted'),
  about: text('What the codebook is for, and what it must not be used for'),
  conventions: z
    .array(
      z.strictObject({
        id: nameSchema,
        title: text('What people read'),
        rule: text('The decision'),
        places: z
          .record(nameSchema, z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code'))
          .optional()
          .describe('Disputed or exclave zone → country that its places count to: { western_sahara: EH }'),
      }),
    )
    .default([]),
  missing_values: z.strictObject({
    not_coded: termYaml,
    not_reported: termYaml,
    unknown: termYaml,
    not_applicable: termYaml,
    withheld: termYaml,
  } satisfies Record<Missing, typeof termYaml>),
  vocabulary: z
    .strictObject({
      flag: z.partialRecord(z.enum(FLAGS), termYaml),
      firmness: z.partialRecord(z.enum(FIRMNESS), termYaml),
      date_basis: z.partialRecord(z.enum(DATE_BASES), termYaml),
      place_precision: z.partialRecord(z.enum(PLACE_PRECISIONS), termYaml),
      place_role: z.partialRecord(z.enum(PLACE_ROLES), termYaml),
      relation: z.partialRecord(z.enum(RELATIONS), termYaml),
    })
    .partial()
    .default({})
    .describe('What the fixed words of the value types mean to coders of this codebook'),
  settle: settleYaml,
  link: linkYaml,
  record_types: z.record(nameSchema, recordTypeYaml),
  taxonomies: z.record(nameSchema, taxonomyYaml),
  inclusion: z
    .record(nameSchema, z.array(inclusionYaml))
    .default({})
    .describe('Record type → rules; `document` → rules for screening documents'),
  caveats: z
    .record(nameSchema, z.array(caveatYaml))
    .default({})
    .describe('Record type → what its numbers may mean besides what they seem to'),
  translations: z
    .record(z.string().regex(/^[a-z]{2,3}$/, 'not a language (a code of ISO 639: fr)'), translationYaml)
    .default({})
    .describe('Language → titles in it, for reports; what has none keeps the title above'),
});

export type TranslationYaml = z.infer<typeof translationYaml>;
export type CodebookYaml = z.infer<typeof codebookYamlSchema>;
export type CategoryYaml = z.infer<typeof categoryYaml>;
export type VariableYaml = z.infer<typeof variableYaml>;
export type TaxonomyYaml = z.infer<typeof taxonomyYaml>;
export type RecordTypeYaml = z.infer<typeof recordTypeYaml>;
