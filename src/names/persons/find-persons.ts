import { GIVEN_NAMES } from '../data/given-names.ts';
import { PARTICLES } from '../data/particles.ts';
import { knownAs } from '../known-names.ts';
import { foldArabic, foldLatin } from '../letters/fold-letters.ts';
import { BEFORE_PERSONS, CALLED_AFTER, INSIDE_NAMES } from './cue-words.ts';
import { EUROPEAN_GIVEN_NAMES } from './european-names.ts';

/** A person's name in a text, in UTF-16 indices; `words` are its words, folded. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly isArabic: boolean;
  /** Starts with a capital, or is written where capitals tell nothing. */
  readonly mayBeName: boolean;
  readonly isGiven: boolean;
  /** Follows the word before with nothing but a space or a hyphen between. */
  readonly isJoined: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ARABIC = /[\u0600-\u06ff]/;
const JOINS = /^(?:[ \u00a0\n]|\. ?|-|‐|\s?["“«]\s?|\s?["”»]\s?)$/;
const AGE = /^,? (?:\(?\d{2}\)?[,)]| ?aged \d{2}|, de \d{2} años|, \d{2} ans|،? ?\(?[\d٠-٩]{2} (?:سنة|عاما))/;
const LONGEST = 6;

/**
 * Finds names of persons in running text, in Latin and Arabic script and in texts in capitals: a given name with the
 * words that go on with it, or what stands behind a form of address. Streets, schools and units that are called after
 * persons are none. Finds what is built like a name; it knows nobody, and does not tell who anybody is.
 */
export function findPersons(text: string): PersonName[] {
  const words = wordsOf(text);
  const found: PersonName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = nameAt(text, words, at);
    if (last === null) continue;
    if (isCalledAfter(text, words, at, last)) {
      at = last - 1;
      continue;
    }
    const run = words.slice(at, last);
    const [first, end] = [run[0], run.at(-1)];
    if (first && end)
      found.push({ start: first.start, end: end.end, words: run.map(({ letters }) => letters) });
    at = last - 1;
  }
  return found;
}

/** The words of a name, folded as those of {@link findPersons}. */
export function foldedWords(name: string): string[] {
  return wordsOf(name).map(({ letters }) => letters);
}

function wordsOf(text: string): Word[] {
  const isAllCapitals = text === text.toUpperCase();
  let before = 0;
  return Array.from(text.matchAll(WORD), (match): Word => {
    const [start, raw] = [match.index, match[0]];
    const isArabic = ARABIC.test(raw);
    const letters = isArabic ? keyOf(foldArabic(raw)) : foldLatin(raw);
    const isJoined = JOINS.test(text.slice(before, start));
    before = start + raw.length;
    const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
    return {
      start,
      end: before,
      letters,
      isArabic,
      mayBeName: isArabic || capital,
      isGiven: (isArabic || capital || isAllCapitals) && isGivenName(letters),
      isJoined,
    };
  });
}

/** Where the name that starts at a word ends, or null when none does. */
function nameAt(text: string, words: readonly Word[], at: number): number | null {
  const [word, before] = [words[at], words[at - 1]];
  if (!word) return null;
  const addressed = before !== undefined && word.isJoined && isAddress(before);
  if (!startsName(word, words[at + 1], addressed)) return null;
  const last = runEnd(words, at);
  const end = words[last - 1]?.end ?? word.end;
  const enough = last - at > 1 || addressed || (word.isGiven && AGE.test(text.slice(end, end + 20)));
  return enough ? last : null;
}

/** Whether a street, a school or a unit of the same sentence has the name. */
function isCalledAfter(text: string, words: readonly Word[], at: number, last: number): boolean {
  const joined = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined && right?.isJoined === true && !text.slice(left.end, right.start).includes('.');
  const [before, first, end, next] = [words[at - 1], words[at], words[last - 1], words[last]];
  if (before && joined(before, first) && CALLED_AFTER.has(bare(before))) return true;
  return next !== undefined && joined(end, next) && CALLED_AFTER.has(bare(next));
}

function startsName(word: Word, next: Word | undefined, addressed: boolean): boolean {
  if (word.isGiven) return true;
  if (addressed) return word.mayBeName && !BEFORE_PERSONS.has(word.letters);
  const opens = PARTICLES.get(word.letters);
  return (
    (opens === 'father' || opens === 'servant') && word.mayBeName && next?.isJoined === true && goesOn(next)
  );
}

/** Words that go on with a name: capitals, small words with a name behind; in Arabic only what is known or built like one. */
function runEnd(words: readonly Word[], at: number): number {
  let last = at + 1;
  for (let i = last; i < words.length && i - at < LONGEST; i += 1) {
    const word = words[i];
    if (!word?.isJoined) break;
    if (isSmall(word)) continue;
    if (!goesOn(word) || CALLED_AFTER.has(bare(word))) break;
    last = i + 1;
  }
  return last;
}

function isSmall({ letters }: Word): boolean {
  return INSIDE_NAMES.has(letters) || PARTICLES.has(letters);
}

function goesOn({ letters, isArabic, isGiven, mayBeName }: Word): boolean {
  if (isGiven) return true;
  if (!isArabic) return mayBeName && !STARTS.has(letters);
  const plain = letters.replace(/^ال/, '');
  return (
    knownAs(plain).length > 0 || (letters.startsWith('ال') && letters.length > 4 && letters.endsWith('ي'))
  );
}

/** Words with a capital for other reasons. */
const STARTS = new Set('the a an in on at of by who was were is has had said and or to from for'.split(' '));

function isAddress({ letters }: Word): boolean {
  return BEFORE_PERSONS.has(letters);
}

function bare({ letters }: Word): string {
  return BEFORE_ARTICLE.test(letters) ? letters.replace(BEFORE_ARTICLE, '') : letters;
}

const BEFORE_ARTICLE = /^[وبل]?ال/;

const GIVEN: ReadonlySet<string> = new Set(
  GIVEN_NAMES.trim()
    .split(/\s*[/\n]\s*/)
    .flatMap((entry) => entry.split(' '))
    .map((name) => (ARABIC.test(name) ? keyOf(foldArabic(name)) : foldLatin(name))),
);

function isGivenName(letters: string): boolean {
  return GIVEN.has(letters) || EUROPEAN_GIVEN_NAMES.has(letters);
}

function keyOf(letters: string): string {
  return letters.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي').replace(/ة$/, 'ه');
}
