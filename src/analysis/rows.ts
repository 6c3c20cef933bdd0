import type { FindingRow } from '../model/index.ts';
import type { Row } from '../release/index.ts';
import type { Field } from './field.ts';
import { compareKeys, type Membership, membershipOf } from './membership.ts';

/** Records of the base that have the same groups and the same answer. */
export interface Pile {
  readonly memberships: readonly Membership[];
  /** Whether they satisfy the conditions; null where the release cannot tell. */
  readonly matches: boolean | null;
  readonly count: number;
  /** Ids where they match. */
  readonly records: readonly string[];
}

/** Reads the engine's rows: `g0`, `g1`, …, `matches`, `n`, `records`. */
export function pilesOf(rows: readonly Row[], fields: readonly Field[]): Pile[] {
  return rows.map((row) => ({
    memberships: fields.map((field, i) => membershipOf(field, texts(row[`g${i}`]))),
    matches: typeof row.matches === 'boolean' ? row.matches : null,
    count: Number(row.n ?? 0),
    records: texts(row.records),
  }));
}

function texts(cell: Row[string] | undefined): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

/**
 * The rows of a finding. A row's `k` is sure of both the group and the conditions; `unknown` are the records that
 * may satisfy both, so a blank is unknown to every group of values that it could belong to.
 */
export function findingRows(piles: readonly Pile[], by: readonly string[]): FindingRow[] {
  const n = piles.reduce((sum, pile) => sum + pile.count, 0);
  const tallies = new Map<string, Tally>();
  if (by.length === 0) tallies.set('[]', newTally([]));
  for (const pile of piles)
    for (const keys of combinations(pile.memberships)) {
      const id = JSON.stringify(keys);
      const tally = tallies.get(id) ?? newTally(keys);
      tallies.set(id, tally);
      if (pile.matches === true) tally.records.push(...pile.records);
      if (pile.matches === null) tally.unknown += pile.count;
    }
  for (const pile of piles.filter(({ matches }) => matches !== false)) addPossible(pile, tallies.values());
  return [...tallies.values()].sort(byKeys).map((tally) => rowOf(tally, by, n));
}

interface Tally {
  readonly keys: readonly string[];
  readonly records: string[];
  unknown: number;
}

function newTally(keys: readonly string[]): Tally {
  return { keys, records: [], unknown: 0 };
}

function combinations(memberships: readonly Membership[]): string[][] {
  return memberships.reduce<string[][]>(
    (rows, { keys }) => rows.flatMap((row) => keys.map((key) => [...row, key])),
    [[]],
  );
}

/** Counts a pile as unknown in the groups where it is not for sure but may be. */
function addPossible({ memberships, count }: Pile, tallies: Iterable<Tally>): void {
  for (const tally of tallies) {
    const standing = memberships.map(({ keys, maybe }, i) => {
      const key = tally.keys[i] ?? '';
      if (keys.includes(key)) return 'yes';
      return maybe(key) ? 'maybe' : 'no';
    });
    if (!standing.includes('no') && standing.includes('maybe')) tally.unknown += count;
  }
}

function byKeys(a: Tally, b: Tally): number {
  return a.keys.map((key, i) => compareKeys(key, b.keys[i] ?? '')).find((order) => order !== 0) ?? 0;
}

function rowOf({ keys, records, unknown }: Tally, by: readonly string[], n: number): FindingRow {
  const k = records.length;
  const group = Object.fromEntries(by.map((path, i) => [path, keys[i] ?? '']));
  return { group, k, n, unknown, low: k, high: k + unknown, records: records.toSorted() };
}
