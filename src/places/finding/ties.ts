import type { AtlasEntry } from '../atlas-entry.ts';
import { liesWithin } from './containment.ts';
import { LOCAL_NOUNS, WIDE_NOUNS, WITHIN } from './cue-words.ts';
import { isMark, KIND, keyAt, type Words } from './words.ts';

/** Where a name stands and what it may mean. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly AtlasEntry[];
}

/** How a name and the next one are joined: the first lies in the second, the second in the first, or side by side. */
export type Junction = 'within' | 'contains' | 'beside' | null;

const AND = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'u', 'و', 'او']);
const ARTICLES = new Set(['the', 'la', 'le', 'l', 'el', 's']);

/** Reads the words between two neighbouring names: ", ", " in ", " and ", "'s ". */
export function junctionOf(words: Words, a: Placed, b: Placed): Junction {
  const gap = b.first - a.last;
  if (gap > 6) return null;
  let at = a.last;
  const word = () => (at < b.first && words.kind[at] !== KIND.mark ? keyAt(words, at) : '');
  const owns = (isMark(words, at, "'") || isMark(words, at, '’')) && keyAt(words, at + 1) === 's';
  if (owns) return mayLie(b, a) && isPlain(words, at + 2, b.first) ? 'contains' : null;
  if (LOCAL_NOUNS.has(word()) || WIDE_NOUNS.has(word())) at += 1;
  const comma = isMark(words, at, ',') || isMark(words, at, '،') || isMark(words, at, '(');
  if (comma) at += 1;
  const isIn = WITHIN.has(word());
  if (isIn) at += 1;
  const isAnd = !isIn && AND.has(word());
  if (isAnd) at += 1;
  while (
    ARTICLES.has(word()) ||
    LOCAL_NOUNS.has(word()) ||
    WIDE_NOUNS.has(word()) ||
    (isIn && word() === 'of')
  )
    at += 1;
  if (isMark(words, at, "'") || isMark(words, at, '’')) at += 1;
  if (at !== b.first) return null;
  if (!isAnd && (mayLie(a, b) || (isVague(a) && isWide(b)))) return 'within';
  return comma || isAnd ? 'beside' : null;
}

/** Up to four words in lower case, no marks: "Somalia's capital Mogadishu", "Iraq's northern city of Mosul". */
function isPlain(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.kind[at] !== KIND.lower) return false;
  return true;
}

/** No table has it, or only towns after which something is called. */
function isVague({ entries }: Placed): boolean {
  return entries.every(({ feature, known }) => feature === 'county' && !known);
}

function isWide({ entries }: Placed): boolean {
  return entries.some(({ kind, population }) => kind !== 'locality' || population > 50_000);
}

const TRIED = 40;

/** Whether some meaning of the one lies in some meaning of the other. */
export function mayLie(inner: Placed, outer: Placed): boolean {
  const wide = outer.entries.slice(0, 8);
  return inner.entries.slice(0, TRIED).some((one) => wide.some((other) => liesWithin(one, other) > 0));
}
