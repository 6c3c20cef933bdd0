import anyAscii from 'any-ascii';

const NOT_LETTERS = /[^a-z]+/g;
const MARKS = /[\p{M}\p{Cf}ـ]/gu;
const NOT_ARABIC = /[^\u0621-\u064a]+/g;
const PLAIN = /^[a-z]*$/;
/** All of Arabic's letters but the hamza carriers that are folded, and no marks. */
const PLAIN_ARABIC = /^[\u0621-\u0623\u0625\u0627-\u063a\u0641-\u064a]*$/;

/** Letters of Persian, Urdu, Kurdish and of Maghrebi habit, as plain Arabic writes their sounds. */
const FOREIGN: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ئ: 'ء',
  ؤ: 'ء',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ک: 'ك',
  پ: 'ب',
  چ: 'تش',
  گ: 'غ',
  ڭ: 'غ',
  ڨ: 'ق',
  ڤ: 'ف',
  ڥ: 'ف',
  ژ: 'ج',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ة',
  ۆ: 'و',
  ۇ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ں: 'ن',
  ٹ: 'ط',
  ڈ: 'د',
  ڑ: 'ر',
};
const FOREIGN_LETTERS = new RegExp(`[${Object.keys(FOREIGN).join('')}]`, 'g');

/** An Arabic word without vowel signs, tatweel and marks; letters of other languages as Arabic writes them. */
export function foldArabic(word: string): string {
  if (PLAIN_ARABIC.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(FOREIGN_LETTERS, (letter) => FOREIGN[letter] ?? letter)
    .replace(NOT_ARABIC, '');
}

/** Latin letters whose sound their plain form would lose. */
const MARKED: Readonly<Record<string, string>> = {
  ç: 's',
  š: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'j',
};
const MARKED_LETTERS = new RegExp(`[${Object.keys(MARKED).join('')}]`, 'g');

/** A word of any script but Arabic in the letters a to z. */
export function foldLatin(word: string): string {
  if (PLAIN.test(word)) return word;
  const spelled = word
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKED_LETTERS, (letter) => MARKED[letter] ?? letter);
  return anyAscii(spelled).toLowerCase().replace(NOT_LETTERS, '');
}
