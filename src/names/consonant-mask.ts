/** Consonants that may stand for each other, in either script; a letter may be in several groups. */
const GROUPS = [
  'bpvبف',
  'fvpف',
  'mم',
  'nن',
  'tdتطثذدضظج',
  'szcxjسصزشثذظجت',
  'kqcgjxكقغجخ',
  'lل',
  'rgرغ',
  'khjxخحه',
];
const LAST = 0x064a;

const BITS: Uint16Array = bitsOfLetters();

function bitsOfLetters(): Uint16Array {
  const bits = new Uint16Array(LAST + 1);
  GROUPS.forEach((letters, group) => {
    for (const letter of letters) {
      const unit = letter.charCodeAt(0);
      bits[unit] = (bits[unit] ?? 0) | (1 << group);
    }
  });
  return bits;
}

/** Which groups of consonants a word's letters are of, as bits. */
export function consonantMask(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i += 1) mask |= BITS[letters.charCodeAt(i)] ?? 0;
  return mask;
}

/** Whether words with these masks share so few consonants that they cannot be one name's. */
export function areFarApart(a: number, b: number): boolean {
  return 5 * ones(a & b) < 3 * Math.min(ones(a), ones(b));
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
