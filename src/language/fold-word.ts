const PLAIN = /^[\x21-\x7e]*$/;
const MARKS = /[\p{M}ـ]/gu;
const INDIC = /[٠-٩۰-۹]/g;

/**
 * A word as lexicons know it: lower case, without accents, vowel signs and tatweel, alef and ya forms made one,
 * Arabic-Indic digits as ASCII digits, one kind of apostrophe.
 */
export function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return raw
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INDIC, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();
}
