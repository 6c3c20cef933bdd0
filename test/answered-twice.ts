import { expect } from 'vitest';
import { answer, recordCells, recordList, unknownRecords } from '../src/analysis/index.ts';
import {
  answerBy,
  type CellBlock,
  type CellStore,
  cellCounter,
  type Naming,
  unknownRecordsBy,
} from '../src/counting/index.ts';
import type { Finding, Question } from '../src/model/index.ts';
import type { Release } from '../src/release/index.ts';

const stores = new WeakMap<Release, CellStore>();

/** Answers a question with the engine, having held the answer of a browser's own counting against it, the records unknown to a row too. */
export async function answerTwice(release: Release, question: Question, naming?: Naming): Promise<Finding> {
  const store = stores.get(release) ?? storeOf(release);
  stores.set(release, store);
  const [ours, theirs] = await Promise.allSettled([
    answer(release, question, naming),
    answerBy(cellCounter(store), question, naming),
  ]);
  if (ours.status === 'rejected') {
    expect(theirs).toMatchObject({ status: 'rejected', reason: { message: ours.reason.message } });
    throw ours.reason;
  }
  expect(theirs).toEqual(ours);
  await compareUnknown(release, store, ours.value);
  return ours.value;
}

/** Of the row that knows least. */
async function compareUnknown(
  release: Release,
  store: CellStore,
  { question, rows }: Finding,
): Promise<void> {
  const [row] = rows.toSorted((a, b) => b.unknown - a.unknown);
  if (!row) return;
  const ids = await unknownRecords(release, question, row.group);
  expect(new Set(ids).size).toBe(row.unknown);
  expect(await unknownRecordsBy(cellCounter(store), question, row.group)).toEqual(ids);
}

function storeOf(release: Release): CellStore {
  const { manifest, codebook } = release;
  const blocks = new Map<string, Promise<ReadonlyMap<string, CellBlock>>>();
  const blocksOf = (type: string) => {
    const found = blocks.get(type) ?? readBlocks(release, type);
    blocks.set(type, found);
    return found;
  };
  return {
    release: manifest.id,
    codebook,
    regions: manifest.regions ?? null,
    records: (type) => manifest.tables.find(({ name }) => name === type)?.rows ?? 0,
    ids: async (type) => (await recordList(release, type)).ids,
    block: async (type, name) => (await blocksOf(type)).get(name) ?? null,
  };
}

async function readBlocks(release: Release, type: string): Promise<ReadonlyMap<string, CellBlock>> {
  const found = new Map<string, CellBlock>();
  for await (const block of recordCells(release, type)) found.set(block.name, block);
  return found;
}
