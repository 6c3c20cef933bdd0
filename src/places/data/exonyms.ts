import { REGIONS } from './regions.ts';
import { TOWNS_OF_AFRICA_AND_IBERIA } from './towns-africa-iberia.ts';
import { TOWNS_ELSEWHERE } from './towns-elsewhere.ts';

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
