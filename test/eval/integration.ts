import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFiles } from '../../src/operations/index.ts';

/** What the package prints for its own example at 4 km and 2 days. */
export const PUBLISHED = {
  rows: 195,
  unique: 140,
  matched: 34,
  removed: 55,
  'in 1': 41,
  'in 2': 34,
  'in 3': 31,
  'in 1 and 2': 5,
  'in 1 and 3': 4,
  'in 2 and 3': 4,
  'in 1 and 2 and 3': 21,
} as const;

/** The classic windowed method on the MELTT package's simulated crashes, in the same figures. */
export function integrateCrashes(folder: string): Record<string, number> {
  const read = (name: string) => ({
    name,
    file: name,
    text: readFileSync(join(folder, `${name}.csv`), 'utf8'),
  });
  const { csv, rows, clusters } = linkFiles(
    [1, 2, 3].map((dataset) => read(`crash_data${dataset}`)),
    {},
    {
      km: 4,
      days: 2,
      taxonomies: ['color', 'damage', 'model'].map((name) => read(`taxonomy_${name}_tax`)),
    },
  );
  const members = new Map<string, string[]>();
  for (const line of csv.trimEnd().split('\n').slice(1)) {
    const [dataset = '', , cluster = ''] = line.split(',');
    members.set(cluster, [...(members.get(cluster) ?? []), dataset.slice(-1)]);
  }
  const together = [...members.values()].map((datasets) => `in ${datasets.sort().join(' and ')}`);
  const counted = Object.keys(PUBLISHED)
    .filter((name) => name.startsWith('in '))
    .map((name) => [name, together.filter((datasets) => datasets === name).length]);
  return {
    rows,
    unique: clusters,
    matched: together.filter((datasets) => datasets.includes('and')).length,
    removed: rows - clusters,
    ...Object.fromEntries(counted),
  };
}
