import { NEAR_MISSES, NEAR_TOPICS } from './near-misses.ts';
import { drawsFrom } from './random.ts';
import { TOPICS, TOWNS, UNRELATED } from './unrelated-sentences.ts';

/** An invented report about something else. */
export interface UnrelatedReport {
  readonly id: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  readonly topic: (typeof TOPICS)[number] | (typeof NEAR_TOPICS)[number];
  readonly text: string;
}

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** Far: sport, weather, markets, culture, crime, disease and politics. Near: the words of violence, and something else. */
export type Distance = 'far' | 'near';

/** Invented reports of other things in four languages; every sixth in capitals. */
export function unrelatedReports(count: number, seed: number, distance: Distance = 'far'): UnrelatedReport[] {
  const draws = drawsFrom(seed);
  const [topics, all] = distance === 'far' ? [TOPICS, UNRELATED] : [NEAR_TOPICS, NEAR_MISSES];
  return Array.from({ length: count }, (_, i) => {
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
    const at = draws.whole(0, topics.length - 1);
    const sentences = all[language][at] ?? all[language][0];
    const other = draws.pick(all[language]);
    const lines = Array.from({ length: draws.whole(4, 9) }, () =>
      draws.pick(draws.chance(0.8) ? sentences : other),
    );
    const text = [...new Set(lines)]
      .join(' ')
      .replace(/\{town\}/g, () => draws.pick(TOWNS[language]))
      .replace(/\{n\}/g, () => String(draws.whole(2, 90)));
    return {
      id: `${distance === 'far' ? 'other' : 'near'}-${i}`,
      language,
      topic: topics[at] ?? 'sport',
      text: i % 6 === 0 ? text.toUpperCase() : text,
    };
  });
}
