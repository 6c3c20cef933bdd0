import type { FindingRow } from '../model/index.ts';
import { compareKeys, type Membership } from './membership.ts';
import { matches, type Pile } from './pile.ts';

/**
 * The rows of a finding. A row's `k` is sure of both the group and the conditions; `unknown` are the records that
 * may satisfy both, so a blank is unknown to every group of values that it could belong to.
 * @param piles those that are counted
 */
export function findingRows(piles: readonly Pile[], by: readonly string[]): FindingRow[] {
  const n = piles.reduce((sum, pile) => sum + pile.count, 0);
  const tallies = new Map<string, Tally>();
  if (by.length === 0) tallies.set('[]', newTally([]));
  for (const pile of piles) {
    for (const keys of combinations(pile.memberships)) {
      const id = JSON.stringify(keys);
      const tally = tallies.get(id) ?? newTally(keys);
      tallies.set(id, tally);
      if (matches(pile) === true) tally.records.push(pile.records);
      if (matches(pile) === null) tally.unknown += pile.count;
    }
  }
  for (const pile of piles) if (matches(pile) !== false) addPossible(pile, tallies.values());
  return [...tallies.values()].sort(byKeys).map((tally) => rowOf(tally, by, n));
}

interface Tally {
  readonly keys: readonly string[];
  readonly records: (readonly string[])[];
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
  const ids = records.flat().sort();
  const k = ids.length;
  const group = Object.fromEntries(by.map((path, i) => [path, keys[i] ?? '']));
  return { group, k, n, unknown, low: k, high: k + unknown, records: ids };
}
