import { placeKey } from '../place-key.ts';

/** What a stretch of text is to somebody who looks for names. */
export const KIND = { lower: 0, capital: 1, caseless: 2, number: 3, mark: 4 } as const;

/** Words, numbers and marks of a text in order, in columns: UTF-16 start and end (exclusive), kind. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Looked-up forms of the words that were asked for so far; only `keyAt` fills it. */
  readonly keys: (string | undefined)[];
}

const LOWER = 1;
const UPPER = 2;
const CASELESS = 3;
const DIGIT = 4;
const SPACE = 5;
const JOINED = 6;
const OTHER = 0;

function classOf(character: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return CASELESS;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}|[\u0640\u200c\u200d]/u.test(character)) return JOINED;
  return /\s/u.test(character) ? SPACE : OTHER;
}

/** Classes of the characters up to the end of Arabic; further ones are asked for as they come. */
const CLASSES = Uint8Array.from({ length: 0x700 }, (_, code) => classOf(String.fromCharCode(code)));

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASSES.length ? (CLASSES[code] ?? OTHER) : classOf(text[at] ?? ' ');
}

const KIND_OF_CLASS = [KIND.mark, KIND.lower, KIND.capital, KIND.caseless, KIND.number, KIND.mark, KIND.mark];

/** Scans a text once, left to right; linear. A line's end is a mark of its own, so that names do not cross it. */
export function wordsOf(text: string): Words {
  const room = (text.length >> 1) + 2;
  let [start, end, kind] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)];
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const first = classAt(text, at);
    let stop = at + 1;
    if (first === SPACE && text.charCodeAt(at) !== 10) {
      at = stop;
      continue;
    }
    if (first >= LOWER && first <= CASELESS) stop = runEnd(text, stop, LOWER, CASELESS);
    else if (first === DIGIT) stop = runEnd(text, stop, DIGIT, DIGIT);
    if (count === start.length) [start, end, kind] = [twice(start), twice(end), twiceBytes(kind)];
    start[count] = at;
    end[count] = stop;
    kind[count] = KIND_OF_CLASS[first] ?? KIND.mark;
    count += 1;
    at = stop;
  }
  return { text, count, start, end, kind, keys: [] };
}

function runEnd(text: string, from: number, low: number, high: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const next = classAt(text, at);
    if ((next < low || next > high) && next !== JOINED) break;
  }
  return at;
}

function twice(column: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}

function twiceBytes(column: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(column.length * 2);
  longer.set(column);
  return longer;
}

/** A word as written; "" outside of the text. */
export function wordAt(words: Words, at: number): string {
  return at < 0 || at >= words.count ? '' : words.text.slice(words.start[at] ?? 0, words.end[at] ?? 0);
}

/** A word as it is looked up: folded; "" outside of the text. A mark is itself. */
export function keyAt(words: Words, at: number): string {
  if (at < 0 || at >= words.count) return '';
  const known = words.keys[at];
  if (known !== undefined) return known;
  const key = foldedKey(wordAt(words, at));
  words.keys[at] = key;
  return key;
}

function foldedKey(raw: string): string {
  for (let i = 0; i < raw.length; i += 1) if (raw.charCodeAt(i) > 127) return placeKey(raw);
  return raw.toLowerCase();
}

/** Whether the character is this mark. */
export function isMark(words: Words, at: number, mark: string): boolean {
  return (
    at >= 0 && at < words.count && words.kind[at] === KIND.mark && words.text[words.start[at] ?? 0] === mark
  );
}

/** Whether a word and the one before touch, without a space between. */
export function touches(words: Words, at: number): boolean {
  return at > 0 && words.start[at] === words.end[at - 1];
}
