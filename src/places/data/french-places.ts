import { FRENCH_PLACE_TABLE, FRENCH_REGION_TABLE, FRENCH_TOWN_TABLE } from './french-names.ts';

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const FRENCH_TOWNS = rows(FRENCH_TOWN_TABLE).flatMap(([country = '', towns = '']) =>
  towns.split(',').map((name) => ({ name: plain(name), country, others: [name] })),
);

/** The name without accents, as the other tables write it. */
function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** French spellings of places whose English name is that of the table of exonyms, or of the gazetteer. */
export const FRENCH_PLACES = [
  ...rows(FRENCH_PLACE_TABLE).map(([name = '', country = '', others = '']) => ({
    name,
    country,
    others: others.split(','),
  })),
  ...FRENCH_TOWNS,
];

/** Regions with their French names. */
export const FRENCH_REGIONS = rows(FRENCH_REGION_TABLE).map(
  ([name = '', country = '', lat, lon, others = '']) => ({
    name,
    others: others.split(','),
    country,
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
    kind: 'region' as const,
  }),
);
