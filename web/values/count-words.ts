import type { Count } from '../../src/model/index.ts';

const NUMBER = new Intl.NumberFormat('en');

/** A whole number with separators: 1,600. */
export function numberWords(n: number): string {
  return NUMBER.format(n);
}

/** "1 record", "1,600 records". */
export function recordCount(n: number): string {
  return `${numberWords(n)} ${n === 1 ? 'record' : 'records'}`;
}

/** A share as a whole percentage. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A count as people write it: "13", "8–12, about", "at least 1,600", "10 (8–12)". The qualifier stays as written. */
export function countWords(count: Count): string {
  const { qualifier } = count;
  const figure = figureWords(count);
  if (figure === '') return qualifier ?? 'a number that is not stated';
  if (qualifier === null) return figure;
  return saysBound(count) ? `${figure} (“${qualifier}”)` : `${figure}, ${qualifier}`;
}

function figureWords({ low, best, high }: Count): string {
  if (low !== null && low === high) return numberWords(low);
  const range = rangeWords(low, high);
  if (best === null) return range;
  return range === '' || (low === best && high === null)
    ? openWords(best, low)
    : `${numberWords(best)} (${range})`;
}

/** "at least 1,600" where the lower bound is also the best figure and nothing bounds it above. */
function openWords(best: number, low: number | null): string {
  return low === best ? `at least ${numberWords(best)}` : numberWords(best);
}

function rangeWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${numberWords(low)}–${numberWords(high)}`;
  if (low !== null) return `at least ${numberWords(low)}`;
  return high === null ? '' : `at most ${numberWords(high)}`;
}

function saysBound({ low, high }: Count): boolean {
  return (low === null) !== (high === null);
}
