import type { Membership } from './membership.ts';
import { matches, type Pile } from './pile.ts';

/** A pile with its place among the groups that are asked for. */
export interface PlacedPile {
  readonly pile: Pile;
  readonly places: readonly Membership[];
}

/** What stands behind one row. */
export interface Tally {
  readonly keys: readonly string[];
  /** Surely of the group and satisfying the conditions, with the share that falls to the row. */
  readonly sure: { readonly pile: Pile; readonly share: number }[];
  /** Perhaps so, and why it cannot be told: the condition's reason (null) or the group's. */
  readonly open: { readonly pile: Pile; readonly why: string | null }[];
  /** Records surely of the groups that N is counted within. */
  members: number;
  /** Records that may be of those groups. */
  unplaced: number;
}

/**
 * Sorts piles into rows, one for each combination of keys that holds a record for sure or is asked for.
 * @param within for each field whether N is counted inside of its groups
 * @param extra combinations that have a row in any case
 */
export function tallies(
  placed: readonly PlacedPile[],
  within: readonly boolean[],
  extra: readonly (readonly string[])[],
): Tally[] {
  const rows = new Map<string, Tally>();
  const rowOf = (keys: readonly string[]) => {
    const id = JSON.stringify(keys);
    const row = rows.get(id) ?? { keys, sure: [], open: [], members: 0, unplaced: 0 };
    rows.set(id, row);
    return row;
  };
  for (const keys of extra) rowOf(keys);
  for (const { pile, places } of placed)
    for (const { keys, share } of combinations(places)) {
      const row = rowOf(keys);
      const answer = matches(pile);
      if (answer === true) row.sure.push({ pile, share });
      if (answer === null) row.open.push({ pile, why: null });
    }
  addPossible(placed, rows.values(), within);
  if (within.includes(true)) countMembers(placed, [...rows.values()], within);
  return [...rows.values()];
}

interface Combination {
  readonly keys: readonly string[];
  readonly share: number;
}

function combinations(places: readonly Membership[]): readonly Combination[] {
  return places.reduce<readonly Combination[]>(
    (rows, { sure }) =>
      rows.flatMap(({ keys, share }) =>
        [...sure].map(([key, part]) => ({ keys: [...keys, key], share: share * part })),
      ),
    [{ keys: [], share: 1 }],
  );
}

/** Adds a pile to the rows whose groups it is not in for sure but may be; with `within`, only where N counts it. */
function addPossible(placed: readonly PlacedPile[], rows: Iterable<Tally>, within: readonly boolean[]): void {
  const movable = placed.filter(({ places }) => places.some(({ why }) => why !== null));
  for (const row of rows)
    for (const { pile, places } of movable) {
      if (matches(pile) === false) continue;
      const standings = places.map((place, i) => standing(place, row.keys[i] ?? ''));
      if (standings.includes('no') || !standings.includes('maybe')) continue;
      if (standings.some((one, i) => one === 'maybe' && within[i])) continue;
      row.open.push({ pile, why: matches(pile) === null ? null : reason(places, standings) });
    }
}

type Standing = 'yes' | 'maybe' | 'no';

function standing({ sure, maybe }: Membership, key: string): Standing {
  if (sure.has(key)) return 'yes';
  return maybe(key) ? 'maybe' : 'no';
}

function reason(places: readonly Membership[], standings: readonly Standing[]): string | null {
  return places.find((_, i) => standings[i] === 'maybe')?.why ?? null;
}

/** N of each row: the records surely of its `within` groups, whatever the conditions say. */
function countMembers(placed: readonly PlacedPile[], rows: readonly Tally[], within: readonly boolean[]) {
  for (const row of rows)
    for (const { pile, places } of placed) {
      const standings = places.flatMap((place, i) => (within[i] ? [standing(place, row.keys[i] ?? '')] : []));
      if (standings.includes('no')) continue;
      if (standings.includes('maybe')) row.unplaced += pile.count;
      else row.members += pile.count;
    }
}
