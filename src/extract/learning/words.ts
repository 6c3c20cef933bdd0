import {
  ARABIC,
  ENGLISH,
  FRENCH,
  type Language,
  type Passage,
  passageOf,
  SPANISH,
  type Words,
} from '../../language/index.ts';
import { type Furniture, rulerFor } from '../../model/index.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC, es: SPANISH };

const ARABIC_SCRIPT = /[\u0620-\u064a]/g;

/** The language that a text is cut up in: its own, or the nearest by script. */
export function languageFor(language: string | null, text: string): Language {
  const known = LANGUAGES[language ?? ''];
  if (known) return known;
  const sample = text.slice(0, 2000);
  const arabic = sample.match(ARABIC_SCRIPT)?.length ?? 0;
  return arabic > sample.length / 3 ? ARABIC : ENGLISH;
}

/**
 * A text in sentences and tokens, in any case. Lines that somebody broke to fit a page are joined first (offsets
 * stay): in capitals a line's start does not tell whether a sentence starts.
 * @param words the words of that language
 */
export function passageFor(
  text: string,
  language: Language,
  words: Words,
  furniture: readonly Furniture[] = [],
): Passage {
  const ruler = rulerFor(text);
  const skip = furniture
    .map(({ start, end }) => ({ start: ruler.toUnit(start), end: ruler.toUnit(end) }))
    .sort((a, b) => a.start - b.start);
  return passageOf(unwrapped(text), language, skip, words);
}

const SINGLE_BREAK = /([^\n])\n(?=[^\n])/g;
const WRAPPED_AT = 110;

function unwrapped(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const long = lines.filter(({ length }) => length > WRAPPED_AT).length;
  const full = lines.filter(({ length }) => length > 40).length;
  if (long > 0 || full < 3 || full < lines.length / 2) return text;
  return text.replace(SINGLE_BREAK, (_, before: string) => `${before} `);
}
