import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Asserter, Author, DecidedStatement, Quote } from '../../model/index.ts';
import { authorOf } from '../commitment.ts';
import type { StatementFilter } from '../store.ts';
import { type Tally, tally, type Vote } from '../votes.ts';
import type { Connection } from './connection.ts';
import { findStatement } from './known-statement.ts';
import { arg, listed, query, type Tables } from './tables.ts';

const PAGE = 1000;

const selectPage = query
  .selectFrom('statement')
  .innerJoin('log', 'log.seq', 'statement.seq')
  .leftJoin('quote', 'quote.id', 'statement.quote')
  .leftJoin('retracted', 'retracted.statement', 'statement.seq')
  .select([
    'statement.seq',
    'log.subject as id',
    'statement.record',
    'statement.variable',
    'statement.value',
    'statement.flags',
    'statement.document',
    'statement.cited',
    'statement.note',
    'statement.asserter',
    'statement.author',
    'statement.quote',
    'quote.words',
    'statement.text_version',
    'statement.start',
    'statement.stop',
    'statement.confidence',
    'retracted.entry as retracted',
  ])
  .where('statement.seq', '>', arg<number>())
  .orderBy('statement.seq')
  .limit(PAGE);
const selectVotes = query
  .selectFrom('decision')
  .select(['statement', 'coder', 'verdict', 'entry'])
  .where('statement', 'in', listed<number>());
const selectChosen = query
  .selectFrom('decision')
  .select(['replacement as statement', 'coder', 'verdict', 'entry'])
  .where('replacement', 'in', listed<number>());
const selectAnchors = query
  .selectFrom('anchor')
  .select(['quote', 'text_version', 'start', 'stop'])
  .where('quote', 'in', listed<number>())
  .orderBy('text_version');

type Row = Awaited<ReturnType<(typeof selectPage)['execute']>>[number];
type Anchor = Awaited<ReturnType<(typeof selectAnchors)['execute']>>[number];

/** Statements in log order, read page by page, so that a store of any size can be walked. */
export function* eachStatement(db: Connection, filter: StatementFilter): Generator<DecidedStatement> {
  const page = pageQuery(filter);
  const seqs = filter.ids ? [JSON.stringify(seqsOf(db, filter.ids))] : [];
  for (let after = 0; ; ) {
    const rows = db.all(page, after, ...seqs);
    yield* decide(db, rows, filter.state);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

function seqsOf(db: Connection, ids: readonly string[]): number[] {
  return ids.flatMap((id) => findStatement(db, id)?.seq ?? []);
}

function pageQuery({ document, record, ids, state }: StatementFilter) {
  let page = selectPage;
  if (document !== undefined) page = page.where('statement.document', '=', document);
  if (record !== undefined) page = page.where('statement.record', '=', record);
  if (ids !== undefined) page = page.where('statement.seq', 'in', listed<number>());
  if (state === 'accepted') page = page.where(mayBeAccepted);
  if (state === 'pending') page = page.where(mayBePending);
  return page;
}

type Statements = ExpressionBuilder<Tables, 'statement'>;

function byNoMachine() {
  return sql<SqlBool>`statement.author NOT GLOB 'extractor:*'`;
}

function mayBeAccepted({ or, exists, selectFrom }: Statements) {
  return or([
    byNoMachine(),
    exists(selectFrom('decision').select('entry').whereRef('decision.statement', '=', 'statement.seq')),
    exists(selectFrom('decision').select('entry').whereRef('decision.replacement', '=', 'statement.seq')),
  ]);
}

function mayBePending({ and, not, exists, selectFrom }: Statements) {
  const decided = selectFrom('decision')
    .select('entry')
    .whereRef('decision.statement', '=', 'statement.seq')
    .where('decision.verdict', '<>', 'reopen');
  return and([not(byNoMachine()), not(exists(decided))]);
}

function* decide(
  db: Connection,
  rows: readonly Row[],
  state: StatementFilter['state'],
): Generator<DecidedStatement> {
  const seqs = JSON.stringify(rows.map((row) => row.seq));
  const votes = bySubject(db.all(selectVotes, seqs));
  const chosen = bySubject(db.all(selectChosen, seqs));
  const anchors = newestAnchors(db, rows);
  const asserters = remembering((text): Asserter => JSON.parse(text));
  const authors = remembering(authorOf);
  for (const row of rows) {
    const author = authors(row.author);
    const counted = tally(standingBehind(row, author), votes.get(row.seq), chosen.get(row.seq));
    if (!isAsked(row, counted, state)) continue;
    const anchor = row.quote === null ? undefined : anchors.get(row.quote);
    const asserter = row.asserter === null ? null : asserters(row.asserter);
    yield statementOf(row, author, asserter, anchor, counted);
  }
}

/** A dataset no longer stands for what a newer edition dropped: then only coders' words count, as with a machine. */
function standingBehind({ retracted }: Row, author: Author): Author {
  return retracted === null ? author : { ...author, kind: 'extractor' };
}

function bySubject(
  votes: readonly (Vote & { readonly statement: number | null })[],
): Map<number | null, Vote[]> {
  const grouped = new Map<number | null, Vote[]>();
  for (const vote of votes) {
    const group = grouped.get(vote.statement);
    if (group) group.push(vote);
    else grouped.set(vote.statement, [vote]);
  }
  return grouped;
}

function newestAnchors(db: Connection, rows: readonly Row[]): Map<number, Anchor> {
  const quotes = JSON.stringify([...new Set(rows.flatMap((row) => row.quote ?? []))]);
  return new Map(db.all(selectAnchors, quotes).map((anchor) => [anchor.quote, anchor]));
}

function isAsked(row: Row, { acceptedBy, rejectedBy }: Tally, state: StatementFilter['state']): boolean {
  const decided = acceptedBy.length > 0 || rejectedBy.length > 0;
  if (row.retracted !== null && !decided) return false;
  if (state === 'accepted') return acceptedBy.length > 0;
  if (state === 'pending') return !decided;
  return true;
}

/** Few parties assert and write most statements of a page; each is read once. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function statementOf(
  row: Row,
  author: Author,
  asserter: Asserter | null,
  anchor: Anchor | undefined,
  { acceptedBy, rejectedBy }: Tally,
): DecidedStatement {
  return {
    id: row.id,
    record: row.record,
    variable: row.variable,
    value: JSON.parse(row.value),
    flags: row.flags === '[]' ? [] : JSON.parse(row.flags),
    document: row.cited === 1 ? row.document : null,
    quote: quoteOf(row, anchor),
    note: row.note === null ? null : JSON.parse(row.note),
    asserter,
    author,
    acceptedBy,
    rejectedBy,
    confidence: row.confidence,
  };
}

function quoteOf(row: Row, anchor: Anchor | undefined): Quote | null {
  if (row.words === null) return null;
  const { exact, prefix, suffix } = JSON.parse(row.words);
  const own = { start: row.start ?? 0, end: row.stop ?? 0, textVersion: row.text_version ?? 1 };
  const newer = anchor !== undefined && anchor.text_version >= own.textVersion;
  const place = newer ? { start: anchor.start, end: anchor.stop, textVersion: anchor.text_version } : own;
  return { exact, prefix, suffix, start: place.start, end: place.end, textVersion: place.textVersion };
}
