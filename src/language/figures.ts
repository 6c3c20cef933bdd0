import type { Language } from './language.ts';

/** `1,300` → 1300, `2.5` → 2.5, by the language's thousands separators; null when it is no number (`1.2.3`). */
export function parseFigures(word: string, language: Language): number | null {
  let plain = word;
  for (const mark of language.thousands) {
    if (new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(plain)) plain = plain.replaceAll(mark, '');
  }
  plain = plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
