import { numberIndex } from './number-index.ts';

/** Points on the globe in cells, and by day within a cell, so that near ones in place and time lie in few runs. */
export interface Grid {
  /** Numbers of the points, by cell and then by day. */
  readonly order: Int32Array;
  /**
   * Finds the runs of `order` that hold every point within the grid's radius of a place and within the days
   * `from` to `to`, and points further off beside them. Writes start and end of each run in turn into `runs`
   * (at least {@link RUN_SLOTS} long) and returns how many runs there are.
   */
  runsNear(latitude: number, longitude: number, from: number, to: number, runs: Int32Array): number;
}

/** Three rows of three cells, a start and an end each. */
export const RUN_SLOTS = 18;

const KM_PER_DEGREE = 111.19;

/**
 * @param radius kilometres
 * @param members numbers of the points that go in, by day; each has a place and a day
 */
export function buildGrid(
  radius: number,
  members: Int32Array,
  latitude: Float64Array,
  longitude: Float64Array,
  day: Int32Array,
): Grid {
  const globe = cellsOf(radius);
  const cells = numberIndex(members.length);
  const cellOfMember = new Int32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const point = members[i] ?? 0;
    const row = globe.rowOf(latitude[point] ?? 0);
    cellOfMember[i] = cells.add(globe.cellAt(row, globe.columnOf(row, longitude[point] ?? 0)));
  }
  const starts = new Int32Array(cells.size() + 1);
  for (let i = 0; i < members.length; i++) {
    const after = (cellOfMember[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let cell = 0; cell < cells.size(); cell++)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(members.length);
  const days = new Int32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const cell = cellOfMember[i] ?? 0;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    order[at] = members[i] ?? 0;
    days[at] = day[order[at] ?? 0] ?? 0;
  }
  return {
    order,
    runsNear(lat, lon, from, to, runs) {
      let found = 0;
      const middle = globe.rowOf(lat);
      const last = Math.min(globe.rows - 1, middle + 1);
      for (let row = Math.max(0, middle - 1); row <= last; row++) {
        const width = globe.widthOf(row);
        const column = globe.columnOf(row, lon);
        for (let step = width > 2 ? -1 : 0; step <= (width > 1 ? 1 : 0); step++) {
          const id = cells.find(globe.cellAt(row, (column + step + width) % width));
          if (id < 0) continue;
          const end = starts[id + 1] ?? 0;
          const begin = firstFrom(days, starts[id] ?? 0, end, from);
          const stop = firstFrom(days, begin, end, to + 1);
          if (stop === begin) continue;
          runs[2 * found] = begin;
          runs[2 * found + 1] = stop;
          found += 1;
        }
      }
      return found;
    },
  };
}

/** The globe in rows of latitude, each in as many cells as are no narrower than the radius anywhere in the row. */
function cellsOf(radius: number) {
  const side = Math.max(radius, 0.05) / KM_PER_DEGREE;
  const rows = Math.ceil(180 / side);
  const widths = new Int32Array(rows);
  const offsets = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const poleward = Math.min(90, Math.max(Math.abs(row * side - 90), Math.abs((row + 1) * side - 90)));
    const ring = 360 * Math.cos((poleward * Math.PI) / 180);
    widths[row] = Math.max(1, Math.floor(ring / side));
    offsets[row + 1] = (offsets[row] ?? 0) + (widths[row] ?? 1);
  }
  const widthOf = (row: number) => widths[row] ?? 1;
  return {
    rows,
    widthOf,
    rowOf: (lat: number) => Math.min(rows - 1, Math.max(0, Math.floor((lat + 90) / side))),
    columnOf: (row: number, lon: number) =>
      Math.min(widthOf(row) - 1, Math.floor((((lon + 540) % 360) / 360) * widthOf(row))),
    cellAt: (row: number, column: number) => (offsets[row] ?? 0) + column,
  };
}

/** The first place from `low` to `high` whose day is `day` or later. */
export function firstFrom(days: Int32Array, low: number, high: number, day: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
