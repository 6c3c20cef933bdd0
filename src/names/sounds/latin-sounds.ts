import { LATIN_SOUNDS } from './latin-costs.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(LATIN_SOUNDS.map((sound, i) => [sound, i]));

/**
 * Letters that are one sound, by the first of them, longest first. What stands around them decides c, g, gu, ou, u, i,
 * w and y; '' is no sound.
 */
const CLUSTERS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  t: [
    [/tsch|tch/y, 'TSH'],
    [/th/y, 'TH'],
  ],
  s: [[/sch|sh/y, 'SH']],
  c: [
    [/ch/y, 'CH'],
    [/ck/y, 'K'],
    [/c+(?=[eiy])/y, 'CE'],
  ],
  k: [[/kh/y, 'KH']],
  g: [
    [/gh/y, 'GH'],
    [/gu(?=[eiy])/y, 'G'],
    [/g(?=[eiy])/y, 'GE'],
  ],
  r: [[/rh/y, 'RH']],
  d: [
    [/d[jg](?=[aeiouy])|dj/y, 'J'],
    [/dh/y, 'DH'],
  ],
  p: [[/ph/y, 'F']],
  q: [[/qu(?=[ei])/y, 'K']],
  o: [
    [/ou(?=[aeiy])/y, 'W'],
    [/ou|oo/y, 'U'],
  ],
  u: [[/u(?=[aeiy])/y, 'W']],
  w: [
    [/(?<=[aeiou])w(?=u|oo|ou)/y, ''],
    [/(?<=[aeo])w(?![aeiouy])/y, 'U'],
  ],
  e: [[/ee/y, 'I']],
  i: [
    [/iy(?=[aeou])/y, 'Y'],
    [/(?<=[aeo])i/y, 'GI'],
    [/ii/y, 'I'],
  ],
  y: [
    [/yi?(?=[aeou])/y, 'Y'],
    [/(?<=[aeo])y/y, 'GI'],
  ],
  h: [[/h$/y, 'H$']],
};
const SINGLE: Readonly<Record<string, string>> = { j: 'J', c: 'C', q: 'Q', x: 'X', y: 'I' };

/** A Latin word (a to z) as numbers of `LATIN_SOUNDS`; a doubled consonant is one. */
export function latinSounds(word: string): Uint8Array {
  const sounds: number[] = [];
  for (let at = 0; at < word.length; ) {
    const [sound, to] = soundAt(word, at);
    const number = NUMBERS.get(placed(sound, at, isLast(word, to)));
    const isDoubled = number === sounds.at(-1) && !VOWELS.includes(sound);
    if (number !== undefined && !isDoubled) sounds.push(number);
    at = to;
  }
  return Uint8Array.from(sounds);
}

function soundAt(word: string, at: number): [sound: string, to: number] {
  const letter = word.charAt(at);
  for (const [pattern, sound] of CLUSTERS[letter] ?? []) {
    pattern.lastIndex = at;
    if (pattern.test(word)) return [sound, pattern.lastIndex];
  }
  return [SINGLE[letter] ?? letter.toUpperCase(), at + 1];
}

const VOWELS = 'AEIOU';

/** Whether nothing that sounds follows: a last h may stand behind the last vowel. */
function isLast(word: string, to: number): boolean {
  return to === word.length || (to === word.length - 1 && word.endsWith('ah'));
}

function placed(sound: string, at: number, atEnd: boolean): string {
  if (sound === '' || !VOWELS.includes(sound)) return sound;
  return atEnd && at > 0 ? `${sound}$` : at === 0 ? `^${sound}` : sound;
}
