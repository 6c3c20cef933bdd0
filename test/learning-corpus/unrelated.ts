import { drawsFrom } from './random.ts';
import { TOPICS, TOWNS, UNRELATED } from './unrelated-sentences.ts';

/** An invented report about something else. */
export interface UnrelatedReport {
  readonly id: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  readonly topic: (typeof TOPICS)[number];
  readonly text: string;
}

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** Invented reports of sport, weather, markets, culture, crime, disease and politics in four languages; every sixth in capitals. */
export function unrelatedReports(count: number, seed: number): UnrelatedReport[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
    const at = draws.whole(0, TOPICS.length - 1);
    const sentences = UNRELATED[language][at] ?? UNRELATED[language][0];
    const other = draws.pick(UNRELATED[language]);
    const lines = Array.from({ length: draws.whole(4, 9) }, () =>
      draws.pick(draws.chance(0.8) ? sentences : other),
    );
    const text = [...new Set(lines)]
      .join(' ')
      .replace(/\{town\}/g, () => draws.pick(TOWNS[language]))
      .replace(/\{n\}/g, () => String(draws.whole(2, 90)));
    return {
      id: `other-${i}`,
      language,
      topic: TOPICS[at] ?? 'sport',
      text: i % 6 === 0 ? text.toUpperCase() : text,
    };
  });
}
