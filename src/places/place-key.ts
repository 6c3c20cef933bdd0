import { foldWord } from '../language/index.ts';

/** Letters that Unicode does not take apart, as they are written where they cannot be typed. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function foldLetter(letter: string): string {
  return STROKED[letter] ?? letter;
}

/** Folded forms of single characters up to the end of Arabic; what is no letter or digit is a space. */
const FOLDED: readonly string[] = Array.from({ length: 0x700 }, (_, code) =>
  foldLetter(foldWord(String.fromCharCode(code))).replace(/[^\p{L}\p{Nd}]+/gu, ' '),
);

/** The form under which names are looked up: folded, words joined by one space, marks dropped. */
export function placeKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return isKey(name) ? name : made(name);
}

/** A word of small Latin letters, or of Arabic letters that nothing is folded from, is its own key. */
function isKey(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (!isOwn(word.charCodeAt(i))) return false;
  return true;
}

function isOwn(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return (code >= 0x627 && code <= 0x63a) || (code >= 0x641 && code <= 0x648) || code === 0x64a;
}

function made(name: string): string {
  let key = '';
  for (let i = 0; i < name.length; i += 1) {
    const folded = FOLDED[name.charCodeAt(i)];
    if (folded === undefined) return anyKey(name);
    if (folded !== ' ') key += folded;
    else if (key !== '' && key.charCodeAt(key.length - 1) !== SPACE) key += ' ';
  }
  return key.charCodeAt(key.length - 1) === SPACE ? key.slice(0, -1) : key;
}

const SPACE = 32;

/** Letters of ASCII with single spaces between them, as most names are. */
function isPlain(name: string): boolean {
  let isGap = true;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code === SPACE && !isGap) isGap = true;
    else if ((code | SPACE) >= 97 && (code | SPACE) <= 122) isGap = false;
    else return false;
  }
  return !isGap;
}

function anyKey(name: string): string {
  return foldWord(name)
    .replace(/[łøđðıħßæœþ]/g, foldLetter)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}
