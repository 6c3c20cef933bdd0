import type {
  EventPageView,
  PublishedDocument,
  PublishedRecord,
  PublishedStatement,
  RecordEvidenceView,
  ReportSideView,
  StatementView,
} from '../../src/api/index.ts';
import { asserterWords } from '../../src/model/index.ts';

/** A record as its page shows it. */
export function eventOf(record: PublishedRecord, documents: readonly PublishedDocument[]): EventPageView {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const reports = record.reports.map((report): ReportSideView => {
    const {
      title = report.document,
      publisher = null,
      published = null,
      language = null,
    } = byId.get(report.document) ?? {};
    return {
      record: report.record,
      document: { id: report.document, title, publisher, published, language },
      statements: report.statements.map((statement) => statementOf(statement, report.record)),
    };
  });
  const sides = new Map(reports.map((report) => [report.record, report]));
  const pairs = record.pairs.flatMap((pair) => {
    const [a, b] = [sides.get(pair.a), sides.get(pair.b)];
    return a && b ? [{ ...pair, a, b, waits: false }] : [];
  });
  return {
    id: record.id,
    type: record.type,
    reports,
    settled: record.settled,
    pairs,
    origins: record.origins,
    history: [],
  };
}

function statementOf({ quote, ...statement }: PublishedStatement, record: string): StatementView {
  return {
    ...statement,
    record,
    confidence: null,
    quote: quote && {
      exact: quote.exact,
      prefix: quote.before,
      suffix: quote.after,
      start: quote.start,
      end: quote.end,
      textVersion: 1,
    },
  };
}

/** The accepted sentences behind a record, as numbers open them. */
export function evidenceOf(
  record: PublishedRecord,
  documents: readonly PublishedDocument[],
): RecordEvidenceView {
  const cited = new Set(record.reports.map(({ document }) => document));
  return {
    record: record.id,
    type: record.type,
    label: record.label,
    documents: documents
      .filter(({ id }) => cited.has(id))
      .map(({ id, title, publisher, published }) => ({
        id,
        title,
        publisher: publisher ?? '',
        published: published ?? '',
      })),
    lines: record.reports.flatMap(({ document, statements }) =>
      statements
        .filter(({ acceptedBy }) => acceptedBy.length > 0)
        .map((statement) => lineOf(statement, document)),
    ),
  };
}

function lineOf(statement: PublishedStatement, document: string): RecordEvidenceView['lines'][number] {
  const { id, variable, value, flags, quote, asserter, author, acceptedBy, note } = statement;
  return {
    statement: id,
    variable,
    value,
    flags,
    exact: quote?.exact ?? null,
    before: quote?.before ?? '',
    after: quote?.after ?? '',
    asserter: asserter && asserterWords(asserter),
    author: author.id,
    decidedBy: acceptedBy,
    document,
    note,
  };
}
