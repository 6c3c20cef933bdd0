import type { MultiLineString, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/**
 * Borders that Natural Earth draws and that states dispute or hold to be provisional, by ISO 3166-1 numeric codes: the
 * whole of the border, or the part of it in a box. A feature without a code is a territory of disputed status; so are
 * Western Sahara and Palestine.
 */
const TERRITORIES = ['732', '275'];
const WHOLE: readonly (readonly [string, string])[] = [
  ['156', '356'],
  ['376', '760'],
  ['410', '408'],
];
const PARTS: readonly { readonly between: readonly [string, string]; readonly box: Box }[] = [
  { between: ['804', '643'], box: [32.4, 45.1, 36.8, 46.4] },
  { between: ['356', '586'], box: [73.4, 32.2, 80.5, 37.2] },
  { between: ['156', '586'], box: [74, 34.5, 78, 37.5] },
  { between: ['818', '729'], box: [33, 21.7, 37.2, 23.4] },
  { between: ['729', '728'], box: [27.8, 9.2, 29.2, 10.3] },
  { between: ['728', '404'], box: [34.8, 4.3, 36.2, 5.7] },
  { between: ['231', '706'], box: [43.2, 4.7, 48, 8.1] },
];

type Dispute = 'none' | 'part' | 'whole';

/** How much of the border between two countries is disputed. */
export function disputeOf(a: GeometryObject, b: GeometryObject): Dispute {
  const codes = [a, b].map(({ id }) => (id === undefined ? null : String(id)));
  const isPair = (pair: readonly string[]) => pair.every((code) => codes.includes(code));
  if (codes.some((code) => code === null || TERRITORIES.includes(code)) || WHOLE.some(isPair)) return 'whole';
  return PARTS.some(({ between }) => isPair(between)) ? 'part' : 'none';
}

/** Parts lines at the edges of the disputed boxes: runs of corners inside of one, and runs outside of all. */
export function splitAtBoxes({ coordinates }: MultiLineString): {
  readonly inside: Position[][];
  readonly outside: Position[][];
} {
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  for (const line of coordinates) {
    let run: Position[] = [];
    line.forEach((corner, i) => {
      run.push(corner);
      const next = line[i + 1];
      if (next && inBox(corner) === inBox(next)) return;
      if (next) run.push(next);
      (inBox(corner) ? inside : outside).push(run);
      run = [];
    });
  }
  return { inside, outside };
}

function inBox([lon = 0, lat = 0]: Position): boolean {
  return PARTS.some(({ box: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n);
}
