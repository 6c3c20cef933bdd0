import { randomFrom, shuffled } from './hashing.ts';

/** Which of `count` parts each of `length` items is in; parts differ by one item at most. Follows from the seed. */
export function foldsOf(length: number, count: number, seed: number): Int32Array {
  const order = shuffled(length, randomFrom(seed));
  const folds = new Int32Array(length);
  for (let i = 0; i < length; i += 1) folds[order[i] ?? 0] = i % count;
  return folds;
}

/** Parts to cut a corpus of so many documents into: fewer for large ones, whose training takes longer. */
export function foldCount(documents: number): number {
  return documents < 4 ? 2 : documents <= 400 ? 5 : 3;
}
