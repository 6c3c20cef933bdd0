import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Comparison, csvTable, regionLayer } from '../operations/index.ts';
import type { Call } from './command.ts';
import { table } from './table.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tables of a comparison as plain rows, by name. */
function tablesOf({
  scopes,
  overlap,
  disagreement,
  coverage,
  regions,
}: Comparison): Record<string, readonly Row[]> {
  return {
    scopes: scopes.flatMap(({ dataset, says, beside }) =>
      beside.map(({ dataset: other, ...counts }) => ({ dataset, says, beside: other, ...counts })),
    ),
    overlap: overlap.map(({ datasets, events }) => ({ datasets: datasets.join(' + '), events })),
    disagreement: disagreement.map((row) => ({ ...row })),
    coverage: coverage.map((row) => ({ ...row })),
    regions: regions.map((row) => ({ ...row })),
  };
}

export function emitComparison({ terminal }: Call, comparison: Comparison): void {
  terminal.emit(comparison);
}

/** Each table as a CSV file in a folder, and the regions as GeoJSON when outlines are given. */
export async function writeComparison(
  { cwd }: Call,
  folder: string,
  comparison: Comparison,
  outlines: Parameters<typeof regionLayer>[1] | null,
): Promise<void> {
  const to = resolve(cwd, folder);
  await mkdir(to, { recursive: true });
  for (const [name, rows] of Object.entries(tablesOf(comparison)))
    await writeFile(join(to, `${name}.csv`), csvTable(rows));
  if (outlines !== null)
    await writeFile(join(to, 'regions.geojson'), JSON.stringify(regionLayer(comparison.regions, outlines)));
}

/** Rows of a table that a terminal shows; the rest is in the files. */
const SHOWN = 40;

export function sayComparison({ terminal }: Call, comparison: Comparison): void {
  const { bold, dim } = terminal.style;
  const { scopes, overlap, disagreement, coverage, regions } = comparison;
  terminal.say(bold('What they cover'));
  for (const { dataset, says, beside } of scopes) {
    terminal.say(`  ${dataset}: ${says}`);
    for (const other of beside)
      for (const [what, count] of [
        ['type', other.leftOutByType],
        ['deaths', other.leftOutByDeaths],
      ] as const)
        if (count > 0) terminal.say(dim(`    leaves out by ${what} ${count} rows of ${other.dataset}`));
  }
  section(
    'Events by who reports them',
    overlap,
    ({ datasets, events }) => [datasets.join(' + '), `${events}`],
    ['in', 'events'],
  );
  section(
    'Where linked rows disagree',
    disagreement,
    (row) => [
      `${row.field}: ${row.a}, ${row.b}`,
      `${row.differ} of ${row.stated}`,
      figure(row.sumA),
      figure(row.sumB),
      figure(row.medianGap),
    ],
    ['field', 'differ', 'sum', 'sum', 'median gap'],
  );
  for (const by of ['year', 'type'] as const)
    section(`Rows by ${by}`, pivot(coverage.filter((row) => row.by === by)), (cells) => cells, [
      '',
      ...scopes.map(({ dataset }) => dataset),
    ]);
  const layers = [...new Set(regions.map(layerName))];
  section(
    'Region by region: count, share, rank, ranks up (+) or down since the period before',
    sideBySide(regions),
    (cells) => cells,
    ['', ...layers],
  );

  function section<One>(
    title: string,
    rows: readonly One[],
    cells: (row: One) => string[],
    header: string[],
    left = 1,
  ): void {
    if (rows.length === 0) return;
    terminal.say(`\n${bold(title)}`);
    terminal.say(table(header, rows.slice(0, SHOWN).map(cells), left));
    if (rows.length > SHOWN) terminal.say(dim(`… and ${rows.length - SHOWN} more: -o DIR writes them all`));
  }
}

/** One line for each value, one column for each dataset; out of scope is no zero. */
function pivot(rows: Comparison['coverage']): string[][] {
  const values = [...new Set(rows.map(({ value }) => value))];
  return values.map((value) => [
    value ?? 'not known',
    ...rows
      .filter((row) => row.value === value)
      .map(({ rows: count, outOfScope }) => (outOfScope ? 'out of scope' : `${count}`)),
  ]);
}

type RegionRow = Comparison['regions'][number];

function layerName({ dataset, period }: RegionRow): string {
  return [dataset, period].filter((part) => part !== null).join(' ');
}

/** One line for each region, in the order of the first layer's ranks; one column for each dataset and period. */
function sideBySide(rows: readonly RegionRow[]): string[][] {
  const lines = new Map<string | null, RegionRow[]>();
  for (const row of rows) lines.set(row.region, [...(lines.get(row.region) ?? []), row]);
  const layers = [...new Set(rows.map(layerName))];
  return [...lines]
    .sort(([, [a]], [, [b]]) => (a?.rank ?? Number.MAX_VALUE) - (b?.rank ?? Number.MAX_VALUE))
    .map(([region, cells]) => [
      region ?? 'not known',
      ...layers.map((layer) => regionCell(cells.find((row) => layerName(row) === layer))),
    ]);
}

function regionCell(row: RegionRow | undefined): string {
  if (!row) return '';
  const change = row.rankChange === null ? '' : ` ${signed(row.rankChange).padStart(3)}`;
  const rank = row.rank === null ? '' : `#${row.rank}`;
  return `${row.count} ${percent(row.share).padStart(7)} ${rank.padStart(4)}${change}`;
}

function figure(number: number | null): string {
  return number === null ? '' : `${number}`;
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(1)} %`;
}

function signed(change: number | null): string {
  if (change === null) return '';
  return change > 0 ? `+${change}` : `${change}`;
}
