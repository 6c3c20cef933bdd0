import { boundsOf, isEdtf } from '../../model/index.ts';
import { placeKey } from '../../places/index.ts';
import { dayOf, factsOf } from '../reports/facts.ts';
import type { ComparableReport, ReportFacts } from '../reports/report.ts';

/** What a report says of another record that it looks back on. */
export interface DescribedRecord {
  /** The record that looks back. */
  readonly record: string;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly place: string | null;
}

/** A record on file that fits a description. */
export interface FoundRecord {
  /** The earliest record of its group. */
  readonly to: string;
  /** How likely it is the one, from 0 to 1. */
  readonly score: number;
}

/** Days by which a report may be wrong about when an earlier operation was. */
const SLACK = 1;

/**
 * Finds the record that a report describes among those of other documents: on the described day and in the described
 * place, and not after what looks back on it. Both must not speak against it, and one must speak for it. Records that
 * fit alike share the likelihood, so that two of them leave it open. Order of input changes nothing.
 * @param heads record → the earliest record of its group
 */
export function findDescribed(
  described: DescribedRecord,
  reports: readonly ComparableReport[],
  heads: ReadonlyMap<string, string>,
): FoundRecord | null {
  const facts = reports.map(factsOf);
  const looking = facts.find(({ report }) => report.id === described.record);
  if (!looking) return null;
  const own = heads.get(described.record);
  const fits = new Map<string, number>();
  for (const one of facts) {
    const head = heads.get(one.report.id) ?? one.report.id;
    if (head === own || one.report.document === looking.report.document || isAfter(one, looking)) continue;
    fits.set(head, Math.max(fits.get(head) ?? 0, fitOf(described, one, looking)));
  }
  const ranked = [...fits].filter(([, fit]) => fit > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [best] = ranked;
  if (!best) return null;
  const alike = ranked.filter(([, fit]) => fit === best[1]).length;
  return { to: best[0], score: best[1] / alike };
}

function isAfter(one: ReportFacts, looking: ReportFacts): boolean {
  const [from, until] = [one.window?.[0], looking.window?.[1]];
  return one.dates.length > 0 && from !== undefined && until !== undefined && from > until;
}

/** What day and place say together; 0 where either speaks against it, or neither for it. */
function fitOf({ date, place }: DescribedRecord, one: ReportFacts, looking: ReportFacts): number {
  const [when, where] = [dateFit(date, one), placeFit(place, one, looking)];
  if (when === 0 || where === 0) return 0;
  if (when !== null && where !== null) return Math.min(0.95, when + (1 - when) * where);
  return 0.75 * (when ?? where ?? 0);
}

/** A day says much, a month something, a year little; null where nothing is said. */
function dateFit(date: string | null, { dates, window }: ReportFacts): number | null {
  if (date === null || !isEdtf(date) || window === null) return null;
  const { earliest, latest } = boundsOf(date);
  if (earliest === null || latest === null) return null;
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  if (window[0] > to + SLACK || window[1] < from - SLACK) return 0;
  const days = Math.max(to - from, dates.length > 0 ? window[1] - window[0] : 31);
  if (days <= 7) return 0.8;
  return days <= 31 ? 0.5 : 0.2;
}

/** One of its places by name; another country, or other towns only, speak against it. */
function placeFit(
  place: string | null,
  { places, countries }: ReportFacts,
  looking: ReportFacts,
): number | null {
  const sharesCountry = [...countries].some((country) => looking.countries.has(country));
  const apart = countries.size > 0 && looking.countries.size > 0 && !sharesCountry;
  if (place === null) return apart ? 0 : null;
  if (places.length === 0) return null;
  return places.some(({ name }) => placeKey(name) === placeKey(place)) ? 0.7 : 0;
}
