/** The languages in which charts and reports are written. */
export const CHART_LANGUAGES = ['en', 'fr', 'ar', 'es'] as const;
export type ChartLanguage = (typeof CHART_LANGUAGES)[number];

interface ChartWords {
  readonly counted: string;
  readonly unknown: string;
  /** One row for the description, e.g. "Tangier: 8 of 33, 18 not known". */
  readonly row: (label: string, k: string, n: string, unknown: string | null) => string;
  readonly kind: string;
}

export const CHART_WORDS: Readonly<Record<ChartLanguage, ChartWords>> = {
  en: {
    counted: 'counted',
    unknown: 'not known: may belong here',
    row: (label, k, n, unknown) => `${label}: ${k} of ${n}${unknown ? `, ${unknown} not known` : ''}`,
    kind: 'Bar chart.',
  },
  fr: {
    counted: 'compté',
    unknown: 'inconnu : pourrait en faire partie',
    row: (label, k, n, unknown) => `${label} : ${k} sur ${n}${unknown ? `, ${unknown} inconnus` : ''}`,
    kind: 'Graphique à barres.',
  },
  ar: {
    counted: 'محسوب',
    unknown: 'غير معروف: قد يندرج هنا',
    row: (label, k, n, unknown) => `${label}: ${k} من أصل ${n}${unknown ? `، غير معروف ${unknown}` : ''}`,
    kind: 'رسم بياني شريطي.',
  },
  es: {
    counted: 'contado',
    unknown: 'desconocido: podría pertenecer aquí',
    row: (label, k, n, unknown) => `${label}: ${k} de ${n}${unknown ? `, ${unknown} desconocidos` : ''}`,
    kind: 'Gráfico de barras.',
  },
};
