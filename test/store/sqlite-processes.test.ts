import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, type Store } from '../../src/store/index.ts';
import { inventedDocument, problemsOf, RULES, stated, suggestion } from './invented.ts';

const CHILD = join(import.meta.dirname, 'appending-child.ts');

let folder = '';
let file = '';
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-processes-'));
  file = join(folder, 'attest.db');
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

// Each process takes seconds to start where machines are slow.
describe('processes on one store', { timeout: 240_000 }, () => {
  it('killed at any moment, a writer loses nothing that was acknowledged', async () => {
    const acknowledged: string[] = [];
    for (const [round, enough] of [1, 40, 7, 90, 23].entries()) {
      acknowledged.push(...(await killedAfter(enough, `round ${round}`)));
      await withStore(async (store) => {
        const kept = new Set((await store.statements()).map(({ id }) => id));
        expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
        // What was on its way when the process died may be there or not: one statement a round.
        expect(kept.size - acknowledged.length).toBeLessThanOrEqual(round + 1);
        expect(await problemsOf(store)).toEqual([]);
      });
    }
    await withStore(async (store) => {
      const { id } = inventedDocument();
      const { results } = await store.append(RULES, [stated(suggestion(id, { value: 'after all that' }))]);
      expect(results[0]?.added).toBe(true);
      expect(await problemsOf(store)).toEqual([]);
    });
  });

  it('two of them write at once: everything is there and the chain whole', async () => {
    const both = [start('append', file, 'one', '120'), start('append', file, 'two', '120')];
    const ids = (await Promise.all(both.map(linesOf))).flat();
    expect(new Set(ids).size).toBe(240);
    await withStore(async (store) => {
      const kept = (await store.statements()).map(({ id }) => id);
      expect([...kept].sort()).toEqual([...ids].sort());
      expect((await store.head()).seq).toBe(4 + 240);
      expect(await problemsOf(store)).toEqual([]);
    });
  });

  it('one that keeps the lock is named to the other', async () => {
    await withStore(
      async (store) => {
        const holder = start('hold', file);
        await once(createInterface(holder.stdout), 'line');
        const { drafts } = inventedDocument();
        const refused = store.append(RULES, drafts);
        await expect(refused).rejects.toMatchObject({ code: 'STORE_HELD' });
        await expect(refused).rejects.toThrow(`process ${holder.pid} `);
        expect(await store.documents()).toEqual([]);
        holder.kill('SIGKILL');
        await once(holder, 'exit');
        expect((await store.append(RULES, drafts)).head.seq).toBe(4);
      },
      { lockWaitMs: 100 },
    );
  });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function linesOf(child: ReturnType<typeof start>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) lines.push(line);
  return lines;
}

/** Kills a writer without warning once it has told of so many; gives all that it had told by then. */
async function killedAfter(enough: number, name: string): Promise<string[]> {
  const child = start('append', file, name, '1000000');
  const told: string[] = [];
  for await (const id of createInterface(child.stdout)) {
    told.push(id);
    if (told.length === enough) child.kill('SIGKILL');
  }
  return told;
}

async function withStore(work: (store: Store) => Promise<void>, effects = {}): Promise<void> {
  const store = await openSqliteStore(file, effects);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
