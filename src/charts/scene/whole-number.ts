import type { ChartLanguage } from './words/wording.ts';

const SEPARATOR: Readonly<Record<ChartLanguage, string>> = { en: ',', fr: '\u202f', ar: ',', es: '\u202f' };

/**
 * A whole number in figures, grouped by thousands: `1,122` in English and Arabic (with European digits, as the
 * Maghreb writes them), `1 122` with a narrow no-break space in French and from 10,000 on in Spanish.
 * Written out here, not by Intl, so that the same number has the same bytes on every machine.
 */
export function wholeNumber(value: number, language: ChartLanguage): string {
  const digits = String(Math.abs(Math.trunc(value)));
  if (language === 'es' && digits.length < 5) return sign(value) + digits;
  return sign(value) + digits.replace(/\B(?=(\d{3})+$)/g, SEPARATOR[language]);
}

function sign(value: number): string {
  return value < 0 ? '\u2212' : '';
}
