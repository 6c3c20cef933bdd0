import { MOST_PARTS } from '../../../src/charts/index.ts';
import type { MapData } from '../../../src/model/index.ts';

/** A type as the map draws it; `codes` are several where rare ones are drawn as one. */
export interface TypeEntry {
  readonly title: string;
  readonly codes: readonly string[];
  readonly k: number;
}

/** The types of a map, the most frequent first, and which of them each record is. */
export interface TypeKey {
  readonly entries: readonly TypeEntry[];
  readonly ofRecord: Uint8Array;
}

/** More types than can be told apart are drawn as one: the rarest. They keep their marks whatever is shown of them. */
export function typeKey({ types, records }: MapData, titleOf: (code: string) => string): TypeKey {
  const counts = new Array<number>(types.length).fill(0);
  for (const type of records.type) counts[type] = (counts[type] ?? 0) + 1;
  const order = types
    .map((_, type) => type)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((types[a] ?? '') < (types[b] ?? '') ? -1 : 1));
  const own = order.slice(0, order.length > MOST_PARTS ? MOST_PARTS - 1 : MOST_PARTS);
  const rest = order.slice(own.length);
  const entryOf = (some: readonly number[], title: string): TypeEntry => ({
    title,
    codes: some.map((type) => types[type] ?? ''),
    k: some.reduce((sum, type) => sum + (counts[type] ?? 0), 0),
  });
  const entries = own.map((type) => entryOf([type], titleOf(types[type] ?? '')));
  const place = types.map((_, type) => (rest.includes(type) ? own.length : own.indexOf(type)));
  return {
    entries: rest.length > 0 ? [...entries, entryOf(rest, 'Others')] : entries,
    ofRecord: Uint8Array.from(records.type, (type) => place[type] ?? 0),
  };
}
