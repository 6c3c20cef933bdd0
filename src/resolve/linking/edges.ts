/** Pairs of rows that may be of one event, as columns. */
export interface Edges {
  readonly count: number;
  /** Row of the pool, in the first dataset. Edges are in the order of these rows. */
  readonly a: Int32Array;
  /** Row of the pool, in the second dataset. */
  readonly b: Int32Array;
  readonly place: Uint8Array;
  /** Days from `a` to `b`, plus the widest lag looked at. */
  readonly lag: Uint8Array;
  /** How rare it is to find two rows where these two are: one over the geometric mean of their rates. */
  readonly rarity: Float32Array;
}

/** A list of edges that grows. */
export interface EdgeList {
  add(a: number, b: number, place: number, lag: number, rarity: number): void;
  finish(): Edges;
}

export function edgeList(capacity: number): EdgeList {
  let room = Math.max(16, capacity);
  let count = 0;
  let a = new Int32Array(room);
  let b = new Int32Array(room);
  let place = new Uint8Array(room);
  let lag = new Uint8Array(room);
  let rarity = new Float32Array(room);
  const grow = () => {
    room = Math.ceil(room * 1.6);
    [a, b] = [widened(a, new Int32Array(room)), widened(b, new Int32Array(room))];
    [place, lag] = [widened(place, new Uint8Array(room)), widened(lag, new Uint8Array(room))];
    rarity = widened(rarity, new Float32Array(room));
  };
  return {
    add(rowA, rowB, level, days, rare) {
      if (count === room) grow();
      a[count] = rowA;
      b[count] = rowB;
      place[count] = level;
      lag[count] = days;
      rarity[count] = rare;
      count += 1;
    },
    finish: () => ({
      count,
      a: a.subarray(0, count),
      b: b.subarray(0, count),
      place: place.subarray(0, count),
      lag: lag.subarray(0, count),
      rarity: rarity.subarray(0, count),
    }),
  };
}

function widened<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Those edges that are named, in the order of their numbers. */
export function edgesAt(edges: Edges, numbers: Int32Array): Edges {
  return {
    count: numbers.length,
    a: picked(edges.a, numbers, new Int32Array(numbers.length)),
    b: picked(edges.b, numbers, new Int32Array(numbers.length)),
    place: picked(edges.place, numbers, new Uint8Array(numbers.length)),
    lag: picked(edges.lag, numbers, new Uint8Array(numbers.length)),
    rarity: picked(edges.rarity, numbers, new Float32Array(numbers.length)),
  };
}

/** Fills `into` with the entries of a column at some places. */
export function picked<T extends { [i: number]: number }>(from: T, numbers: Int32Array, into: T): T {
  for (let i = 0; i < numbers.length; i++) into[i] = from[numbers[i] ?? 0] ?? 0;
  return into;
}
