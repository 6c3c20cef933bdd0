import type { VariableView } from '../../src/api/index.ts';

/** A variable and the key that makes a value of it out of chosen words. */
export interface VariableKey {
  readonly key: string;
  readonly variable: VariableView;
}

const SPARE = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A letter for each variable, the same as long as the codebook is: the first of its title that is free, small before
 * capital, then any that is left. Variables behind the fifty-second get none.
 */
export function variableKeys(variables: readonly VariableView[]): readonly VariableKey[] {
  const taken = new Set<string>();
  return variables.flatMap((variable) => {
    const letters = [...variable.title.toLowerCase()].filter((letter) => /[a-z]/.test(letter));
    const wanted = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...SPARE];
    const key = wanted.find((letter) => !taken.has(letter));
    if (key === undefined) return [];
    taken.add(key);
    return [{ key, variable }];
  });
}
