import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linkFiles } from '../../src/operations/index.ts';

export interface LinkingScore {
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Processor seconds, reading included, program start not. */
  readonly seconds: number;
}

/** Pairwise F1 on pairs of datasets `NAME_d1.csv` and `NAME_d2.csv` with the truth in the last column. */
export function scoreLinking(folder: string, names: readonly string[]): Record<string, LinkingScore> {
  const present = names.filter((name) => existsSync(join(folder, `${name}_d1.csv`)));
  return Object.fromEntries(present.map((name) => [name, scorePair(folder, name)]));
}

function scorePair(folder: string, name: string): LinkingScore {
  const files = [1, 2].map((side) => {
    const file = join(folder, `${name}_d${side}.csv`);
    return { name: basename(file, '.csv'), file: basename(file), text: readFileSync(file, 'utf8') };
  });
  const began = process.cpuUsage();
  const { csv, rows } = linkFiles(files, {});
  const { user, system } = process.cpuUsage(began);
  const [first = [], second = []] = files.map(({ text }) => truths(text));
  const byCluster = new Map<string, string[]>();
  for (const line of bodyOf(csv)) {
    const [dataset, row, cluster = ''] = line.split(',');
    const truth = (dataset === files[0]?.name ? first : second)[Number(row) - 1] ?? '';
    byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), truth]);
  }
  const linked = [...byCluster.values()].filter((members) => members.length > 1);
  const right = linked.filter(([a, b]) => a === b).length;
  const known = new Set(second);
  const there = first.filter((truth) => known.has(truth)).length;
  return {
    rows,
    precision: right / linked.length,
    recall: right / there,
    f1: (2 * right) / (linked.length + there),
    seconds: (user + system) / 1e6,
  };
}

function truths(text: string): string[] {
  return bodyOf(text).map((line) => line.slice(line.lastIndexOf(',') + 1));
}

function bodyOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/).slice(1);
}
