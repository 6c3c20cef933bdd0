/**
 * Draws how linking grows with the number of rows, from the figures of `npm run bench -- linking` that are kept here and in
 * `docs/measurements.md`. usage: npx tsx bench/linking-growth.ts > docs/images/linking-growth.svg
 */
import { chartOf } from '../src/charts/scene/chart.ts';
import { heading } from '../src/charts/scene/heading.ts';
import { keyBlock } from '../src/charts/scene/key.ts';
import { marker } from '../src/charts/scene/marker.ts';
import {
  type Block,
  type Mark,
  type Point,
  polyline,
  SIZES,
  stack,
  text,
} from '../src/charts/scene/scene.ts';

/** Idle, two cores, 2026-11-30: rows of both datasets together, seconds by the clock, megabytes of the process. */
const MEASURED: readonly { readonly rows: number; readonly seconds: number; readonly megabytes: number }[] = [
  { rows: 10_000, seconds: 0.276, megabytes: 272 },
  { rows: 20_000, seconds: 0.275, megabytes: 287 },
  { rows: 50_000, seconds: 0.537, megabytes: 341 },
  { rows: 100_000, seconds: 1.27, megabytes: 353 },
  { rows: 200_000, seconds: 2.28, megabytes: 323 },
  { rows: 400_000, seconds: 5.14, megabytes: 592 },
  { rows: 1_000_000, seconds: 14.1, megabytes: 1084 },
];

const WIDTH = 640;
const AXIS = 76;
const ROWS = [10_000, 100_000, 1_000_000];

interface Panel {
  readonly title: string;
  readonly height: number;
  /** Lines of the grid, lowest first; the axis runs from the first to the last. */
  readonly ticks: readonly number[];
  readonly unit: string;
  readonly points: readonly Point[];
  /** What the project promises: rows, and at most so much. */
  readonly aims: readonly Point[];
}

const PANELS: readonly Panel[] = [
  {
    title: 'Seconds by the clock',
    height: 230,
    ticks: [0.1, 1, 10, 100],
    unit: 's',
    points: MEASURED.map(({ rows, seconds }) => [rows, seconds]),
    aims: [
      [400_000, 8],
      [1_000_000, 30],
    ],
  },
  {
    title: 'Memory of the process',
    height: 120,
    ticks: [100, 1000, 10_000],
    unit: 'MB',
    points: MEASURED.map(({ rows, megabytes }) => [rows, megabytes]),
    aims: [[1_000_000, 2000]],
  },
];

const LAST = MEASURED.at(-1) ?? { rows: 1, seconds: 1 };
/** What the largest run would have taken at every size, were growth exactly linear. */
const linear = (rows: number) => (LAST.seconds * rows) / LAST.rows;

function panelBlock({ title, height, ticks, unit, points, aims }: Panel, straight: boolean): Block {
  const [low = 1, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (rows: number) => AXIS + ((Math.log10(rows) - 4) / 2) * (WIDTH - AXIS - 56);
  const y = (value: number) => height - (Math.log10(value / low) / Math.log10(high / low)) * (height - 12);
  const place = ([rows, value]: Point): Point => [x(rows), y(value)];
  const grid = ticks.flatMap((tick): Mark[] => [
    polyline([place([ROWS[0] ?? 1, tick]), place([LAST.rows, tick])], { stroke: 'grid' }),
    text(`${shown(tick)} ${unit}`, AXIS - 8, y(tick) + 4, { anchor: 'end', size: SIZES.small, quiet: true }),
  ]);
  const sizes = ROWS.map((rows) =>
    text(`${shown(rows)} rows`, x(rows), height + 20, { anchor: 'middle', size: SIZES.small, quiet: true }),
  );
  const line = polyline(points.map(place), { stroke: 'counted', strokeWidth: 2 });
  const reference = polyline(
    ROWS.map((rows) => place([rows, linear(rows)])),
    { stroke: 'apart', dash: '4 4' },
  );
  const dots = points.map(place).map(([px, py]) => marker({ shape: 'circle', paint: 'counted' }, px, py, 4));
  const limits = aims
    .map(place)
    .map(([px, py]) => marker({ shape: 'diamond', paint: 'part2', open: true }, px, py, 5));
  const marks = [...grid, ...sizes, ...(straight ? [reference] : []), line, ...dots, ...limits];
  return stack([heading(title, WIDTH), { marks, height: height + 38 }]);
}

function shown(value: number): string {
  return value.toLocaleString('en');
}

const key = keyBlock(
  [
    { sample: [marker({ shape: 'circle', paint: 'counted' }, 7, 6, 4)], words: 'measured' },
    {
      sample: [marker({ shape: 'diamond', paint: 'part2', open: true }, 7, 6, 5)],
      words: 'promised at most',
    },
    {
      sample: [
        polyline(
          [
            [0, 6],
            [14, 6],
          ],
          { stroke: 'apart', dash: '4 4' },
        ),
      ],
      words: 'exactly linear',
    },
  ],
  WIDTH,
);
const rows = MEASURED.map((one) => [shown(one.rows), `${one.seconds}`, `${one.megabytes}`]);
const caption =
  'Two datasets of country-years with 20,000 events each, half of them in either, from CSV text to CSV text. Both axes are logarithmic.';

const { svg } = chartOf(
  {
    title: 'Linking two datasets: growth from ten thousand rows to a million',
    caption,
    width: WIDTH,
    id: 'linking-growth',
  },
  {
    key,
    body: stack(PANELS.map((panel, i) => panelBlock(panel, i === 0))),
    description: `${rows.map(([n, s, mb]) => `${n} rows: ${s} seconds, ${mb} megabytes.`).join(' ')} ${caption}`,
    table: { head: ['rows', 'seconds', 'megabytes'], rows },
  },
);
process.stdout.write(`${svg}\n`);
