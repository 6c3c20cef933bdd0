import { fold } from './lexicon/lexicon.ts';

/** A word, a run of figures or a mark of visible prose. `start` and `end` are UTF-16 indices, `end` exclusive. */
export interface ProseToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'figures' | 'mark';
  /** Folded; figures in ASCII where they are decimal digits of a common kind. */
  readonly word: string;
  readonly capital: boolean;
  /** True when no space stands before it. */
  readonly glued: boolean;
}

// Invisible characters count as part of a word or number, so that they cannot hide one.
const TOKEN =
  /\p{N}(?:[\p{N}\p{Cf}]|[.,'’٬٫\u00a0\u202f ](?=\p{N}{3}(?!\p{N}))|[.,'’٬٫](?=\p{N}))*|\p{L}(?:[\p{L}\p{M}\p{Cf}ـ]|['’](?=\p{L}))*|[^\s]/gu;

/** The tokens of a visible text. Every digit of any script is in a `figures` token. Linear. */
export function proseTokens(text: string): ProseToken[] {
  let before = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const glued = index === before && index > 0;
    before = index + raw.length;
    const place = { start: index, end: before, glued };
    if (/^\p{N}/u.test(raw)) return { ...place, kind: 'figures', word: fold(raw), capital: false };
    const kind = /^\p{L}/u.test(raw) ? 'word' : 'mark';
    return { ...place, kind, word: fold(raw), capital: kind === 'word' && /^\p{Lu}/u.test(raw) };
  });
}
