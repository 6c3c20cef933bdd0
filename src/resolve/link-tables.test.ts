import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryYears } from '../../bench/linking-data.ts';
import type { Clusters } from './clusters.ts';
import { linkTables } from './link-tables.ts';
import { type LinkTable, tableBuilder } from './table.ts';

interface Row {
  readonly cells: readonly string[];
  readonly truth: string;
}

function rowsOf(csv: string): Row[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = line.split(',');
      return { cells, truth: cells.pop() ?? '' };
    });
}

function tableOf(name: string, rows: readonly Row[]): LinkTable {
  const builder = tableBuilder(name, ['type_tax', 'actor_tax']);
  for (const { cells } of rows) {
    const [date = '', lat = '', lon = '', type = '', actor = ''] = cells;
    expect(builder.add(date, '', lat, lon, [type, actor])).toBeNull();
  }
  return builder.build();
}

/** Pairs of rows of different tables that are in one group, each as the truth of both. */
function pairs(tables: readonly (readonly Row[])[], clusters: Clusters): [string, string][] {
  const groups = new Map<number, Row[]>();
  tables.forEach((rows, table) => {
    rows.forEach((row, i) => {
      const group = clusters[table]?.[i] ?? -1;
      groups.set(group, [...(groups.get(group) ?? []), row]);
    });
  });
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((row, i) => rows.slice(i + 1).map((other): [string, string] => [row.truth, other.truth])),
  );
}

function f1(tables: readonly (readonly Row[])[], clusters: Clusters): number {
  const found = pairs(tables, clusters);
  const [first = [], second = []] = tables;
  const there = first.filter(({ truth }) => second.some((row) => row.truth === truth)).length;
  return (2 * found.filter(([a, b]) => a === b).length) / (found.length + there);
}

const [left, right] = countryYears({ events: 800, eventsPerYear: 800, seed: 11 }).map(rowsOf);
const first = left ?? [];
const second = right ?? [];

describe('linking two datasets', () => {
  it('finds most pairs of an invented country-year, and few that are none', () => {
    const clusters = linkTables([tableOf('one', first), tableOf('two', second)]);
    expect(f1([first, second], clusters)).toBeGreaterThan(0.9);
  });

  it('still links when places or categories are missing in places', () => {
    const blanked = first.map(({ cells, truth }, i) => {
      const [date = '', lat = '', lon = '', type = '', actor = ''] = cells;
      if (i % 10 === 0) return { truth, cells: [date, lat, lon, '', ''] };
      return { truth, cells: i % 10 === 5 ? [date, '', '', type, actor] : [date, lat, lon, type, actor] };
    });
    const clusters = linkTables([tableOf('one', blanked), tableOf('two', second)]);
    expect(f1([blanked, second], clusters)).toBeGreaterThan(0.8);
  });

  it('learns which categories of one dataset stand for which of the other', () => {
    const renamed = second.map(({ cells, truth }) => {
      const [date = '', lat = '', lon = '', type = '', actor = ''] = cells;
      return {
        truth,
        cells: [date, lat, lon, `code ${type.length}${type[0]}`, `group ${actor.at(-1)}${actor[0]}`],
      };
    });
    const clusters = linkTables([tableOf('one', first), tableOf('two', renamed)]);
    expect(f1([first, renamed], clusters)).toBeGreaterThan(0.85);
  });

  it('puts at most one row of each dataset in a group, and every row in one', () => {
    const clusters = linkTables([tableOf('one', first), tableOf('two', second)]);
    clusters.forEach((ids, i) => {
      expect(ids.length).toBe([first, second][i]?.length);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('finds the same whatever the order of rows and of datasets', () => {
    const [few, others] = [first.slice(0, 150), second.slice(0, 150)];
    const expected = pairs([few, others], linkTables([tableOf('one', few), tableOf('two', others)]));
    const known = expected.map(([a, b]) => `${a} ${b}`).sort();
    fc.assert(
      fc.property(shuffled(few), shuffled(others), fc.boolean(), (one, two, turned) => {
        const tables = [tableOf('one', one), tableOf('two', two)];
        const rows = turned ? [two, one] : [one, two];
        const clusters = linkTables(turned ? tables.reverse() : tables);
        const found = pairs(rows, clusters).map(([a, b]) => (turned ? `${b} ${a}` : `${a} ${b}`));
        expect(found.sort()).toEqual(known);
      }),
      { numRuns: 8 },
    );
  });

  it('links nothing where the datasets have no event in common', () => {
    const some = first.filter(({ truth }) => Number(truth) % 2 === 0);
    const others = second.filter(({ truth }) => Number(truth) % 2 === 1);
    expect(pairs([some, others], linkTables([tableOf('one', some), tableOf('two', others)]))).toEqual([]);
  });

  it('links datasets of which one covers only the beginning of the other', () => {
    const begin = first.slice(0, 100);
    expect(f1([begin, second], linkTables([tableOf('one', begin), tableOf('two', second)]))).toBeGreaterThan(
      0.8,
    );
  });

  it('links three datasets, at most one row of each in a group', () => {
    const third = first.map(({ cells: [date = '', lat = '', lon = '', ...rest], truth }) => ({
      truth,
      cells: [date, (Number(lat) + 0.003).toFixed(5), (Number(lon) - 0.002).toFixed(5), ...rest],
    }));
    const rows = [first, second, third];
    const clusters = linkTables(rows.map((table, i) => tableOf(`table ${i}`, table)));
    for (const ids of clusters) expect(new Set(ids).size).toBe(ids.length);
    const found = pairs(rows, clusters);
    expect(found.filter(([a, b]) => a === b).length / found.length).toBeGreaterThan(0.9);
    expect(found.length).toBeGreaterThan(first.length);
  });

  it('takes nothing for something where there is nothing', () => {
    expect(linkTables([]).length).toBe(0);
    const clusters = linkTables([tableOf('one', []), tableOf('two', first.slice(0, 3))]);
    expect(clusters.map((ids) => [...ids])).toEqual([[], [0, 1, 2]]);
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
