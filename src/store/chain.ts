import { createHash, type Hash } from 'node:crypto';
import { lengthPrefixed } from '../model/index.ts';
import type { EntryFace } from './commitment.ts';

const LINK_TAG = 'attest/link/1';

/** A row of the log as the chain covers it. */
export interface ChainedEntry extends EntryFace {
  readonly commitment: Uint8Array;
}

/** One link in the making: SHA-256 of the link before it and of every entry of the transaction, in order. */
export interface LinkInMaking {
  add(entry: ChainedEntry): void;
  hash(): Buffer;
}

/** @param previous the hash of the link before; no bytes at the start of the log */
export function startLink(previous: Uint8Array, tx: number): LinkInMaking {
  const hash: Hash = createHash('sha256')
    .update(LINK_TAG)
    .update(previous)
    .update(lengthPrefixed([`${tx}`]));
  return {
    add: (entry) => void hash.update(chainText(entry)),
    hash: () => hash.digest(),
  };
}

function chainText({ seq, kind, subject, document, author, at, commitment }: ChainedEntry): string {
  const sealed = Buffer.from(commitment.buffer, commitment.byteOffset, commitment.byteLength).toString('hex');
  return lengthPrefixed([`${seq}`, kind, subject, document ?? '', author, at, sealed]);
}
