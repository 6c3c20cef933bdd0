import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe } from 'vitest';
import type { Store, StoreEffects } from '../../src/store/index.ts';
import { appends } from './behaviour-append.ts';
import { decides } from './behaviour-decide.ts';
import { describesDocuments } from './behaviour-documents.ts';
import { judges } from './behaviour-judge.ts';
import { keepsItsLaws } from './behaviour-laws.ts';
import { refuses } from './behaviour-refuse.ts';
import { withdraws } from './behaviour-withdraw.ts';

/** Opens the store of a place; a place is an empty folder of its own, and opening it again finds what was there. */
export type OpenStore = (place: string, effects?: Partial<StoreEffects>) => Promise<Store>;

/** A store for each test, closed and removed behind it. */
export interface Bench {
  /** The test's own store. */
  readonly store: () => Store;
  /** The same store opened once more. */
  readonly again: (effects?: Partial<StoreEffects>) => Promise<Store>;
  /** Another, empty store. */
  readonly fresh: (effects?: Partial<StoreEffects>) => Promise<Store>;
}

/** What every engine must do: one line for each engine calls this. */
export function behavesLikeAStore(name: string, open: OpenStore): void {
  describe(`${name} behaves like a store`, () => {
    const bench = storeBench(open);
    appends(bench);
    refuses(bench);
    describesDocuments(bench);
    decides(bench);
    judges(bench);
    withdraws(bench);
    keepsItsLaws(bench);
  });
}

function storeBench(open: OpenStore): Bench {
  let stores: Store[] = [];
  let places: string[] = [];
  const place = () => {
    const made = mkdtempSync(join(tmpdir(), 'attest-store-'));
    places.push(made);
    return made;
  };
  const opened = async (where: string, effects?: Partial<StoreEffects>) => {
    const store = await open(where, effects);
    stores.push(store);
    return store;
  };
  beforeEach(async () => void (await opened(place())));
  afterEach(async () => {
    for (const store of stores) await store.close();
    for (const made of places) rmSync(made, { recursive: true, force: true });
    [stores, places] = [[], []];
  });
  return {
    store: () => first(stores),
    again: (effects) => opened(first(places), effects),
    fresh: (effects) => opened(place(), effects),
  };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('no test is running');
  return item;
}
