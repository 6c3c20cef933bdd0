import type {
  CategoryDefinition,
  CheckOperator,
  Codebook,
  EditCheck,
  InclusionRule,
  NearestCodes,
  RecordType,
  SettlePolicy,
  SettleRule,
  Taxonomy,
  Translation,
  Variable,
} from './codebook.ts';
import { CHECK_OPERATORS } from './codebook.ts';
import {
  type CategoryYaml,
  CHECK,
  type CodebookYaml,
  type RecordTypeYaml,
  type TaxonomyYaml,
  type TranslationYaml,
  type VariableYaml,
} from './schema.ts';

/** The codebook of a checked YAML form: defaults filled in, names repeated where readers want them. */
export function buildCodebook(yaml: CodebookYaml): Codebook {
  return {
    id: yaml.codebook,
    title: yaml.title,
    version: yaml.version,
    about: yaml.about,
    recordTypes: mapEntries(yaml.record_types, buildRecordType),
    taxonomies: mapEntries(yaml.taxonomies, buildTaxonomy),
    inclusion: Object.entries(yaml.inclusion).flatMap(([recordType, rules]) =>
      rules.map(
        ({ id, kind, rule, evidence_against }): InclusionRule => ({
          id,
          recordType,
          kind,
          rule,
          evidenceAgainst: evidence_against,
        }),
      ),
    ),
    settle: buildSettle(yaml.settle),
    link: yaml.link,
    missing: yaml.missing_values,
    vocabulary: yaml.vocabulary,
    conventions: yaml.conventions,
    caveats: Object.entries(yaml.caveats).flatMap(([recordType, caveats]) =>
      caveats.map((caveat) => ({ recordType, ...caveat })),
    ),
    translations: mapEntries(yaml.translations, buildTranslation),
  };
}

function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  build: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, build(name, value)]));
}

function buildTranslation(_: string, yaml: TranslationYaml): Translation {
  const { record_types: recordTypes, roll_ups: rollUps, ...same } = yaml;
  return { recordTypes, rollUps, ...same };
}

function buildRecordType(name: string, yaml: RecordTypeYaml): RecordType {
  return {
    name,
    title: yaml.title,
    definition: yaml.definition,
    key: yaml.key,
    ...(yaml.key_or ? { keyOr: yaml.key_or } : {}),
    variables: mapEntries(yaml.variables, buildVariable),
    checks: yaml.checks.flatMap(({ check, message }) => {
      const parts = readCheck(check);
      return parts ? [{ ...parts, message }] : [];
    }),
    rollUps: Object.entries(yaml.roll_ups).map(([rollUp, rest]) => ({ name: rollUp, ...rest })),
  };
}

function buildVariable(name: string, yaml: VariableYaml): Variable {
  return {
    name,
    title: yaml.title ?? inWords(name),
    definition: yaml.definition,
    type: yaml.type,
    cardinality: yaml.cardinality,
    settle: yaml.settle ?? defaultSettle(yaml),
    taxonomy: yaml.taxonomy ?? null,
    roles: yaml.roles ?? [],
  };
}

/** `linked.in_contact` → "In contact"; a name with capitals or spaces stays as it is. */
function inWords(code: string): string {
  if (!/^[a-z0-9_.-]+$/.test(code)) return code;
  const words = (code.split('.').at(-1) ?? code).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function defaultSettle({ type, cardinality }: VariableYaml): SettleRule {
  if (cardinality === 'several') return 'union';
  return type === 'count' ? 'range' : 'best_source';
}

/** `women <= members` as its parts; null when it is no check. */
export function readCheck(check: string): Omit<EditCheck, 'message'> | null {
  const [, left, op, right] = CHECK.exec(check) ?? [];
  return left && right && isOperator(op) ? { left, op, right } : null;
}

function isOperator(op: string | undefined): op is CheckOperator {
  return (CHECK_OPERATORS as readonly (string | undefined)[]).includes(op);
}

function buildTaxonomy(name: string, yaml: TaxonomyYaml): Taxonomy {
  const { title, definition, open, keys } = yaml;
  return { name, title, definition, open, keys, categories: mapEntries(yaml.categories, buildCategory) };
}

const NONE: NearestCodes = { gtd: null, acled: null, ucdp: null };

function buildCategory(code: string, yaml: CategoryYaml): CategoryDefinition {
  const { nearest } = yaml;
  return {
    code,
    title: yaml.title ?? inWords(code),
    definition: yaml.definition,
    example: yaml.example,
    nearest: nearest === undefined || nearest === 'none' ? NONE : nearest,
    aliases: yaml.aliases ?? [],
    ...(yaml.higher ? { higher: yaml.higher } : {}),
  };
}

function buildSettle(yaml: CodebookYaml['settle']): SettlePolicy {
  return {
    asserters: yaml.asserters.map((asserter) => asserter.class),
    asserterDefinitions: Object.fromEntries(yaml.asserters.map((row) => [row.class, row.definition])),
    publishers: yaml.publishers,
    thenLaterPublished: yaml.between_equals === 'later_published',
  };
}
