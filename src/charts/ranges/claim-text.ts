import { plainNumber } from '../../model/index.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';

interface Named {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** "At least 548" coded with 548 as its best figure too: a bound is no figure of its own, so the best is left open. */
export function asBound<Claim extends Named>(claim: Claim): Claim {
  const { low, best, high } = claim;
  const isBound = best !== null && ((high === null && low === best) || (low === null && high === best));
  return isBound ? { ...claim, best: null } : claim;
}

/** A claim in figures: `1,122`, `at least 1,600`, `up to 2,000`, `1,000–1,300`, `1,200 (1,000–1,300)`. */
export function claimText(claim: Named, language: ChartLanguage): string {
  const { low, best, high } = asBound(claim);
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
