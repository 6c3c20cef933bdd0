import type { MapData } from '../../../src/model/index.ts';
import type { PlaneBox } from '../plane/camera.ts';
import { turnsTo } from '../plane/camera.ts';
import type { PointTable, Spot } from './point-table.ts';
import { liesIn, type Span } from './time-span.ts';

/** What of the records is shown. */
export interface Shown {
  readonly span: Span;
  /** Codes of types that are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Datasets, and the empty text for reports read here; null for all. */
  readonly layers: ReadonlySet<string> | null;
}

/** For each record whether it is shown: 0 not, 1 its date may lie in the span, 2 surely. */
export function liesOf(data: MapData, { span, hidden, layers }: Shown): Uint8Array {
  const dates = data.dates.map((edtf) => liesIn(edtf, span));
  const types = data.types.map((code) => !hidden.has(code));
  const sources = data.sources.map((list) => layers === null || isOf(list, layers));
  const { id, type, date, source } = data.records;
  const lies = new Uint8Array(id.length);
  for (let at = 0; at < lies.length; at += 1)
    if (types[type[at] ?? 0] && sources[source[at] ?? 0]) lies[at] = dates[date[at] ?? 0] ?? 0;
  return lies;
}

function isOf(list: readonly string[], layers: ReadonlySet<string>): boolean {
  return list.length === 0 ? layers.has('') : list.some((one) => layers.has(one));
}

/** Records by what each of them is: counts of those that are surely there by kind, and of those that may be. */
export interface Tally {
  readonly kinds: number;
  /** At `group * kinds + kind`. */
  readonly sure: Uint32Array;
  readonly may: Uint32Array;
}

/**
 * Counts records in groups of spots; a record with several places counts once in each group that has one of them.
 * @param of the group of each spot, below 0 for none
 * @param kinds what each record is, from 0 below `count`
 */
export function tallyOf(
  { record, spot }: PointTable,
  lies: Uint8Array,
  of: ArrayLike<number>,
  groups: number,
  kinds: { readonly of: ArrayLike<number>; readonly count: number },
): Tally {
  const tally = {
    kinds: kinds.count,
    sure: new Uint32Array(groups * kinds.count),
    may: new Uint32Array(groups),
  };
  for (let at = 0; at < record.length; at += 1) {
    const one = record[at] ?? 0;
    const group = of[spot[at] ?? 0] ?? -1;
    if (!lies[one] || group < 0 || isRepeated(at, group)) continue;
    const place = group * kinds.count + (kinds.of[one] ?? 0);
    if (lies[one] === 2) tally.sure[place] = (tally.sure[place] ?? 0) + 1;
    else tally.may[group] = (tally.may[group] ?? 0) + 1;
  }
  return tally;

  function isRepeated(at: number, group: number): boolean {
    for (let before = at - 1; before >= 0 && record[before] === record[at]; before -= 1)
      if (of[spot[before] ?? 0] === group) return true;
    return false;
  }
}

/** How many records of a group are surely there. */
export function sureIn({ sure, kinds }: Tally, group: number): number {
  let sum = 0;
  for (let kind = 0; kind < kinds; kind += 1) sum += sure[group * kinds + kind] ?? 0;
  return sum;
}

/** Ids of the records that are shown and have a place at one of the spots. */
export function recordsAt(
  table: PointTable,
  lies: Uint8Array,
  isWanted: (spot: number) => boolean,
): string[] {
  const found = new Set<number>();
  for (let at = 0; at < table.record.length; at += 1) {
    const one = table.record[at] ?? 0;
    if (lies[one] && isWanted(table.spot[at] ?? 0)) found.add(one);
  }
  return [...found].map((one) => table.data.records.id[one] ?? '');
}

/** Which spots lie in a part of the plane. */
export function spotsIn(spots: readonly Spot[], { left, top, right, bottom }: PlaneBox): Uint8Array {
  const middle = (left + right) / 2;
  return Uint8Array.from(spots, ({ x, y }) => {
    const turned = x + turnsTo(x, middle);
    return turned >= left && turned <= right && y >= top && y <= bottom ? 1 : 0;
  });
}
