/**
 * How linking of datasets stands up to worse data: sub-samples, blurred days and places, missing and wrong values,
 * fewer columns, made from the given pairs.
 * usage: npx tsx test/eval/linking-robustness.ts FOLDER
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkTables, tableBuilder } from '../../src/resolve/index.ts';

interface Row {
  readonly date: string;
  readonly lat: string;
  readonly lon: string;
  readonly type: string;
  readonly actor: string;
  readonly truth: string;
}
type Column = 'type' | 'actor';
type Worsen = (row: Row, random: () => number) => Row | null;

const WORSE: Readonly<Record<string, Worsen>> = {
  'as given': (row) => row,
  'half of the rows': (row, random) => (random() < 0.5 ? row : null),
  'a quarter of the rows': (row, random) => (random() < 0.25 ? row : null),
  'types missing, 30 %': (row, random) => (random() < 0.3 ? { ...row, type: '' } : row),
  'types wrong, 20 %': (row, random) => (random() < 0.2 ? { ...row, type: 'vac' } : row),
  'places missing, 20 %': (row, random) => (random() < 0.2 ? { ...row, lat: '', lon: '' } : row),
  'dates to the month, 10 %': (row, random) =>
    random() < 0.1 ? { ...row, date: row.date.slice(0, 7) } : row,
  'days blurred by 1': (row, random) => ({ ...row, date: shifted(row.date, Math.round(normal(random))) }),
  'places blurred by 5 km': (row, random) => ({
    ...row,
    lat: blurred(row.lat, random),
    lon: blurred(row.lon, random),
  }),
  'coordinates to a tenth': (row) => ({
    ...row,
    lat: Number(row.lat).toFixed(1),
    lon: Number(row.lon).toFixed(1),
  }),
};

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function blurred(degrees: string, random: () => number): string {
  return `${Number(degrees) + (normal(random) * 5) / 111}`;
}

function read(file: string): Row[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [date = '', lat = '', lon = '', type = '', actor = '', truth = ''] = line.split(',');
    return { date, lat, lon, type, actor, truth };
  });
}

function f1(a: readonly Row[], b: readonly Row[], columns: readonly Column[]): number {
  const tables = [a, b].map((rows, i) => {
    const builder = tableBuilder(`d${i}`, columns);
    for (const row of rows)
      builder.add(
        row.date,
        '',
        row.lat,
        row.lon,
        columns.map((column) => row[column]),
      );
    return builder.build();
  });
  const [first = new Int32Array(0), second = new Int32Array(0)] = linkTables(tables);
  const rowOf = new Map([...second].map((cluster, row) => [cluster, row]));
  const found = [...first].flatMap((cluster, row) => {
    const other = rowOf.get(cluster);
    return other === undefined ? [] : [a[row]?.truth === b[other]?.truth];
  });
  const told = new Set(b.map(({ truth }) => truth));
  const pairs = a.filter(({ truth }) => told.has(truth)).length;
  return (2 * found.filter(Boolean).length) / (found.length + pairs);
}

const folder = process.argv[2] ?? '';
const both: readonly Column[] = ['type', 'actor'];
for (const size of ['s1k', 's4k', 's20k']) {
  const [a, b] = [1, 2].map((n) => read(join(folder, `${size}_d${n}.csv`)));
  if (!a || !b) continue;
  for (const [name, worsen] of Object.entries(WORSE)) {
    const random = randomFrom(7);
    const [x, y] = [a, b].map((rows) => rows.flatMap((row) => worsen(row, random) ?? []));
    console.log(size, name, f1(x ?? [], y ?? [], both).toFixed(3));
  }
  for (const columns of [['type'], ['actor'], []] as const)
    console.log(size, `columns: ${columns.join() || 'date and place only'}`, f1(a, b, columns).toFixed(3));
}
