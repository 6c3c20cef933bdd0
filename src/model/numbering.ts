/** Different values in the order in which they first came, and the number of each, from 0. */
export interface Numbering<Value> {
  readonly values: readonly Value[];
  numberOf(value: Value): number;
}

/** Numbers values as they come; values of one key are one. */
export function numbering<Value>(keyOf: (value: Value) => string): Numbering<Value> {
  const known = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    numberOf: (value) => {
      const key = keyOf(value);
      const number = known.get(key) ?? values.push(value) - 1;
      known.set(key, number);
      return number;
    },
  };
}
