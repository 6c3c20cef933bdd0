import { AttestError } from '../../model/index.ts';
import { type LinearModel, usedBuckets } from './linear.ts';
import type { LearnedModel } from './model.ts';

/** The version of the file's form. Goes up when older files can no longer be read. */
const FORMAT = 'attest-model/6';

/** Weights smaller than this share of the greatest are left out. */
const SMALLEST = 1 / 4096;

/**
 * A model as the text of its file: JSON, its weights as base64. Holds hashes of words that at least two documents
 * have, numbers, and the ids of the documents; no words of them.
 */
export function modelText(model: LearnedModel): string {
  return `${JSON.stringify({ format: FORMAT, ...model }, (_, value: unknown) => packed(value))}\n`;
}

/** @throws AttestError INPUT_INVALID when the text is no model of this form */
export function readModel(text: string, file?: string): LearnedModel {
  let content: unknown;
  try {
    content = JSON.parse(text, (_, value: unknown) => unpacked(value));
  } catch (cause) {
    throw new AttestError('INPUT_INVALID', 'the model is not JSON', { where: { file }, cause });
  }
  if (isModel(content)) return content;
  throw new AttestError('INPUT_INVALID', `the file is no model of the form ${FORMAT}`, {
    where: { file },
    hint: 'attest learn makes one.',
  });
}

function isModel(content: unknown): content is LearnedModel {
  return typeof content === 'object' && content !== null && Reflect.get(content, 'format') === FORMAT;
}

function packed(value: unknown): unknown {
  if (isLinear(value)) return packLinear(value);
  if (value instanceof Set) return { hashes: bytesOf(Uint32Array.from(value, Number)) };
  if (value instanceof Map) return packMap(value);
  return value;
}

function packMap(map: ReadonlyMap<unknown, unknown>): unknown {
  return {
    keys: bytesOf(Uint32Array.from(map.keys(), Number)),
    values: bytesOf(Uint32Array.from(map.values(), Number)),
  };
}

function unpackMap(keys: string, values: string): Map<number, number> {
  const numbers = new Uint32Array(bufferOf(values));
  return new Map(Array.from(new Uint32Array(bufferOf(keys)), (key, i) => [key, numbers[i] ?? 0]));
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [hashes, rows] = [Reflect.get(value, 'hashes'), Reflect.get(value, 'rows')];
  if (typeof hashes === 'string') return new Set(new Uint32Array(bufferOf(hashes)));
  const [keys, values] = [Reflect.get(value, 'keys'), Reflect.get(value, 'values')];
  if (typeof keys === 'string' && typeof values === 'string') return unpackMap(keys, values);
  return typeof rows === 'string' ? unpackLinear(value, rows) : value;
}

function isLinear(value: unknown): value is LinearModel {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'weights') instanceof Float32Array;
}

/** Buckets with any weight: each its number, then its weights in steps of `unit`. */
function packLinear({ bits, outputs, weights, bias }: LinearModel) {
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const unit = greatest / 32767;
  const buckets: number[] = [];
  const values: number[] = [];
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const row = weights.subarray(bucket * outputs, (bucket + 1) * outputs);
    if (row.every((weight) => Math.abs(weight) < greatest * SMALLEST)) continue;
    buckets.push(bucket);
    for (const weight of row) values.push(Math.round(weight / unit));
  }
  return {
    bits,
    outputs,
    unit,
    bias: [...bias],
    buckets: bytesOf(Uint32Array.from(buckets)),
    rows: bytesOf(Int16Array.from(values)),
  };
}

function unpackLinear(value: object, rows: string): LinearModel {
  const part = (name: string): unknown => Reflect.get(value, name);
  const [bits, outputs, unit] = [Number(part('bits')), Number(part('outputs')), Number(part('unit'))];
  const bias = part('bias');
  const buckets = new Uint32Array(bufferOf(String(part('buckets'))));
  const values = new Int16Array(bufferOf(rows));
  const weights = new Float32Array(2 ** bits * outputs);
  for (const [i, bucket] of buckets.entries())
    for (let output = 0; output < outputs; output += 1)
      weights[bucket * outputs + output] = (values[i * outputs + output] ?? 0) * unit;
  const biases = Float32Array.from(Array.isArray(bias) ? bias.map(Number) : []);
  const model = { bits, outputs, weights, bias: biases };
  return { ...model, used: usedBuckets(model) };
}

function bytesOf(array: Uint32Array | Int16Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

function bufferOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
