/**
 * Features have names, and the same names come again in every document. They are made once: a name that is made anew must
 * be hashed and compared letter by letter wherever it is looked up, which takes longer than all that is asked of it.
 * Words handed in come from closed lists (codes, kinds, variables), so what is kept stays small.
 */

/** A maker of names that begin alike: `in act:arrest` of `act:arrest`. */
export function prefixed(prefix: string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    // Joined, not added: parts that are added stay apart until somebody compares them.
    const name = [prefix, word].join('');
    made.set(word, name);
    return name;
  };
}

/** A maker of names that begin alike and end in two words: `behind arrest noun` of `arrest` and `noun`. */
export function paired(prefix: string): (word: string, next: string) => string {
  const makers = new Map<string, (next: string) => string>();
  return (word, next) => {
    let maker = makers.get(word);
    if (!maker) {
      maker = prefixed(`${prefix}${word} `);
      makers.set(word, maker);
    }
    return maker(next);
  };
}

/** A maker of names of small whole numbers, the least and the most of them standing for all beyond. */
export function numbered(prefix: string, least: number, most: number): (number: number) => string {
  const names = Array.from({ length: most - least + 1 }, (_, i) => `${prefix}${least + i}`);
  return (number) => names[Math.max(least, Math.min(most, number)) - least] ?? '';
}

/** A maker of names of the first of some bounds that a number is below: `away <20`, `away far`. */
export function below(prefix: string, bounds: readonly number[]): (number: number) => string {
  const names = bounds.map((bound) => `${prefix}<${bound}`);
  const far = `${prefix}far`;
  return (number) => {
    for (let i = 0; i < bounds.length; i += 1) if (number < (bounds[i] ?? 0)) return names[i] ?? far;
    return far;
  };
}
