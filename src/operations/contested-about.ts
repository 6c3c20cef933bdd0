import { contested } from '../analysis/index.ts';
import { type ClaimSeries, groupBy } from '../model/index.ts';
import { countriesNamedIn } from '../places/index.ts';
import type { Release, Row } from '../release/index.ts';
import type { CountryFacts } from '../report/index.ts';

/**
 * Quantities about a country of which more than one figure is stated, those most spoken of first. A series is about the
 * countries that any of its figures names: by a place, or in the words for what is counted and of whom ("Moroccans in
 * Syria and Iraq" is about three). What names no country is about none.
 */
export async function contestedAbout(release: Release, country: string): Promise<CountryFacts['contested']> {
  if (!release.codebook.recordTypes.statistic) return [];
  const about = await recordsAbout(release, country);
  const { series } = await contested(release, { where: {} });
  const chosen = series.filter(({ claims }) => claims.some(({ record }) => about.has(record)));
  return [...groupBy(chosen, ({ quantity }) => quantity).values()]
    .map((group) => ({ label: group[0]?.label ?? '', records: recordsOf(group) }))
    .filter(({ records }) => records.length > 1)
    .toSorted((a, b) => b.records.length - a.records.length);
}

function recordsOf(series: readonly ClaimSeries[]): string[] {
  return [...new Set(series.flatMap(({ claims }) => claims.map(({ record }) => record)))];
}

async function recordsAbout({ query }: Release, country: string): Promise<ReadonlySet<string>> {
  const rows = await query('SELECT id, place_country, population, quantity_label FROM statistic ORDER BY id');
  return new Set(rows.filter((row) => countriesOf(row).has(country)).map(({ id }) => String(id)));
}

function countriesOf({ place_country: places, population, quantity_label: label }: Row): ReadonlySet<string> {
  const named = [population, label].flatMap((words) =>
    typeof words === 'string' ? [...countriesNamedIn(words)] : [],
  );
  return new Set([...(Array.isArray(places) ? places.map(String) : []), ...named]);
}
