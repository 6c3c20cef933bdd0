import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ExtractJob, ExtractReply } from './extract-job.ts';
import { runJob } from './extract-job.ts';
import { loadGazetteer } from './gazetteer.ts';

/** Jobs under way per worker: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

/**
 * Extracts files on several cores and yields the replies in the order of the jobs. With one worker all of it happens
 * in this thread. Holds no more than a few replies a worker.
 */
export async function* extractFiles(
  jobs: Iterable<ExtractJob>,
  workers: number,
): AsyncGenerator<ExtractReply> {
  if (workers <= 1 || !BUNDLED) {
    const gazetteer = await loadGazetteer();
    for (const job of jobs) yield await runJob(job, gazetteer);
    return;
  }
  const pool = Array.from({ length: workers }, () => new ExtractWorker());
  try {
    const waiting: Promise<ExtractReply>[] = [];
    let next = 0;
    for (const job of jobs) {
      const worker = pool[next % pool.length];
      next += 1;
      if (worker) waiting.push(worker.run(job));
      if (waiting.length < AHEAD * workers) continue;
      const reply = await waiting.shift();
      if (reply) yield reply;
    }
    for (const reply of waiting) yield await reply;
  } finally {
    await Promise.all(pool.map((worker) => worker.close()));
  }
}

/** A thread that answers jobs one by one, in order. */
class ExtractWorker {
  readonly #thread = new Worker(ENTRY);
  #last: Promise<unknown> = Promise.resolve();

  run(job: ExtractJob): Promise<ExtractReply> {
    const reply = this.#last.then(async (): Promise<ExtractReply> => {
      this.#thread.postMessage(job);
      const [answer] = await once(this.#thread, 'message');
      return answer;
    });
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** The bundled worker beside this file. There is none beside the source, which therefore works in one thread. */
const ENTRY = new URL('./extract-worker.js', import.meta.url);
const BUNDLED = import.meta.url.endsWith('.js');
