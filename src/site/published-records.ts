import type { PublishedDocument, PublishedRecord, PublishedStatement } from '../api/index.ts';
import { groupBy, relationSchema, type SettledVariable } from '../model/index.ts';
import type { Release, Row } from '../release/index.ts';
import { type PublishedPair, pairsBetween } from './published-pairs.ts';
import { type SettlingFacts, settledValues, settlingFacts } from './settled-values.ts';
import { type ReportedStatement, STATEMENTS_SQL, statementIn, texts } from './statement-rows.ts';

/** Records of a release as their pages show them, and what of them is the same for all. */
export interface RecordReader {
  /** Ids in the order of the release. */
  readonly ids: readonly string[];
  /** The records of a run of ids, without gaps. */
  read(run: readonly string[]): Promise<readonly PublishedRecord[]>;
}

export async function recordReader(release: Release): Promise<RecordReader> {
  const rows = await release.query(
    'SELECT id, type, label, reports, origins, inclusion, background FROM records ORDER BY id',
  );
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const facts = await settlingFacts(release);
  const heads = new Map(
    rows.flatMap((row) => texts(row.reports).map((report) => [report, String(row.id)] as const)),
  );
  const pairs = await pairsBetween(release, heads);
  return {
    ids: [...byId.keys()],
    read: async (run) => {
      const found = await release.query(STATEMENTS_SQL, [run[0] ?? '', run.at(-1) ?? '']);
      const statements = groupBy(found.map(statementIn), ({ record }) => record);
      return run.flatMap((id) => {
        const row = byId.get(id);
        return row
          ? [recordOf(row, statements.get(id) ?? [], { facts, heads, pairs: pairs.get(id) ?? [] })]
          : [];
      });
    },
  };
}

interface RecordContext {
  readonly facts: SettlingFacts;
  /** Report → the record that it belongs to. */
  readonly heads: ReadonlyMap<string, string>;
  readonly pairs: readonly PublishedPair[];
}

function recordOf(
  row: Row,
  statements: readonly ReportedStatement[],
  context: RecordContext,
): PublishedRecord {
  const [id, type] = [String(row.id), String(row.type)];
  const order = Object.keys(context.facts.codebook.recordTypes[type]?.variables ?? {});
  const rank = ({ variable }: ReportedStatement) => order.indexOf(variable);
  const told = statements
    .filter(({ acceptedBy, rejectedBy }) => acceptedBy.length > 0 || rejectedBy.length === 0)
    .map((statement) => pointed(statement, context.heads))
    .toSorted((a, b) => rank(a) - rank(b) || (a.quote?.start ?? 0) - (b.quote?.start ?? 0));
  const sides = groupBy(told, ({ report }) => report);
  const reports = texts(row.reports).flatMap((report) => {
    const own = sides.get(report) ?? [];
    const [first] = own;
    return first ? [{ record: report, document: sourceOf(own), statements: own.map(published) }] : [];
  });
  const homes = texts(row.reports).map((report) => ({
    id: report,
    document: sides.get(report)?.find(({ document }) => document !== null)?.document ?? null,
  }));
  const settling = told.map((statement) => ({ ...statement, record: statement.report }));
  return {
    id,
    type,
    label: String(row.label),
    inclusion: String(row.inclusion),
    background: row.background === true,
    origins: Number(row.origins),
    reports,
    settled: settledValues({ id, type }, homes, settling, context.facts).map(settledOf),
    pairs: [...context.pairs],
  };
}

/** A relation points to the record that stands, and not to one of its reports. */
function pointed(statement: ReportedStatement, heads: ReadonlyMap<string, string>): ReportedStatement {
  const { value } = statement;
  const relation = relationSchema.safeParse(value).data;
  const head = heads.get(relation?.record ?? '');
  return relation && head !== undefined ? { ...statement, value: { ...relation, record: head } } : statement;
}

/** The document of a report; of rows of a dataset, the dataset. */
function sourceOf(statements: readonly ReportedStatement[]): string {
  const cited = statements.find(({ document }) => document !== null)?.document;
  return cited ?? `${DATASET}${statements[0]?.author.id ?? ''}`;
}

const DATASET = 'dataset:';

/** A dataset in the place of a document. */
export function datasetAsDocument(id: string): PublishedDocument | null {
  if (!id.startsWith(DATASET)) return null;
  const title = id.slice(DATASET.length);
  return { id, title, publisher: null, published: null, language: null, address: null };
}

function published(statement: ReportedStatement): PublishedStatement {
  const { id, variable, value, flags, quote, note, asserter, author, acceptedBy, rejectedBy } = statement;
  return {
    id,
    variable,
    value,
    flags,
    quote: quote
      ? {
          exact: quote.exact,
          before: quote.prefix,
          after: quote.suffix,
          start: quote.start,
          end: quote.end,
        }
      : null,
    note,
    asserter,
    author,
    acceptedBy,
    rejectedBy,
  };
}

function settledOf({ variable, values, missing, disagreement }: SettledVariable) {
  return {
    variable,
    values: values.map(({ value, by, statements }) => ({ value, by, statements: statements.toSorted() })),
    missing,
    disagreement,
  };
}
