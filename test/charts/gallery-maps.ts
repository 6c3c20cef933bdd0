import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BaseMap, type Chart, pointMap, readBaseMap, regionMap } from '../../src/charts/index.ts';
import type { Page } from './gallery.ts';
import { GALLERY_WORDS, type GalleryWords } from './gallery-words.ts';

/** Natural Earth as the package has it. */
export function baseMap(detail: '110m' | '50m' | '10m'): BaseMap {
  const require = createRequire(import.meta.url);
  const file = {
    '110m': require.resolve('world-atlas/countries-110m.json'),
    '50m': require.resolve('world-atlas/countries-50m.json'),
    '10m': require.resolve('world-atlas/countries-10m.json'),
  }[detail];
  return readBaseMap(JSON.parse(readFileSync(file, 'utf8')));
}

const TYPES = ['attack', 'plot', 'support', 'return'] as const;

type Row = readonly [
  label: string,
  lat: number,
  lon: number,
  type: number,
  k: number,
  precision: 'exact' | 'locality' | 'district' | 'region' | 'country',
  radiusKm: number,
];

const MOROCCO: readonly Row[] = [
  ['Tangier', 35.77, -5.8, 1, 3, 'locality', 8],
  ['Tétouan', 35.58, -5.37, 1, 2, 'locality', 6],
  ['Tétouan', 35.58, -5.37, 2, 4, 'locality', 6],
  ['Casablanca', 33.58, -7.6, 1, 6, 'locality', 15],
  ['Mohammedia', 33.69, -7.39, 2, 1, 'exact', 0],
  ['Rabat', 34.02, -6.83, 1, 1, 'locality', 9],
  ['Fès', 34.03, -5.0, 2, 7, 'locality', 10],
  ['Marrakech', 31.63, -8.0, 0, 1, 'exact', 0],
  ['Souss', 30.2, -8.9, 1, 1, 'region', 120],
  ['Nador', 35.17, -2.93, 3, 1, 'district', 30],
  ['Laâyoune', 27.15, -13.2, 2, 1, 'locality', 8],
  ['Morocco', 31.8, -7.1, 2, 9, 'country', 600],
];

const WORLD: readonly Row[] = [
  ['Suva', -18.14, 178.44, 0, 1, 'locality', 10],
  ['Anadyr', 64.73, 177.5, 1, 2, 'locality', 10],
  ['Casablanca', 33.58, -7.6, 1, 6, 'locality', 15],
  ['Paris', 48.86, 2.35, 2, 12, 'locality', 15],
  ['Ottawa', 45.42, -75.7, 0, 1, 'exact', 0],
  ['Kivu', -2.5, 28.8, 3, 4, 'region', 250],
];

/** Maps over invented numbers at real places, and over invented regions. */
export function mapGallery(
  page: Page,
  base: BaseMap,
  words = GALLERY_WORDS[page.language],
): Readonly<Record<string, Chart>> {
  const map = (rows: readonly Row[]) =>
    pointMap(
      {
        ...page,
        title: words.titles.map,
        caption: words.caption,
        types: Object.fromEntries(TYPES.map((type, i) => [type, words.types[i] ?? type])),
        points: rows.map(([label, lat, lon, type, k, precision, radiusKm], i) => ({
          ...{ label, lat, lon, k, precision, radiusKm, type: TYPES[type] ?? 'attack', key: `p${i}` },
        })),
      },
      base,
    );
  return {
    'map-country': map(MOROCCO),
    'map-fiji': map(WORLD.slice(0, 1)),
    'map-world': map(WORLD),
    regions: regionMap(regionSpec(page, 'count', words), base),
    'regions-share': regionMap(regionSpec(page, 'share', words), null),
  };
}

/** A grid of lopsided fields off the coast of nowhere; half of them turned the wrong way round. */
function regionSpec(page: Page, measure: 'count' | 'share', words: GalleryWords) {
  const corner = (i: number, j: number): [number, number] => [
    2 + i * 1.6 + ((i * 7 + j * 3) % 5) * 0.14,
    29 + j * 1.1 + ((i * 5 + j * 11) % 7) * 0.09,
  ];
  const regions = Array.from({ length: 12 }, (_, at) => {
    const [i, j] = [at % 4, Math.floor(at / 4)];
    const ring = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1), corner(i, j)];
    const coordinates = [at % 2 === 0 ? ring : ring.toReversed()];
    return {
      id: `r${at}`,
      label: `${words.boundaries} ${at + 1}`,
      shape: { type: 'Polygon' as const, coordinates },
    };
  });
  const counts = [0, 1, 2, 3, 5, 8, 13, 21, 2, 1, 34];
  return {
    ...page,
    title: words.titles.regions,
    caption: words.caption,
    boundaries: { name: words.boundaries, from: '2015', to: null, regions },
    measure,
    values: counts.map((k, i) => ({ id: `r${i}`, k, n: Math.max(k + (i % 3), 1) + i, unknown: i % 3 })),
    noRegion: { k: 7, n: 97 },
  };
}
