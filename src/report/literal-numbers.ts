import type { ChartLanguage } from '../charts/index.ts';
import { dateTokens } from './date-spans.ts';
import type { ProseLexicon } from './lexicon/lexicon.ts';
import { isNumberWord, lexiconOf } from './lexicon/lexicon-of.ts';
import { type ProseToken, proseTokens } from './prose-token.ts';
import { isYear, type YearPlace } from './year-spans.ts';

/** A number that somebody typed. `start` and `end` are UTF-16 indices into the visible text. */
export interface LiteralNumber {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Four digits that could be a year but do not stand as one. */
  readonly likeYear: boolean;
}

const PERCENT = new Set(['%', '٪', '‰', 'percent']);
const JOINTS = new Set(['-', '–', '—', 'and', 'et', 'y', 'e', 'و', ',', '،', '/']);

/**
 * The literal numbers of a visible text: digits of any script, number words from two on, shares such as "half of".
 * Dates are none: see `date-spans.ts`. Words are looked for in the language of the text and in Arabic.
 */
export function literalNumbers(
  text: string,
  language: ChartLanguage,
  place: YearPlace = 'running',
): LiteralNumber[] {
  const lexicon = lexiconOf(language);
  const tokens = proseTokens(text);
  const inDate = dateTokens(tokens, lexicon, place);
  const shares = shareTokens(tokens, lexicon);
  const isNumber = tokens.map(
    (token, i) => !inDate[i] && (shares[i] === true || tellsNumber(token, language)),
  );
  return runs(tokens, isNumber).map(([first, last]) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return { start, end, words: text.slice(start, end), likeYear: first === last && isYear(tokens[first]) };
  });
}

function tellsNumber(token: ProseToken, language: ChartLanguage): boolean {
  return token.kind === 'figures' || (token.kind === 'word' && isNumberWord(token.word, language));
}

/** Marks the tokens of phrases such as "a third of". */
function shareTokens(tokens: readonly ProseToken[], lexicon: ProseLexicon): boolean[] {
  const found = tokens.map(() => false);
  for (const phrase of lexicon.shares.map((share) => share.split(' ')))
    for (let i = 0; i + phrase.length <= tokens.length; i += 1) {
      const here = phrase.every((word, k) => tokens[i + k]?.word === word);
      if (here && !lexicon.notShares.has(tokens[i - 1]?.word ?? '')) found.fill(true, i, i + phrase.length);
    }
  return found;
}

/** First and last token of each number, joints between ("two hundred and five") and a percent sign included. */
function runs(tokens: readonly ProseToken[], isNumber: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNumber[i]) continue;
    let last = i;
    for (
      let next = continues(tokens, isNumber, last);
      next !== null;
      next = continues(tokens, isNumber, last)
    )
      last = next;
    found.push([i, withUnit(tokens, last)]);
    i = last;
  }
  return found;
}

function continues(tokens: readonly ProseToken[], isNumber: readonly boolean[], last: number): number | null {
  if (isNumber[last + 1]) return last + 1;
  return JOINTS.has(tokens[last + 1]?.word ?? '') && isNumber[last + 2] ? last + 2 : null;
}

/** A percent sign, or letters written onto the number ("2nd", "5km"). */
function withUnit(tokens: readonly ProseToken[], last: number): number {
  const next = tokens[last + 1];
  if (!next) return last;
  return PERCENT.has(next.word) || (next.glued && next.kind === 'word') ? last + 1 : last;
}
