import { randomFrom } from './hashing.ts';
import type { ContextMatrix } from './word-contexts.ts';

/** Vectors of unit length, one a word, side by side. */
export interface WordVectors {
  readonly size: number;
  readonly values: Float32Array;
}

const SIZE = 40;
const ROUNDS = 3;

/**
 * Vectors of words: their rows of contexts, projected on the directions that hold most of the matrix (truncated
 * singular value decomposition by subspace iteration: Halko, Martinsson and Tropp 2011). Follows from the seed.
 */
export function wordVectors(matrix: ContextMatrix, seed: number): WordVectors {
  const random = randomFrom(seed);
  let basis = Float32Array.from({ length: matrix.contexts * SIZE }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = timesBasis(matrix, basis);
    orthonormalise(rows, matrix.words.length);
    basis = timesRows(matrix, rows);
    orthonormalise(basis, matrix.contexts);
  }
  const values = timesBasis(matrix, basis);
  for (let row = 0; row < matrix.words.length; row += 1)
    normalise(values.subarray(row * SIZE, (row + 1) * SIZE));
  return { size: SIZE, values };
}

/** The matrix times a matrix of contexts by size. */
function timesBasis({ words, starts, columns, values }: ContextMatrix, basis: Float32Array): Float32Array {
  const product = new Float32Array(words.length * SIZE);
  for (let row = 0; row < words.length; row += 1)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1)
      addScaled(product, row * SIZE, basis, (columns[i] ?? 0) * SIZE, values[i] ?? 0);
  return product;
}

/** The transposed matrix times a matrix of words by size. */
function timesRows(matrix: ContextMatrix, rows: Float32Array): Float32Array<ArrayBuffer> {
  const { words, contexts, starts, columns, values } = matrix;
  const product = new Float32Array(contexts * SIZE);
  for (let row = 0; row < words.length; row += 1)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1)
      addScaled(product, (columns[i] ?? 0) * SIZE, rows, row * SIZE, values[i] ?? 0);
  return product;
}

function addScaled(into: Float32Array, to: number, from: Float32Array, at: number, factor: number): void {
  for (let k = 0; k < SIZE; k += 1) into[to + k] = (into[to + k] ?? 0) + factor * (from[at + k] ?? 0);
}

/** Makes the columns of a matrix orthogonal and of unit length (modified Gram–Schmidt). */
function orthonormalise(matrix: Float32Array, rows: number): void {
  for (let column = 0; column < SIZE; column += 1) {
    for (let before = 0; before < column; before += 1) {
      const share = columnProduct(matrix, rows, column, before);
      for (let at = 0; at < rows * SIZE; at += SIZE)
        matrix[at + column] = (matrix[at + column] ?? 0) - share * (matrix[at + before] ?? 0);
    }
    const length = Math.sqrt(columnProduct(matrix, rows, column, column)) || 1;
    for (let at = column; at < rows * SIZE; at += SIZE) matrix[at] = (matrix[at] ?? 0) / length;
  }
}

function columnProduct(matrix: Float32Array, rows: number, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < rows * SIZE; at += SIZE) sum += (matrix[at + a] ?? 0) * (matrix[at + b] ?? 0);
  return sum;
}

/** To unit length, in place. */
export function normalise(vector: Float32Array): void {
  let sum = 0;
  for (const part of vector) sum += part * part;
  const length = Math.sqrt(sum) || 1;
  for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] ?? 0) / length;
}
