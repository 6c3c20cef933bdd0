/** Draws that follow from a seed. */
export interface Draws {
  /** From 0 (inclusive) to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of several sentences, or other choices. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of several names or words for things. */
  word<Item>(items: readonly [Item, ...Item[]]): Item;
}

type Half = 0 | 1 | undefined;

export interface Halves {
  readonly sentences?: Half;
  readonly words?: Half;
}

/**
 * Draws from a linear congruential generator: enough for invented texts.
 * @param halves which half of each list is drawn from, so that two corpora share no sentences, or no words
 */
export function drawsFrom(seed: number, { sentences, words }: Halves = {}): Draws {
  const next = numbersFrom(seed);
  const choose = <Item>(items: readonly [Item, ...Item[]], half: Half): Item => {
    const own = half === undefined || items.length < 4 ? items : items.filter((_, i) => i % 2 === half);
    return own[Math.floor(next() * own.length)] ?? items[0];
  };
  return drawsOf(
    next,
    (items) => choose(items, sentences),
    (items) => choose(items, words),
  );
}

/** Which frames and words texts are made of: three quarters of each list, the last quarter, or half and half. */
export type Part = 'taught' | 'unseen' | 'mixed';

/** Draws of a part of each list with four items or more. */
export function drawsOfPart(seed: number, part: Part): Draws {
  const next = numbersFrom(seed);
  const choose = <Item>(items: readonly [Item, ...Item[]]): Item => {
    const isHeldOut = part === 'unseen' || (part === 'mixed' && next() < 0.5);
    const own = items.length < 4 ? items : items.filter((_, i) => (i % 4 === 3) === isHeldOut);
    return own[Math.floor(next() * own.length)] ?? items[0];
  };
  return drawsOf(next, choose, choose);
}

function numbersFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function drawsOf(next: () => number, pick: Draws['pick'], word: Draws['word']): Draws {
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick,
    word,
  };
}
