import type { Language } from './language.ts';
import { remembered } from './remembered.ts';

/** Figures in groups of three with a mark between. */
const grouped = remembered((mark) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`));

/** `1,300` → 1300, `2.5` → 2.5, by the language's thousands separators; null when it is no number (`1.2.3`). */
export function parseFigures(word: string, language: Language): number | null {
  let plain = word;
  for (const mark of language.thousands) {
    if (plain.includes(mark) && grouped(mark).test(plain)) plain = plain.replaceAll(mark, '');
  }
  plain = plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
