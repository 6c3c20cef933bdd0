import { REGIONS } from './regions.ts';
import { TOWNS_OF_AFRICA_AND_IBERIA } from './towns-africa-iberia.ts';
import { TOWNS_ELSEWHERE } from './towns-elsewhere.ts';
import { WORLD_EXONYMS } from './world-exonyms.ts';

/** A place known under several names. Coordinates are null where the gazetteer's own row has them. */
export interface Exonym {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly kind: 'locality' | 'region';
}

function read(table: string, kind: Exonym['kind']): Exonym[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = '', country = '', lat, lon, population] = line.split('|');
      return {
        name,
        others: others.split(',').filter((other) => other !== ''),
        country,
        lat: lat ? Number(lat) : null,
        lon: lon ? Number(lon) : null,
        population: Number(population || 0),
        kind,
      };
    });
}

/** Our own table of names: towns first, then regions. */
export const EXONYMS: readonly Exonym[] = [
  ...read(TOWNS_OF_AFRICA_AND_IBERIA, 'locality'),
  ...read(TOWNS_ELSEWHERE, 'locality'),
  ...read(REGIONS, 'region'),
];

/** More spellings of towns, also in Arabic; being in this list does not make a place better known. */
export const SPELLINGS: readonly (Exonym & { readonly known: false })[] = WORLD_EXONYMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [country = '', list = ''] = line.split(': ');
    return list.split('; ').map((place) => spelling(country, place));
  });

function spelling(country: string, place: string): Exonym & { readonly known: false } {
  const [name = '', lat, lon, others = ''] =
    /^([^@=]+)(?:@([-\d.]+),([-\d.]+))?=(.*)$/.exec(place)?.slice(1) ?? [];
  return {
    name,
    others: others.split(',').filter((other) => other !== ''),
    country,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
    population: 0,
    kind: 'locality',
    known: false,
  };
}
