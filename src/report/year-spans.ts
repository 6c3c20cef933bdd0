import type { ProseLexicon } from './lexicon/lexicon.ts';
import type { ProseToken } from './prose-token.ts';

/** Where the text stands: at the end of a heading or title a year needs no word before it. */
export type YearPlace = 'running' | 'heading';

const DASHES = new Set(['-', '–', '—']);
const COMPARED = new Set(['=', '<', '>', '≈', '≤', '≥', '~', '±', '+', '×', ':']);

/**
 * The index behind the bare years that start at `i` (one, a range, a list), when they stand as years: behind a word
 * such as "in" or "since", in parentheses, as a range, behind a determiner and before what they describe, at the
 * end of a heading; and not before a noun that they could count. Null otherwise.
 */
export function bareYearEnd(
  tokens: readonly ProseToken[],
  i: number,
  lexicon: ProseLexicon,
  place: YearPlace,
): number | null {
  if (!isYear(tokens[i]) || tokens[i - 1]?.kind === 'figures') return null;
  const decade = decadeEnd(tokens, i, lexicon);
  if (decade !== null) return decade;
  const end = yearsEnd(tokens, i, lexicon);
  if (countsSomething(tokens, end, lexicon) || isMarked(tokens[end])) return null;
  const asYear =
    cued(tokens, i, lexicon) ||
    bracketed(tokens, i, end) ||
    isRange(tokens, i, end) ||
    describing(tokens, i, end, lexicon) ||
    (place === 'heading' && end === tokens.length);
  return asYear ? end : null;
}

/** "2014 %", "2014°", "2014s" are not years. */
function isMarked(token: ProseToken | undefined): boolean {
  if (!token) return false;
  return /^[%٪‰°$€£+×=]$/u.test(token.word) || (token.glued && token.kind === 'word');
}

/** Years joined by dashes, commas, "and", "to". */
function yearsEnd(tokens: readonly ProseToken[], i: number, lexicon: ProseLexicon): number {
  let end = i + 1;
  while (lexicon.listGlue.has(tokens[end]?.word ?? '') || DASHES.has(tokens[end]?.word ?? '')) {
    const next = listed(tokens, end, lexicon);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** The index behind one more year of a list; ", and 2016" has two joints, "2014–15" two digits. */
function listed(tokens: readonly ProseToken[], joint: number, lexicon: ProseLexicon): number | null {
  const at = lexicon.listGlue.has(tokens[joint + 1]?.word ?? '') ? joint + 2 : joint + 1;
  if (isYear(tokens[at])) return at + 1;
  const [first, short] = [tokens[joint - 1], tokens[at]];
  const season = short?.glued && /^\d\d$/.test(short.word) && short.word > (first?.word.slice(2) ?? '99');
  return season ? at + 1 : null;
}

/** "2014–2019", "2014-15": two years, the later one behind. */
function isRange(tokens: readonly ProseToken[], i: number, end: number): boolean {
  const [first, last] = [tokens[i]?.word ?? '', tokens[i + 2]?.word ?? ''];
  return end === i + 3 && DASHES.has(tokens[i + 1]?.word ?? '') && first.slice(-last.length) < last;
}

function cued(tokens: readonly ProseToken[], i: number, lexicon: ProseLexicon): boolean {
  const dash = tokens[i - 1]?.word === '-' && tokens[i - 1]?.glued === true;
  const at = dash ? i - 2 : i - 1;
  const cue = tokens[at];
  if (cue?.kind !== 'word') return false;
  if (!forms(cue, lexicon).some((form) => lexicon.yearCues.has(form))) return false;
  if (heads(cue, lexicon)) return false;
  return !lexicon.figureCues.has(cue.word) || !heads(tokens[at - 1], lexicon);
}

function heads(token: ProseToken | undefined, lexicon: ProseLexicon): boolean {
  return token?.kind === 'word' && forms(token, lexicon).some((form) => lexicon.figureHeads.has(form));
}

function forms(token: ProseToken, lexicon: ProseLexicon): readonly string[] {
  return [token.word, ...lexicon.stems(token.word)];
}

/** "(2014)", "(2014, in Rabat)", "(Rabat, 2014)", "(CTC 2014)". */
function bracketed(tokens: readonly ProseToken[], i: number, end: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[end]?.word ?? '';
  if (before?.word === '(') return [')', ',', ';', '،', '؛'].includes(after);
  if (after !== ')' || !before || COMPARED.has(before.word)) return false;
  return (
    isOpen(tokens, i) && (before.word === ',' || before.word === '،' || before.word === ';' || before.capital)
  );
}

function isOpen(tokens: readonly ProseToken[], i: number): boolean {
  const last = tokens.slice(0, i).findLast((token) => token.word === '(' || token.word === ')');
  return last?.word === '(';
}

/** "the 2015 law": one thing behind it, not several. */
function describing(tokens: readonly ProseToken[], i: number, end: number, lexicon: ProseLexicon): boolean {
  const [before, after] = [tokens[i - 1], tokens[end]];
  if (end !== i + 1 || before?.kind !== 'word' || after?.kind !== 'word') return false;
  const plural = /s$/.test(after.word) && !/ss$|is$|us$/.test(after.word);
  return lexicon.determiners.has(before.word) && !plural;
}

/** "the 1990s", "années 1990". */
function decadeEnd(tokens: readonly ProseToken[], i: number, lexicon: ProseLexicon): number | null {
  if (!tokens[i]?.word.endsWith('0') || !lexicon.decadeCues.has(tokens[i - 1]?.word ?? '')) return null;
  const suffix = tokens[i + 1];
  if (suffix?.glued && suffix.word === 's') return i + 2;
  return lexicon.decadeCues.has('the') ? null : i + 1;
}

/** Four digits from 1900 to 2099. */
export function isYear(token: ProseToken | undefined): boolean {
  return token?.kind === 'figures' && /^(?:19|20)\d\d$/.test(token.word);
}

/** Whether the words at `i` are what reports count, with at most two describing words before. */
export function countsSomething(tokens: readonly ProseToken[], i: number, lexicon: ProseLexicon): boolean {
  if (lexicon.determiners.has(tokens[i]?.word ?? '')) return false;
  for (let at = i; at < i + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return token?.word === '%' || token?.word === '٪';
    if ([token.word, ...lexicon.stems(token.word)].some((form) => lexicon.counted.has(form))) return true;
    if (!lexicon.describes(token.word, token.capital)) return false;
  }
  return false;
}
