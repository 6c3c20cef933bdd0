/** Between thousands, and before fractions; for other languages as in English. */
const SEPARATORS: Readonly<Record<string, readonly [thousands: string, point: string]>> = {
  en: [',', '.'],
  fr: ['\u202f', ','],
  ar: [',', '.'],
  es: ['\u202f', ','],
};
const ENGLISH = [',', '.'] as const;

/**
 * A number in figures, grouped by thousands: `1,122` in English and Arabic (with European digits, as the Maghreb
 * writes them), `1 122` with a narrow no-break space in French and from 10,000 on in Spanish. Fractions have three
 * decimals at the most, or three digits that count where the number is below one: `8.413`, `0.0625`, `62,5`.
 * Written out here, not by Intl, so that the same number has the same bytes on every machine.
 */
export function plainNumber(value: number, language: string): string {
  const [thousands, point] = SEPARATORS[language] ?? ENGLISH;
  const [digits = '', fraction] = plainDigits(Math.abs(value)).split('.');
  const short = language === 'es' && digits.length < 5;
  const whole = short ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thousands);
  return sign(value) + whole + (fraction === undefined ? '' : point + fraction);
}

function plainDigits(size: number): string {
  if (Number.isInteger(size)) return String(size);
  const rounded = size < 1 ? Number(size.toPrecision(3)) : Math.round(size * 1000) / 1000;
  return rounded.toFixed(9).replace(/\.?0+$/, '');
}

function sign(value: number): string {
  return value < 0 ? '\u2212' : '';
}
