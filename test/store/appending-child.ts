/**
 * A process of its own that works on a store, for the tests that kill it.
 * usage: node --import tsx appending-child.ts append FILE NAME COUNT | hold FILE
 * `append` prints each statement's id once the store has acknowledged it; `hold` prints a line and keeps the lock.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/index.ts';
import { inventedDocument, RULES, stated, suggestion } from './invented.ts';

const [mode, file = '', name = '', count = '0'] = process.argv.slice(2);
const { id: document, drafts } = inventedDocument();

if (mode === 'append') await append(Number(count));
else await hold();

async function append(wanted: number): Promise<void> {
  const store = await openSqliteStore(file);
  await store.append(RULES, drafts);
  for (let n = 0; n < wanted; n++) {
    const { results } = await store.append(RULES, [stated(suggestion(document, { value: `${name} ${n}` }))]);
    for (const { id } of results) writeSync(1, `${id}\n`);
  }
  await store.close();
}

async function hold(): Promise<void> {
  const now = () => {
    writeSync(1, 'held\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return '';
  };
  const store = await openSqliteStore(file, { now });
  await store.append(RULES, drafts);
}
