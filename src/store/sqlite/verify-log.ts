import { type LinkInMaking, startLink } from '../chain.ts';
import type { StoreProblem } from '../store.ts';
import type { Connection } from './connection.ts';
import { arg, query } from './tables.ts';
import { hex } from './transaction.ts';
import { entryFault, type Sealing } from './verify-entry.ts';
import { type LogRow, logRows } from './verify-rows.ts';

const selectLink = query
  .selectFrom('link')
  .select(['first_seq', 'last_seq', 'hash'])
  .where('tx', '=', arg<number>());
const countLinks = query.selectFrom('link').select((eb) => eb.fn.countAll<number>().as('count'));
const selectHead = query.selectFrom('head').select(['seq', 'tx', 'hash']);
const selectSalts = query.selectFrom('salt').select(['document', 'salt']);
const selectProject = query.selectFrom('project').select('salt');
const selectWithdrawn = query
  .selectFrom('log')
  .select('subject as document')
  .where('kind', '=', 'withdrawal')
  .union(query.selectFrom('withdrawal').select('document'));

/** One transaction while its entries go by. */
interface Span {
  readonly tx: number;
  readonly first: number;
  last: number;
  /** One for each hash that the link before may have had: as stored, and as computed. */
  readonly links: readonly LinkInMaking[];
  readonly suspects: { readonly row: LogRow; readonly fault: string }[];
  readonly gaps: StoreProblem[];
}

/** Entries, chain and end of the log, in the log's order. */
export function* verifyLog(db: Connection): Generator<StoreProblem> {
  const sealing = readSealing(db);
  let span: Span | undefined;
  let hashes: readonly Uint8Array[] = [new Uint8Array()];
  for (const row of logRows(db)) {
    const fault = entryFault(row, sealing);
    if (span === undefined || opensNext(db, row, span, fault !== undefined)) {
      if (span) hashes = yield* closeSpan(db, span);
      span = openSpan(span, row, hashes);
    }
    take(span, row, fault);
  }
  if (span) hashes = yield* closeSpan(db, span);
  yield* verifyEnd(db, span, hashes);
}

function readSealing(db: Connection): Sealing {
  const salts = new Map<string | null, Uint8Array>();
  for (const { document, salt } of db.all(selectSalts)) salts.set(document, salt);
  const project = db.first(selectProject);
  if (project) salts.set(null, project.salt);
  return { salts, withdrawn: new Set(db.all(selectWithdrawn).map(({ document }) => document)) };
}

/** A changed entry may lie about its transaction: then the links say where the next one begins. */
function opensNext(db: Connection, row: LogRow, span: Span, suspect: boolean): boolean {
  return suspect ? db.first(selectLink, span.tx + 1)?.first_seq === row.seq : row.tx > span.tx;
}

function openSpan(before: Span | undefined, row: LogRow, hashes: readonly Uint8Array[]): Span {
  const [tx, first] = before ? [before.tx + 1, before.last + 1] : [1, 1];
  const links = hashes.map((hash) => startLink(hash, tx));
  const gaps = row.tx > tx ? [{ seq: first, what: `transaction ${tx} is gone` }] : [];
  const at = row.tx > tx ? { tx: row.tx, first: row.seq, last: row.seq - 1 } : { tx, first, last: first - 1 };
  return { ...at, links, suspects: [], gaps };
}

function take(span: Span, row: LogRow, fault: string | undefined): void {
  if (row.seq > span.last + 1)
    span.gaps.push({ seq: span.last + 1, what: missing(span.last + 1, row.seq - 1) });
  if (row.seq < span.last + 1) span.gaps.push({ seq: row.seq, what: 'an entry stands before the log' });
  span.last = row.seq;
  for (const link of span.links) link.add(row);
  const told = fault ?? (row.tx === span.tx ? undefined : 'its transaction was changed');
  if (told !== undefined) span.suspects.push({ row, fault: told });
}

function missing(from: number, to: number): string {
  return from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`;
}

/** Tells what is wrong with a transaction; returns the hashes that the next link may build on. */
function* closeSpan(db: Connection, span: Span): Generator<StoreProblem, readonly Uint8Array[]> {
  const computed = span.links.map((link) => link.hash());
  const stored = db.first(selectLink, span.tx);
  const holds = stored !== undefined && computed.some((hash) => hash.equals(stored.hash));
  yield* inOrder([...span.gaps, ...span.suspects.map((suspect) => told(suspect, holds))]);
  const explained = span.suspects.length > 0 || span.gaps.length > 0;
  if (stored === undefined) yield { seq: span.first, what: `the link of transaction ${span.tx} is missing` };
  else if (!holds && !explained) yield { seq: span.first, what: brokenLink(span) };
  else if (stored.first_seq !== span.first || stored.last_seq !== span.last)
    if (!explained) yield { seq: span.first, what: `the bounds of transaction ${span.tx} were changed` };
  return holds || stored === undefined ? computed : [stored.hash, ...computed];
}

function told({ row, fault }: Span['suspects'][number], chainHolds: boolean): StoreProblem {
  const what = chainHolds ? fault : `its line in the log was changed, or: ${fault}`;
  return { seq: row.seq, what: `${row.kind} ${row.subject}: ${what}` };
}

function brokenLink({ tx, first, last }: Span): string {
  return `an entry of transaction ${tx} (entries ${first} to ${last}) or its link was changed`;
}

function inOrder(problems: StoreProblem[]): StoreProblem[] {
  return problems.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

function* verifyEnd(
  db: Connection,
  last: Span | undefined,
  hashes: readonly Uint8Array[],
): Generator<StoreProblem> {
  const head = db.first(selectHead);
  const [seq, tx] = [last?.last ?? 0, last?.tx ?? 0];
  if (head === undefined) yield { seq: null, what: 'the head row is gone' };
  else if (head.seq > seq) yield { seq: seq + 1, what: missing(seq + 1, head.seq) };
  else if (head.seq !== seq || head.tx !== tx || !hashes.some((hash) => hex(hash) === hex(head.hash)))
    yield { seq: head.seq, what: 'the head row is not the end of the log' };
  const links = db.first(countLinks)?.count ?? 0;
  if (links > tx) yield { seq: seq + 1, what: `${links - tx} links stand behind the end of the log` };
}
