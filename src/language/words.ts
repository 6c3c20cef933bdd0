import { foldWord } from './fold-word.ts';
import type { Language } from './language.ts';
import { remembered } from './remembered.ts';
import { openingOf } from './token-scanner.ts';
import { partsOf, type WrittenPart } from './word-parts.ts';

/** Words as written → their parts, mostly one. */
export type Words = (raw: string) => readonly WrittenPart[];

/** What is known of a language's words beside the language itself. */
export interface Vocabulary {
  /** Whether a folded word is known; helps languages that write small words together with the next. */
  readonly knows?: (word: string) => boolean;
  /** See `PhraseBook.startsOf`. */
  readonly startsOf?: (word: string) => number;
}

/** Words as they stand, none cut apart. */
export const PLAIN_WORDS: Words = (raw) => [wholeOf(raw)];

/** The same, each worked out once. */
export function plainWords(): Words {
  return remembered(PLAIN_WORDS);
}

/** The words of a language; each is worked out once and kept while there is room. */
export function wordsOf(language: Language, { knows = () => false, startsOf }: Vocabulary = {}): Words {
  const parting = { ...language, knows };
  const finish = (part: WrittenPart) => (startsOf ? { ...part, starts: startsOf(part.word) } : part);
  return remembered((raw) => {
    const whole = wholeOf(raw);
    return (partsOf(raw, whole, parting) ?? [whole]).map(finish);
  });
}

function wholeOf(raw: string): WrittenPart {
  const opening = openingOf(raw);
  if (opening === 'capital' || opening === 'letter')
    return partOf(raw, foldWord(raw), 'word', opening === 'capital');
  if (opening === 'digit') return partOf(raw, foldWord(raw), 'number', false);
  return raw.length > 1 ? partOf(raw, "'s", 'word', false) : partOf(raw, MARKS[raw] ?? raw, 'mark', false);
}

/** All of what is written as one part; every part is an object of one shape. */
function partOf(raw: string, word: string, kind: WrittenPart['kind'], capital: boolean): WrittenPart {
  return { from: 0, to: raw.length, word, kind, capital, forms: undefined, starts: undefined };
}

const MARKS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '–': '–',
  '—': '—',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '،': ',',
  '؛': ';',
  '؟': '?',
};
