import type { Hint } from '../reading.ts';
import { writtenDates } from '../written-date.ts';
import { isBlank, type Line } from './lines.ts';

/** Lines from the top among which a dateline stands. */
const TOP_LINES = 8;
/** "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- …", "TUNIS, Nov 16, 2015 (AFP) – …", "الرباط، 15 مارس 2023 (و م ع) – …": town, day, agency, dash. */
const DATELINE =
  /^\s*[\p{Lu}\p{Script=Arabic}][\p{L}.'’ -]{1,40}(?:[,،(]\s*[\p{L}.'’ ]{2,30}\)?)?[,،]\s+(?<date>[\p{L}\p{N}.]+ [\p{L}\p{N}.]+,? \d{2}(?:\d{2})?)[,،]?\s*(?:[([][^)\]]*(?:[)\]]\s*[-–—]|$)|--|[–—]|-\s)/u;
const SHORT_YEAR = /\d{2}$/;
/** Two digits from here on are of the last century (POSIX `%y`). */
const PIVOT = 69;

/** The day on which an agency sent a report, as its dateline has it; the line is part of the report. */
export function datelineHints(lines: readonly Line[]): Hint[] {
  const top = lines.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => !isBlank(line));
  for (const { line, number } of top.slice(0, TOP_LINES)) {
    const written = DATELINE.exec(line.text)?.groups?.date;
    const date = written === undefined ? undefined : writtenDates(withCentury(written))[0];
    if (date) return [{ field: 'published', value: date.edtf, basis: `line ${number} of the text` }];
  }
  return [];
}

function withCentury(date: string): string {
  if (/\d{4}$/.test(date)) return date;
  return date.replace(SHORT_YEAR, (year) => `${Number(year) < PIVOT ? '20' : '19'}${year}`);
}
