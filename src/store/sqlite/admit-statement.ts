import {
  AttestError,
  canonicalJson,
  type DraftStatement,
  type Quote,
  statementKey,
} from '../../model/index.ts';
import { authorText, hmac, quoteKey, quoteWords, type StatementEntry, statementBody } from '../commitment.ts';
import type { Draft, Made } from '../store.ts';
import { revive } from './admit-decision.ts';
import type { Admission } from './admit-document.ts';
import type { Connection } from './connection.ts';
import { knownRecord } from './known-record.ts';
import { findStatement } from './known-statement.ts';
import { plain } from './plain-text.ts';
import { arg, query } from './tables.ts';
import { saltOf, type Transaction } from './transaction.ts';

const selectQuote = query.selectFrom('quote').select('id').where('key', '=', arg<Uint8Array>());
const insertQuote = query.insertInto('quote').values({ key: arg<Uint8Array>(), words: arg<string>() });
const insertStatement = query.insertInto('statement').values({
  seq: arg<number>(),
  document: arg<string | null>(),
  cited: arg<number>(),
  record: arg<string>(),
  variable: arg<string>(),
  value: arg<string>(),
  flags: arg<string>(),
  note: arg<string | null>(),
  asserter: arg<string | null>(),
  author: arg<string>(),
  quote: arg<number | null>(),
  text_version: arg<number | null>(),
  start: arg<number | null>(),
  stop: arg<number | null>(),
  confidence: arg<number | null>(),
  extractor: arg<string | null>(),
  codebook: arg<string | null>(),
});

/** The id of a statement as it would be appended now. @throws AttestError DOC_NOT_FOUND, DOC_WITHDRAWN, RECORD_UNKNOWN */
export function identifyStatement(db: Connection, statement: DraftStatement): string {
  const owner = statement.document ?? knownRecord(db, statement.record).document;
  return statementId(saltOf(db, owner), statement);
}

export function statementId(salt: Uint8Array, statement: DraftStatement): string {
  return `st_${hmac(salt, statementKey(statement)).toString('hex')}`;
}

export function admitStatement(
  tx: Transaction,
  { statement, made }: Extract<Draft, { kind: 'statement' }>,
): Admission {
  const owner = ownerOf(tx, statement);
  const salt = tx.saltFor(owner);
  const id = statementId(salt, statement);
  const known = isNew(tx, statement.record, id) ? undefined : findStatement(tx.db, id);
  if (known && known.retracted === null) return { id, added: false };
  if (known) return revive(tx, id, known);
  const entry = entryOf(statement, made);
  const seq = tx.enter({
    kind: 'statement',
    subject: id,
    document: owner,
    payload: null,
    body: statementBody(entry),
  });
  const quote = statement.quote ? storedQuote(tx, owner, statement.quote) : null;
  store(tx, seq, owner, quote, statement, entry);
  tx.stated.add(id);
  return { id, added: true };
}

/** A record that began in this transaction has no statements but those of this transaction. */
function isNew(tx: Transaction, record: string, id: string): boolean {
  return tx.begun.has(record) && !tx.stated.has(id);
}

function ownerOf(tx: Transaction, statement: DraftStatement): string | null {
  if (statement.quote && statement.document === null)
    throw new AttestError('STATEMENT_INVALID', 'a quote needs the document that it stands in');
  // The document first: of a withdrawn one, that is what to say.
  if (statement.document !== null) tx.saltFor(statement.document);
  const known = tx.records.get(statement.record);
  const home = known === undefined ? knownRecord(tx.db, statement.record).document : known;
  tx.records.set(statement.record, home);
  return statement.document ?? home;
}

function entryOf({ document, quote }: DraftStatement, made: Made): StatementEntry {
  return {
    cited: document === null ? 0 : 1,
    confidence: made.confidence,
    extractor: made.extractor === null ? null : plain(made.extractor, 'extractor'),
    codebook: made.codebook === null ? null : plain(made.codebook, 'codebook'),
    textVersion: quote?.textVersion ?? null,
    start: quote?.start ?? null,
    end: quote?.end ?? null,
  };
}

function storedQuote(tx: Transaction, document: string | null, quote: Quote): number {
  const words = quoteWords(quote);
  const place = `${document}${words}`;
  const known = tx.quotes.get(place);
  if (known !== undefined) return known;
  const key = quoteKey(tx.saltFor(document), words);
  const id = tx.db.first(selectQuote, key)?.id ?? tx.db.run(insertQuote, key, words).rowid;
  tx.quotes.set(place, id);
  return id;
}

function store(
  tx: Transaction,
  seq: number,
  owner: string | null,
  quote: number | null,
  statement: DraftStatement,
  entry: StatementEntry,
): void {
  tx.db.run(
    insertStatement,
    seq,
    owner,
    entry.cited,
    statement.record,
    plain(statement.variable, 'variable'),
    canonicalJson(statement.value),
    canonicalJson([...new Set(statement.flags)].sort()),
    statement.note === null ? null : JSON.stringify(statement.note),
    statement.asserter === null ? null : canonicalJson(statement.asserter),
    plain(authorText(statement.author), 'author'),
    quote,
    entry.textVersion,
    entry.start,
    entry.end,
    entry.confidence,
    entry.extractor,
    entry.codebook,
  );
}
