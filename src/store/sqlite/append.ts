import type { Author } from '../../model/index.ts';
import type { Appended, Draft, StoreEffects } from '../store.ts';
import { admitAnchor, admitDecision, admitLiveness } from './admit-decision.ts';
import { type Admission, admitDescription, admitDocument, admitText } from './admit-document.ts';
import { admitCodebook, admitRecord, admitRelease } from './admit-record.ts';
import { admitStatement } from './admit-statement.ts';
import type { Connection } from './connection.ts';
import { admitJudgement } from './judgements.ts';
import { startTransaction, type Transaction } from './transaction.ts';

/** Appends drafts in the transaction that is open. Later drafts may build on earlier ones. */
export function appendDrafts(
  db: Connection,
  effects: StoreEffects,
  author: Author,
  drafts: readonly Draft[],
): Appended {
  const tx = startTransaction(db, author, effects);
  const results = drafts.map((draft) => admit(tx, draft));
  return { head: tx.finish(), results };
}

function admit(tx: Transaction, draft: Draft): Admission {
  switch (draft.kind) {
    case 'document':
      return admitDocument(tx, draft);
    case 'text':
      return admitText(tx, draft);
    case 'description':
      return admitDescription(tx, draft);
    case 'record':
      return admitRecord(tx, draft);
    case 'statement':
      return admitStatement(tx, draft);
    case 'decision':
      return admitDecision(tx, draft);
    case 'liveness':
      return admitLiveness(tx, draft);
    case 'anchor':
      return admitAnchor(tx, draft);
    case 'judgement':
      return admitJudgement(tx, draft);
    case 'codebook':
      return admitCodebook(tx, draft);
    case 'release':
      return admitRelease(tx, draft);
  }
}
