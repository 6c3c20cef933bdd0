import { once } from '../model/index.ts';
import { acronymOf, initialsOf } from './acronym.ts';
import { KNOWN_WHOLE } from './known-whole.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { piecesOf } from './pieces.ts';

/** A name made ready for comparing with many others; what only some comparisons need is made when first asked for. */
export interface PreparedName {
  readonly written: string;
  readonly tokens: readonly NameToken[];
  readonly digits: string;
  /** Ids of the organisations and places that are known by it. */
  readonly known: () => readonly string[];
  readonly acronym: () => string | null;
  readonly initials: () => readonly string[];
}

export function prepareName(written: string): PreparedName {
  const pieces = piecesOf(written);
  return {
    written,
    tokens: nameTokens(pieces),
    digits: pieces
      .map(({ digits }) => digits)
      .join(' ')
      .trim(),
    known: once(() => KNOWN_WHOLE(written)),
    acronym: once(() => acronymOf(written)),
    initials: once(() => initialsOf(written)),
  };
}

/** A `prepareName` that keeps what it made, at most so many names: for candidates that come again with each query. */
export function keepPrepared(most = 50_000): (written: string) => PreparedName {
  const kept = new Map<string, PreparedName>();
  return (written) => {
    const known = kept.get(written);
    if (known) return known;
    if (kept.size >= most) kept.clear();
    const fresh = prepareName(written);
    kept.set(written, fresh);
    return fresh;
  };
}
