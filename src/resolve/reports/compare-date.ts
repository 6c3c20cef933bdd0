import { boundsOf } from '../../model/index.ts';
import { dayOf } from './facts.ts';
import type { Comparator, Comparison, ReportFacts } from './report.ts';

/**
 * Compares when two reports say that it happened. The chance of agreeing is what two unrelated days of the
 * collection's span would give, so a day says much, a month little and a publication date hardly anything.
 * @param span days from the first to the last event of the collection
 */
export function dateComparator(span: number): Comparator {
  const days = Math.max(span, 30);
  return (a, b) => yearless(a, b) ?? yearless(b, a) ?? within(a, b, days);
}

function within(a: ReportFacts, b: ReportFacts, span: number): Comparison | null {
  if (a.window === null || b.window === null) return null;
  const [[from, to], [start, end]] = [a.window, b.window];
  const gap = Math.max(0, Math.max(from, start) - Math.min(to, end));
  const room = to - from + (end - start) + 1;
  const stated = a.dates.length > 0 && b.dates.length > 0;
  const chance = Math.min(1, (room + 2 * gap) / span);
  if (gap === 0) return { level: stated ? (room <= 3 ? 'same' : 'overlaps') : 'told_about_then', chance };
  if (gap <= 3 && stated) return { level: 'near', chance };
  return { level: stated ? 'differs' : 'told_otherwise', chance: 1 - Math.min(0.9, (room + 6) / span) };
}

/** A day without its year agrees with every year's. */
function yearless(a: ReportFacts, b: ReportFacts): Comparison | null {
  const day = a.dates
    .map((date) => /^XXXX-(\d\d-\d\d)$/.exec(date)?.[1])
    .find((found) => found !== undefined);
  const others = b.dates.map(boundsOf).filter(({ earliest, latest }) => earliest !== null && latest !== null);
  const [other] = others;
  if (day === undefined) return null;
  const twin = b.dates.some((date) => date === `XXXX-${day}`);
  if (twin) return { level: 'same', chance: 1 / 365 };
  if (!other?.earliest || !other.latest) return null;
  const years = [other.earliest, other.latest].map((iso) => Number(iso.slice(0, 4)));
  const fits = years.some((year) => {
    const at = dayOf(`${year}-${day}`);
    return at >= dayOf(other.earliest ?? '') && at <= dayOf(other.latest ?? '');
  });
  const room = dayOf(other.latest) - dayOf(other.earliest) + 1;
  if (fits) return { level: room <= 3 ? 'same' : 'overlaps', chance: Math.min(1, room / 365) };
  return { level: 'differs', chance: 1 };
}
