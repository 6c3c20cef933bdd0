import { plainNumber } from '../../model/index.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';

interface Named {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** A claim in figures: `1,122`, `at least 1,600`, `up to 2,000`, `1,000–1,300`, `1,200 (1,000–1,300)`. */
export function claimText({ low, best, high }: Named, language: ChartLanguage): string {
  const { atLeast, atMost } = CHART_WORDS[language].claim;
  const number = (value: number) => plainNumber(value, language);
  if (low !== null && high !== null) {
    const range = `${number(low)}–${number(high)}`;
    if (low === high) return number(low);
    return best === null ? range : `${number(best)} (${range})`;
  }
  if (best !== null) return number(best);
  if (low !== null) return atLeast(number(low));
  return high === null ? '' : atMost(number(high));
}
