import { openSqliteStore } from '../../src/store/index.ts';
import {
  ANNA,
  appendOne,
  BRAHIM,
  decision,
  described,
  inventedDocument,
  RULES,
  stated,
  suggestion,
  TEXT,
} from './invented.ts';

export const KEPT = inventedDocument('kept');
export const TAKEN = inventedDocument('taken', `${TEXT} The scales were brass.`);
/** A note that only a decision about the withdrawn document holds. */
export const TAKEN_NOTE = 'compare with the customs ledger';

/**
 * A store with entries of every kind, and where they stand:
 * 1–4 document, text, description, record; 5, 6 statements with one quote, 7 a coder's without; 8–11 decisions,
 * the first overruled, one a replacement; 12 a coder's description; 13 a retraction; 14 an anchor; 15 a
 * codebook; 16 a release; 17–20 another document; 21 its statement; 22 a decision; 23 its withdrawal; 24 a record.
 */
export async function fillStore(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  await store.append(RULES, KEPT.drafts);
  const first = suggestion(KEPT.id);
  const second = suggestion(KEPT.id, { variable: 'weapon', value: 'firearms', asserter: null });
  const third = suggestion(KEPT.id, { document: null, quote: null, note: 'by the photo', author: ANNA });
  const { results } = await store.append(RULES, [stated(first), stated(second), stated(third)]);
  const [rifles = '', weapon = '', own = ''] = results.map(({ id }) => id);
  await store.append(ANNA, [
    decision(rifles, 'accept'),
    decision(rifles, 'replace', { replacement: own, note: 'five in the photo' }),
    decision(weapon, 'reject', { coder: 'brahim' }),
  ]);
  await store.append(BRAHIM, [decision(rifles, 'accept', { coder: 'brahim', bulk: true })]);
  await store.append(ANNA, [described(KEPT.id, 'language', 'fr', ANNA)]);
  await store.append(RULES, [
    { kind: 'liveness', statement: weapon, live: false },
    { kind: 'anchor', statement: rifles, textVersion: 2, start: 3, end: 14, status: 'normalised' },
    { kind: 'codebook', sha256: 'ab'.repeat(32), text: 'types: [event]\n' },
  ]);
  const release = { id: 'rel_1', name: '2024.1', head: await store.head(), documents: [KEPT.id] };
  await store.append(ANNA, [{ kind: 'release', release }]);
  await store.append(RULES, TAKEN.drafts);
  const taken = await appendOne(store, RULES, stated(suggestion(TAKEN.id)));
  await store.append(ANNA, [decision(taken, 'accept', { note: TAKEN_NOTE })]);
  await store.withdraw(ANNA, TAKEN.id, 'the author asked for it');
  await store.append(ANNA, [{ kind: 'record', record: { id: 'rec_last', type: 'measure', document: null } }]);
  await store.close();
}
