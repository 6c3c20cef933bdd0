import { AttestError, canonicalJson, type Decision } from '../../model/index.ts';
import type { Draft } from '../store.ts';
import type { Admission } from './admit-document.ts';
import { type KnownStatement, knownStatement } from './known-statement.ts';
import { plain } from './plain-text.ts';
import { arg, query } from './tables.ts';
import type { Transaction } from './transaction.ts';

const selectDecision = query
  .selectFrom('decision')
  .innerJoin('log', 'log.seq', 'decision.entry')
  .select('log.payload')
  .where('decision.statement', '=', arg<number>())
  .where('decision.coder', '=', arg<string>());
const upsertDecision = query.replaceInto('decision').values({
  statement: arg<number>(),
  coder: arg<string>(),
  verdict: arg<string>(),
  replacement: arg<number | null>(),
  entry: arg<number>(),
});
const insertRetracted = query
  .insertInto('retracted')
  .values({ statement: arg<number>(), entry: arg<number>() });
const deleteRetracted = query.deleteFrom('retracted').where('statement', '=', arg<number>());
const selectQuoted = query
  .selectFrom('statement')
  .leftJoin('anchor', (join) =>
    join.onRef('anchor.quote', '=', 'statement.quote').on('anchor.text_version', '=', arg<number>()),
  )
  .select(['statement.quote', 'anchor.start', 'anchor.stop', 'anchor.status'])
  .where('statement.seq', '=', arg<number>());
const upsertAnchor = query.replaceInto('anchor').values({
  quote: arg<number>(),
  text_version: arg<number>(),
  start: arg<number>(),
  stop: arg<number>(),
  status: arg<string>(),
  entry: arg<number>(),
});

export function admitDecision(
  tx: Transaction,
  { decision }: Extract<Draft, { kind: 'decision' }>,
): Admission {
  const { statement: id, ...rest } = decision;
  const known = knownStatement(tx.db, id);
  tx.saltFor(known.document);
  const replacement = replacementOf(tx, decision);
  const payload = canonicalJson(rest);
  if (tx.db.first(selectDecision, known.seq, rest.coder)?.payload === payload) return { id, added: false };
  const entry = tx.enter({ kind: 'decision', subject: id, document: known.document, payload });
  tx.db.run(upsertDecision, known.seq, plain(rest.coder, 'coder'), rest.verdict, replacement, entry);
  return { id, added: true };
}

function replacementOf(tx: Transaction, { statement, verdict, replacement }: Decision): number | null {
  if ((verdict === 'replace') !== (replacement !== null))
    throw new AttestError(
      'DECISION_INVALID',
      `"${verdict}" ${replacement ? 'takes no' : 'needs a'} replacement`,
    );
  if (replacement === null) return null;
  if (replacement === statement)
    throw new AttestError('DECISION_INVALID', 'a statement cannot replace itself');
  const known = knownStatement(tx.db, replacement);
  tx.saltFor(known.document);
  return known.seq;
}

export function admitLiveness(
  tx: Transaction,
  { statement: id, live }: Extract<Draft, { kind: 'liveness' }>,
): Admission {
  const known = knownStatement(tx.db, id);
  tx.saltFor(known.document);
  if (live === (known.retracted === null)) return { id, added: false };
  if (live) return revive(tx, id, known);
  const payload = canonicalJson({ live });
  const entry = tx.enter({ kind: 'liveness', subject: id, document: known.document, payload });
  tx.db.run(insertRetracted, known.seq, entry);
  return { id, added: true };
}

/** A machine suggests again what it had stopped suggesting. */
export function revive(tx: Transaction, id: string, known: KnownStatement): Admission {
  const payload = canonicalJson({ live: true });
  tx.enter({ kind: 'liveness', subject: id, document: known.document, payload });
  tx.db.run(deleteRetracted, known.seq);
  return { id, added: true };
}

export function admitAnchor(tx: Transaction, draft: Extract<Draft, { kind: 'anchor' }>): Admission {
  const { statement: id, textVersion, start, end, status } = draft;
  const known = knownStatement(tx.db, id);
  tx.saltFor(known.document);
  const quoted = tx.db.first(selectQuoted, textVersion, known.seq);
  if (quoted === undefined || quoted.quote === null)
    throw new AttestError('INPUT_INVALID', `${id} has no quote to anchor`);
  if (quoted.start === start && quoted.stop === end && quoted.status === status) return { id, added: false };
  const payload = canonicalJson({ textVersion, start, end, status });
  const entry = tx.enter({ kind: 'anchor', subject: id, document: known.document, payload });
  tx.db.run(upsertAnchor, quoted.quote, textVersion, start, end, plain(status, 'status'), entry);
  return { id, added: true };
}
