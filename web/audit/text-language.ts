/** Words that hold sentences together: each of them belongs to one of the languages alone, or is far more frequent there. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'was',
    'were',
    'with',
    'for',
    'by',
    'from',
    'that',
    'which',
    'have',
    'has',
  ],
  fr: [
    'le',
    'les',
    'des',
    'du',
    'et',
    'dans',
    'une',
    'pour',
    'par',
    'sur',
    'avec',
    'au',
    'aux',
    'qui',
    'est',
    'ont',
  ],
  es: [
    'el',
    'los',
    'las',
    'del',
    'y',
    'una',
    'por',
    'con',
    'para',
    'que',
    'se',
    'al',
    'su',
    'fue',
    'han',
    'como',
  ],
};

const KNOWN = (['en', 'fr', 'es'] as const).map((code) => ({ code, known: new Set(WORDS[code]) }));

const ENOUGH = 2;

/** Which of the languages that audits know a text is in, by its script and its little words; null where they do not tell. */
export function languageOf(text: string): 'en' | 'fr' | 'es' | 'ar' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic > letters / 2) return 'ar';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = KNOWN.map(({ code, known }) => ({
    code,
    score: words.filter((word) => known.has(word)).length,
  }));
  const [best, next] = scores.toSorted((a, b) => b.score - a.score);
  return best && next && best.score >= ENOUGH && best.score > next.score ? best.code : null;
}
