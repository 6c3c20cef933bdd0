import {
  boundsOf,
  canonicalJson,
  type DecidedStatement,
  isEdtf,
  type SettledRecord,
} from '../model/index.ts';
import type { Column, ColumnType, Line, TableSpec } from './cell.ts';
import type {
  Exclusion,
  MaskedName,
  QuoteContext,
  ReleaseActor,
  ReleaseDecision,
  ReleaseDocument,
  ReleaseJudgement,
  ReleaseStatement,
} from './release.ts';

/** The tables that every release has, whatever its codebook. */
export const DOCUMENTS = table(
  'documents',
  ['id'],
  'id sha256 title publisher published published_earliest:DATE published_latest:DATE language origin retrieved scope',
);
export const RECORDS = table(
  'records',
  ['id'],
  'id type reports[] documents[] origins:BIGINT label inclusion inclusion_rules[] background:BOOLEAN disputed[]',
);
export const STATEMENTS = table(
  'statements',
  ['record', 'variable', 'id'],
  'id record report variable value flags[] document note asserter_name asserter_role asserter_class asserter_firmness ' +
    'asserter_via author_kind author_id confidence:DOUBLE accepted_by[] rejected_by[]',
);
export const QUOTES = table(
  'quotes',
  ['record', 'statement'],
  'statement record document exact before after text_version:BIGINT quote_start:BIGINT quote_end:BIGINT',
);
export const DECISIONS = table(
  'decisions',
  ['statement', 'seq', 'coder'],
  'seq:BIGINT statement coder verdict replacement bulk:BOOLEAN note',
);
export const JUDGEMENTS = table(
  'judgements',
  ['a', 'b'],
  'a b verdict score:DOUBLE fields author_kind author_id seq:BIGINT',
);
export const ACTORS = table(
  'actors',
  ['id'],
  'id name kind aliases[] part_of[] split_from[] allied_with[] continues[] active country ids[]',
);
export const EXCLUDED = table(
  'excluded',
  ['kind', 'id', 'reason'],
  'kind id type document reason rules[] note',
);

export const MASKED = table(
  'masked',
  ['in_table', 'row', 'in_column', 'n'],
  'in_table row in_column n:BIGINT document commitment',
);

export const FIXED_TABLES = [
  DOCUMENTS,
  RECORDS,
  STATEMENTS,
  QUOTES,
  DECISIONS,
  JUDGEMENTS,
  ACTORS,
  EXCLUDED,
  MASKED,
];

/** Columns in short: `name` is text, `name:TYPE` another type, `name[]` a list of texts. */
function table(name: string, order: readonly string[], columns: string): TableSpec {
  return { name, order, columns: columns.split(' ').map(column) };
}

function column(text: string): Column {
  const [name = '', type = 'VARCHAR'] = text.replace('[]', '').split(':');
  return { name, type: typeNamed(type), list: text.endsWith('[]') };
}

function typeNamed(name: string): ColumnType {
  const types: readonly ColumnType[] = ['VARCHAR', 'BIGINT', 'DOUBLE', 'DATE', 'BOOLEAN'];
  return types.find((type) => type === name) ?? 'VARCHAR';
}

export function documentLine(document: ReleaseDocument): Line {
  const { id, sha256, title, publisher, published, language, origin, retrieved, scope = null } = document;
  const { earliest, latest } = published !== null && isEdtf(published) ? boundsOf(published) : NO_BOUNDS;
  return [id, sha256, title, publisher, published, earliest, latest, language, origin, retrieved, scope];
}

const NO_BOUNDS = { earliest: null, latest: null };

export function recordLine(record: SettledRecord, label: string, origins: number): Line {
  const disputed = Object.values(record.variables).filter(({ disagreement }) => disagreement);
  const names = disputed.map(({ variable }) => variable).toSorted();
  const { id, type, reports, documents, inclusion, background } = record;
  return [id, type, reports, documents, origins, label, inclusion, rulesOf(record), background, names];
}

/** The inclusion rules that a record cites. */
function rulesOf(record: SettledRecord): readonly string[] {
  const values = Object.values(record.variables).flatMap((variable) => variable.values);
  return values.flatMap(({ value }) => (typeof value === 'object' && 'rules' in value ? value.rules : []));
}

export function statementLine(statement: ReleaseStatement): Line {
  const {
    id,
    record,
    report = record,
    variable,
    value,
    flags,
    document,
    note,
    asserter,
    author,
    confidence,
  } = statement;
  return [
    ...[id, record, report, variable, canonicalJson(value), flags.toSorted(), document, note],
    ...[asserter?.name ?? null, asserter?.role ?? null, asserter?.class ?? null],
    ...[asserter?.firmness ?? null, asserter?.via ?? null, author.kind, author.id, confidence],
    ...[statement.acceptedBy.toSorted(), statement.rejectedBy.toSorted()],
  ];
}

/** The quote of a statement with its surroundings; without a given context, the quote's own prefix and suffix. */
export function quoteLine(statement: DecidedStatement, context: QuoteContext | undefined): Line[] {
  const { id, record, document, quote } = statement;
  if (!quote) return [];
  const { before, after } = context ?? { before: quote.prefix, after: quote.suffix };
  return [[id, record, document, quote.exact, before, after, quote.textVersion, quote.start, quote.end]];
}

export function decisionLine(decision: ReleaseDecision): Line {
  const { seq, statement, coder, verdict, replacement, bulk, note } = decision;
  return [seq, statement, coder, verdict, replacement, bulk, note];
}

/** A judgement on two reports. */
export function judgementLine({ a, b, verdict, score, fields, author, seq }: ReleaseJudgement): Line {
  return [a, b, verdict, score, canonicalJson(fields), author.kind, author.id, seq];
}

/** An actor; its relations as `id period`, by kind. */
export function actorLine({ id, ids, name, kind, aliases, relations, active, country }: ReleaseActor): Line {
  const to = (how: string) =>
    relations
      .filter((relation) => relation.kind === how)
      .map((relation) => `${relation.to} ${relation.period}`);
  const names = [...new Set(aliases.map((alias) => alias.name))];
  return [
    ...[id, name, kind, names, to('part_of'), to('split_from'), to('allied_with'), to('continues')],
    ...[active, country, ids],
  ];
}

/** The decisions that a statement itself carries. A coder's own statement needs none. */
export function carriedDecisions(statement: DecidedStatement): Line[] {
  const { id, author, acceptedBy, rejectedBy } = statement;
  const others = acceptedBy.filter((coder) => author.kind !== 'coder' || coder !== author.id);
  return [
    ...others.map((coder) => [null, id, coder, 'accept', null, null, null]),
    ...rejectedBy.map((coder) => [null, id, coder, 'reject', null, null, null]),
  ];
}

export function exclusionLine(exclusion: Exclusion): Line {
  const { kind, id, type, document, reason, rules, note } = exclusion;
  return [kind, id, type, document, reason, rules, note];
}

export function maskedLine({ table, row, column, n, document, commitment }: MaskedName): Line {
  return [table, row, column, n, document, commitment];
}

function soleDocument({ documents }: SettledRecord): string | null {
  return documents.length === 1 ? (documents[0] ?? null) : null;
}

/** What a record's own inclusion leaves out. */
export function ownExclusion(record: SettledRecord): Line[] {
  if (record.inclusion !== 'out' && record.inclusion !== 'doubtful') return [];
  return [['record', record.id, record.type, soleDocument(record), record.inclusion, rulesOf(record), null]];
}
