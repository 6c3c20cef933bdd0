import type { MapData } from '../src/model/index.ts';

/** Numbers from 0 below 1, the same in each run. */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TYPES = ['plot_disrupted', 'attack', 'arrest', 'cell_dismantled', 'trial', 'seizure', 'not_reported'];
const PRECISIONS = ['exact', 'near', 'locality', 'district', 'region', 'country'] as const;
const RADII = [0.2, 5, 10, 40, 120, null];

/** Invented events around three hundred towns of the world, over thirty years, of two datasets and reports read here. */
export function madeMap(events: number): MapData {
  const next = chance();
  const upTo = (count: number) => Math.floor(next() * count);
  const towns = Array.from({ length: 300 }, () => [next() * 340 - 170, next() * 110 - 50] as const);
  const places = Array.from({ length: Math.ceil(events / 5) }, (_, at) => {
    const [lon, lat] = towns[upTo(towns.length)] ?? [0, 0];
    const known = upTo(20);
    const precision = Math.min(5, Math.max(0, known - 14));
    return {
      name: at % 7 === 0 ? `بلدة ${at}` : `Town ${at}`,
      country: ['MA', 'DZ', 'ML', 'FR', 'IN', 'PH', 'CO', 'US'][at % 8] ?? null,
      region: null,
      precision: PRECISIONS[precision] ?? 'exact',
      lat: Number((lat + (next() - 0.5) * 8).toFixed(4)),
      lon: Number((lon + (next() - 0.5) * 8).toFixed(4)),
      radiusKm: RADII[precision] ?? null,
    };
  });
  const rows = Array.from({ length: events }, (_, at) => at);
  const several = rows.flatMap((at) => (at % 12 === 0 ? [at, at] : [at]));
  return {
    release: 'rel_made',
    types: TYPES,
    dates: madeDates(),
    sources: [[''], ['ged'], ['acled'], ['acled', 'ged']],
    places,
    records: {
      id: rows.map((at) => `rec_${String(at).padStart(8, '0')}`),
      type: rows.map(() => Math.floor(next() ** 2 * TYPES.length)),
      date: rows.map(() => upTo(30 * 40)),
      source: rows.map(() => upTo(4)),
    },
    points: { record: several, place: several.map(() => upTo(places.length)) },
    unplaced: {},
    caveats: [],
  };
}

/** Of each year the year alone, its months, and days. */
function madeDates(): string[] {
  return Array.from({ length: 30 }, (_, year) =>
    Array.from({ length: 40 }, (__, at) => {
      const month = String(1 + (at % 12)).padStart(2, '0');
      if (at < 4) return String(1995 + year);
      return at < 10 ? `${1995 + year}-${month}` : `${1995 + year}-${month}-${10 + (at % 18)}`;
    }),
  ).flat();
}
