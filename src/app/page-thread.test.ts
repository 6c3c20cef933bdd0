import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageJob } from './page-job.ts';
import { pageThread } from './page-thread.ts';

/** A thread that does what the page number says: answers with how many jobs it has had, throws, ends, or never answers. */
const THREAD = `
import { parentPort } from 'node:worker_threads';
let jobs = 0;
parentPort.on('message', ({ task: { page } }) => {
  jobs += 1;
  if (page === 2) throw new Error('broken');
  if (page === 3) process.exit(0);
  if (page === 4) return;
  if (page === 5) for (;;);
  parentPort.postMessage({ kind: 'image', png: new Uint8Array([jobs]) });
});`;

let folder: string;
let entry: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-thread-'));
  await writeFile(join(folder, 'thread.mjs'), THREAD);
  entry = pathToFileURL(join(folder, 'thread.mjs'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const job = (page: number): PageJob => ({ bytes: null, task: { kind: 'image', page, width: 100 } });

describe('page thread', () => {
  it('does one job after the other in the same thread', async () => {
    const desk = pageThread(entry);
    for (const jobs of [1, 2, 3])
      expect(await desk.run(job(1))).toEqual({ kind: 'image', png: new Uint8Array([jobs]) });
    await desk.close();
  });

  it.each([
    ['throws', 2, 'DOC_UNREADABLE'],
    ['ends', 3, 'DOC_UNREADABLE'],
    ['does not answer', 4, 'DOC_TOO_LARGE'],
    ['does not even listen', 5, 'DOC_TOO_LARGE'],
  ] as const)('that %s becomes a problem, and the next job has a new one', async (_, page, code) => {
    const desk = pageThread(entry, { sizes: 2, image: 2, marks: 2 });
    await desk.run(job(1));
    const reply = await desk.run(job(page));
    expect(reply).toMatchObject({ kind: 'problem', problem: { code, hint: expect.stringContaining('PDF') } });
    expect(await desk.run(job(1))).toEqual({ kind: 'image', png: new Uint8Array([1]) });
    await desk.close();
  });
});
