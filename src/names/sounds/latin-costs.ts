import { type EditCosts, editCosts } from './edit-costs.ts';

const CONSONANTS = 'B P F V M N T D TH DH S CE Z SH CH TSH J GE G GH RH R L K Q C KH X H H$ Y W GI'.split(
  ' ',
);
const VOWELS = 'A E I O U'.split(' ');

/** The sounds that Latin letters are read as. Vowels at the start (`^A`) and the end (`A$`) are sounds of their own. */
export const LATIN_SOUNDS: readonly string[] = [
  ...CONSONANTS,
  ...VOWELS,
  ...VOWELS.map((vowel) => `^${vowel}`),
  ...VOWELS.map((vowel) => `${vowel}$`),
];

/**
 * Consonants that one name is written with by different habits: French `ch` is English `sh`, Spanish `j` and `y` are
 * `kh` and English `j`, `q` is `k` is hard `c`, Maghrebi `r` is `gh`. `CE`, `GE` are c, g before e, i; `H$` a last h;
 * `GI` an i behind a vowel.
 */
const CONSONANT_PAIRS: Readonly<Record<string, number>> = {
  'K~Q': 0.15,
  'K~C': 0.2,
  'Q~C': 0.3,
  'CE~S': 0.25,
  'CE~Z': 0.7,
  'CE~C': 1.2,
  'CE~K': 1.5,
  'CE~TSH': 1.2,
  'CE~TH': 1,
  'G~K': 1.3,
  'G~Q': 0.9,
  'G~C': 1.3,
  'G~GH': 0.4,
  'G~GE': 0.4,
  'G~J': 1,
  'G~Y': 1.3,
  'G~R': 1.6,
  'GE~J': 0.4,
  'GE~GH': 0.9,
  'GE~H': 1.2,
  'GE~KH': 1.2,
  'GH~RH': 0.3,
  'GH~R': 0.9,
  'GH~K': 1.5,
  'GH~Q': 1.2,
  'GH~KH': 1.4,
  'RH~R': 0.3,
  'RH~G': 0.9,
  'KH~J': 0.7,
  'KH~H': 0.8,
  'KH~K': 0.9,
  'KH~C': 1,
  'KH~Q': 1.1,
  'KH~CH': 1,
  'KH~X': 0.9,
  'J~H': 1.4,
  'J~Y': 0.7,
  'J~Z': 1.5,
  'J~CH': 1.8,
  'J~SH': 1.6,
  'J~TSH': 1.6,
  'J~X': 0.9,
  'SH~CH': 0.1,
  'SH~X': 0.6,
  'SH~S': 1.1,
  'SH~TSH': 1,
  'CH~TSH': 0.5,
  'CH~X': 0.7,
  'CH~S': 1.4,
  'CH~K': 1.4,
  'TH~T': 0.4,
  'TH~S': 1,
  'TH~D': 1.6,
  'TH~DH': 0.9,
  'DH~D': 0.35,
  'DH~Z': 0.6,
  'D~T': 1.7,
  'D~Z': 2.4,
  'Z~S': 0.9,
  'X~S': 1.2,
  'X~K': 1.4,
  'V~F': 0.9,
  'V~B': 1,
  'V~W': 0.5,
  'W~F': 1.8,
  'B~P': 1.5,
  'P~F': 1.8,
  'N~M': 2,
  'L~R': 2.2,
  'H~H$': 0.2,
  'Y~GI': 0.2,
  'Y~I': 0.25,
  'GI~I': 0.3,
  'GI~E': 0.4,
  'Y~E': 0.9,
  'W~U': 0.3,
  'W~O': 0.5,
  'Y~^I': 0.3,
  'Y~^E': 0.7,
  'W~^U': 0.2,
  'W~^O': 0.3,
  'Y~I$': 0.4,
  'GI~I$': 0.4,
  'W~U$': 0.4,
  'W~O$': 0.6,
};

/** Arabic has three vowels, and e, o are how two of them sound in most words; a and o, a and i are further apart. */
const VOWEL_PAIRS: Readonly<Record<string, number>> = {
  AE: 0.45,
  EI: 0.4,
  OU: 0.3,
  AO: 1.1,
  AI: 1.5,
  AU: 1.5,
  EO: 1.5,
  EU: 1.5,
  IU: 1.8,
  IO: 2,
};

/** A vowel counts more at the end of a name, where it tells Karim from Karima, and at its start. */
const AT_END = 2;
/** A last e is silent more often than not: any other last vowel is not it. */
const SILENT_E = 1.6;
const AT_START = 1.3;

const VOWEL_OUT: Readonly<Record<string, number>> = {
  A: 0.55,
  E: 0.45,
  I: 1.1,
  O: 0.8,
  U: 1.1,
  '^A': 0.9,
  '^E': 0.7,
  '^I': 0.8,
  '^O': 1.2,
  '^U': 1.2,
  A$: 2.2,
  E$: 0.4,
  I$: 2.4,
  O$: 1.6,
  U$: 1.6,
};
const CONSONANT_OUT: Readonly<Record<string, number>> = { H: 1.3, H$: 0.35, Y: 0.8, W: 1.2, GI: 0.9, GH: 2 };
const CONSONANT = 2.5;

export const LATIN_COSTS: EditCosts = editCosts({
  sounds: LATIN_SOUNDS,
  pairs: { ...CONSONANT_PAIRS, ...vowelPairs() },
  leaveOut: (sound) => VOWEL_OUT[sound] ?? CONSONANT_OUT[sound] ?? CONSONANT,
  unlike: 3.2,
});

function vowelPairs(): Record<string, number> {
  const forms = VOWELS.flatMap((vowel) => [vowel, `^${vowel}`, `${vowel}$`]);
  return Object.fromEntries(
    forms.flatMap((a, i) => forms.slice(i + 1).map((b) => [`${a}~${b}`, vowelPair(a, b)])),
  );
}

function vowelPair(a: string, b: string): number {
  const [x, y] = [a.replace(/[$^]/, ''), b.replace(/[$^]/, '')];
  const place = a.length === b.length && a.indexOf(x) === b.indexOf(y) ? 0 : 0.1;
  if (x === y) return place;
  if ((a === 'E$') !== (b === 'E$')) return SILENT_E;
  const factor = `${a}${b}`.includes('$') ? AT_END : a.startsWith('^') && b.startsWith('^') ? AT_START : 1;
  return place + factor * (VOWEL_PAIRS[x + y] ?? VOWEL_PAIRS[y + x] ?? 1);
}
