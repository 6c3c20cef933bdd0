import { type EditCosts, editCosts } from './edit-costs.ts';

const LETTERS = [...'اأإآىابتثجحخدذرزسشصضطظعغفقكلمنهويءة'];
const NUMBERS: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, i) => [letter, i]));

/** Letters that writers of Arabic put for each other: forms of hamza, last letters, emphatics, foreign g, v, p. */
const PAIRS: Readonly<Record<string, number>> = {
  'ا~أ': 0.05,
  'ا~إ': 0.05,
  'ا~آ': 0.1,
  'أ~إ': 0.3,
  'أ~آ': 0.3,
  'إ~آ': 0.5,
  'إ~ي': 1,
  'ى~ي': 0.1,
  'ى~ا': 0.3,
  'ى~ة': 1.5,
  'ة~ه': 0.1,
  'ة~ا': 1.2,
  'ة~ت': 1.2,
  'ه~ا': 1.6,
  'ء~ي': 0.5,
  'ء~ا': 0.6,
  'ء~أ': 0.6,
  'ء~و': 0.6,
  'ق~ك': 0.9,
  'ق~غ': 1,
  'ق~ج': 1.6,
  'ك~غ': 0.9,
  'ك~ج': 1.2,
  'غ~ج': 0.8,
  'ت~ط': 0.6,
  'د~ض': 1,
  'د~ذ': 0.6,
  'د~ت': 1.6,
  'ض~ظ': 0.6,
  'ظ~ز': 0.8,
  'ذ~ز': 0.7,
  'ذ~ظ': 0.9,
  'س~ص': 0.6,
  'س~ث': 0.7,
  'س~ز': 1,
  'ت~ث': 0.8,
  'ش~س': 1.6,
  'ح~ه': 0.9,
  'ح~خ': 1.4,
  'خ~ك': 1.5,
  'ع~ا': 0.9,
  'ع~أ': 0.9,
  'ع~إ': 1,
  'ع~غ': 1.6,
  'ف~ب': 1.8,
};
/** Long vowels are written and tell Said from Saad; a alone wavers. */
const OUT: Readonly<Record<string, number>> = {
  ا: 1.2,
  أ: 1.2,
  إ: 1.2,
  آ: 1.3,
  ى: 1.6,
  ء: 0.7,
  و: 2.1,
  ي: 2.1,
  ة: 2.1,
};

export const ARABIC_COSTS: EditCosts = editCosts({
  sounds: LETTERS,
  pairs: PAIRS,
  leaveOut: (letter) => OUT[letter] ?? 2.5,
  unlike: 3.2,
});

/** A folded Arabic word as numbers of letters; a letter written twice in a row is one. */
export function arabicLetters(word: string): Uint8Array {
  const numbers = [...word].flatMap((letter) => NUMBERS.get(letter) ?? []);
  return Uint8Array.from(numbers.filter((number, i) => i === 0 || number !== numbers[i - 1]));
}
