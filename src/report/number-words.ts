import type { ChartLanguage } from '../charts/index.ts';
import { type FindingRow, plainNumber, type StatedValue } from '../model/index.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wording-of.ts';

/** How one report writes numbers: its language, and the words that go with it. */
export interface Numerals {
  readonly language: ChartLanguage;
  readonly wording: Wording;
  readonly whole: (value: number) => string;
}

export function numeralsOf(language: ChartLanguage): Numerals {
  return { language, wording: wordingOf(language), whole: (value) => plainNumber(value, language) };
}

/**
 * A share in whole percent, rounded half up. What would round to none or to all of it without being so reads
 * "under 1 %" and "over 99 %".
 * @param of more than 0
 */
function percentText(k: number, of: number, { wording }: Numerals): string {
  const rounded = Math.round((100 * k) / of);
  if (rounded === 0 && k > 0) return wording.under(percent('1'));
  if (rounded === 100 && k < of) return wording.over(percent('99'));
  return percent(String(rounded));
}

/** `61 %` with a no-break space. */
function percent(digits: string): string {
  return `${digits}\u00a0%`;
}

/** `24–79 %`, or one percentage when nothing is unknown. */
export function shareText(row: FindingRow, numerals: Numerals): string {
  if (row.low === row.high) return percentText(row.k, row.n, numerals);
  const [low, high] = [percentText(row.low, row.n, numerals), percentText(row.high, row.n, numerals)];
  if (low === high) return low;
  const plain = [low, high].every((text) => /^\d/.test(text));
  return plain ? `${low.replace(/\u00a0%$/, '')}–${high}` : numerals.wording.between(low, high);
}

/** "between 24 % and 79 %", or one percentage when nothing is unknown. */
export function rangeText(row: FindingRow, numerals: Numerals): string {
  const [low, high] = [percentText(row.low, row.n, numerals), percentText(row.high, row.n, numerals)];
  return row.low === row.high || low === high ? low : numerals.wording.between(low, high);
}

/** "20 of 33 (61 %; unknown 0)"; the share as a range where something is unknown. */
export function sentenceText(row: FindingRow, numerals: Numerals): string {
  const { wording, whole } = numerals;
  const unknown = wording.unknown(whole(row.unknown));
  const aside = row.n === 0 ? unknown : wording.aside(rangeText(row, numerals), unknown);
  return `${wording.of(whole(row.k), whole(row.n))} (${aside})`;
}

/**
 * A figure as somebody stated it: "1,122", "at least 1,600", "up to 2,000", "about 1,000", "1,500–2,000".
 * @param percentUnit whether the figure is in percent
 */
export function countText(count: StatedValue, numerals: Numerals, percentUnit = false): string {
  const { low, best, high, qualifier } = count;
  const { wording, whole } = numerals;
  const write = (value: number) => (percentUnit ? percent(whole(value)) : whole(value));
  if (low !== null && low === high) return write(low);
  if (low !== null && high !== null) {
    const range = `${whole(low)}–${write(high)}`;
    return best === null ? range : `${wording.about(write(best))} (${range})`;
  }
  if (low !== null) return wording.atLeast(write(low));
  if (high !== null) return wording.upTo(write(high));
  return best === null ? (qualifier ?? '?') : wording.about(write(best));
}
