import { AttestError, canonicalJson } from '../../model/index.ts';
import type { Draft } from '../store.ts';
import { arg, query } from './tables.ts';
import type { Transaction } from './transaction.ts';

/** What became of a draft: its subject's id and whether anything was appended. */
export interface Admission {
  readonly id: string;
  readonly added: boolean;
}

type DraftOf<Kind extends Draft['kind']> = Extract<Draft, { kind: Kind }>;

const selectDocument = query
  .selectFrom('document')
  .innerJoin('log', 'log.seq', 'document.entry')
  .select('log.payload')
  .where('document.id', '=', arg<string>());
const insertDocument = query.insertInto('document').values({ id: arg<string>(), entry: arg<number>() });
const selectText = query
  .selectFrom('text')
  .innerJoin('log', 'log.seq', 'text.entry')
  .select('log.payload')
  .where('text.document', '=', arg<string>())
  .where('text.version', '=', arg<number>());
const insertText = query
  .insertInto('text')
  .values({ document: arg<string>(), version: arg<number>(), entry: arg<number>() });
const selectDescription = query
  .selectFrom('description')
  .innerJoin('log', 'log.seq', 'description.entry')
  .select('log.payload')
  .where('description.document', '=', arg<string>())
  .where('description.field', '=', arg<string>())
  .where('description.coder', '=', arg<number>());
const upsertDescription = query.replaceInto('description').values({
  document: arg<string>(),
  field: arg<string>(),
  coder: arg<number>(),
  entry: arg<number>(),
});

export function admitDocument(tx: Transaction, { document }: DraftOf<'document'>): Admission {
  const { id, ...rest } = document;
  if (id !== `doc_${rest.sha256.slice(0, 16)}`)
    throw new AttestError('INPUT_INVALID', `${id} is not the id of ${rest.sha256}`);
  const known = tx.db.first(selectDocument, id);
  if (known) {
    tx.saltFor(id);
    return { id, added: !sameBytes(known.payload, rest.sha256, id) };
  }
  tx.mintSalt(id);
  const entry = tx.enter({ kind: 'document', subject: id, document: id, payload: canonicalJson(rest) });
  tx.db.run(insertDocument, id, entry);
  return { id, added: true };
}

function sameBytes(payload: string | null, sha256: string, id: string): true {
  if (payload !== null && JSON.parse(payload).sha256 === sha256) return true;
  throw new AttestError('INPUT_INVALID', `${id} is taken by a document of other bytes`);
}

export function admitText(tx: Transaction, { text }: DraftOf<'text'>): Admission {
  const { document, ...rest } = text;
  tx.saltFor(document);
  const payload = canonicalJson(rest);
  const known = tx.db.first(selectText, document, text.version);
  if (known?.payload === payload) return { id: document, added: false };
  if (known)
    throw new AttestError('INPUT_INVALID', `version ${text.version} of the text of ${document} exists`, {
      hint: 'A text never changes; give a text extracted anew the next version.',
    });
  const entry = tx.enter({ kind: 'text', subject: document, document, payload });
  tx.db.run(insertText, document, text.version, entry);
  return { id: document, added: true };
}

export function admitDescription(
  tx: Transaction,
  { document, description }: DraftOf<'description'>,
): Admission {
  tx.saltFor(document);
  const payload = canonicalJson(description);
  const coder = description.author.kind === 'coder' ? 1 : 0;
  const known = tx.db.first(selectDescription, document, description.field, coder);
  if (known?.payload === payload) return { id: document, added: false };
  const entry = tx.enter({ kind: 'description', subject: document, document, payload });
  tx.db.run(upsertDescription, document, description.field, coder, entry);
  return { id: document, added: true };
}
