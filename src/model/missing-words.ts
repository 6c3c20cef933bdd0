import type { Missing } from './missing.ts';

type MissingWords = Readonly<Record<Missing, string>>;

/** What a missing value is called, the same in reports, caveats and tables. */
export const MISSING_WORDS = {
  en: {
    not_coded: 'not coded',
    not_reported: 'not reported',
    unknown: 'unknown',
    not_applicable: 'not applicable',
    withheld: 'withheld',
  },
  fr: {
    not_coded: 'non codé',
    not_reported: 'non indiqué',
    unknown: 'inconnu',
    not_applicable: 'sans objet',
    withheld: 'non communiqué',
  },
  es: {
    not_coded: 'no codificado',
    not_reported: 'no indicado',
    unknown: 'desconocido',
    not_applicable: 'no procede',
    withheld: 'reservado',
  },
  ar: {
    not_coded: 'غير مرمَّز',
    not_reported: 'غير مذكور',
    unknown: 'غير معروف',
    not_applicable: 'لا ينطبق',
    withheld: 'محجوب',
  },
} as const satisfies Readonly<Record<string, MissingWords>>;
