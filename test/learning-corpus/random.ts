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
  let state = (seed * 2654435761 + 12345) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const choose = <Item>(items: readonly [Item, ...Item[]], half: Half): Item => {
    const own = half === undefined || items.length < 4 ? items : items.filter((_, i) => i % 2 === half);
    return own[Math.floor(next() * own.length)] ?? items[0];
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => choose(items, sentences),
    word: (items) => choose(items, words),
  };
}
