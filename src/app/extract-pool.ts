import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ExtractJob, type ExtractReply, type ExtractRequest, jobsOf, runJob } from './extract-job.ts';
import { loadGazetteer } from './gazetteer.ts';
import { loadModel } from './load-model.ts';

/** Jobs under way per worker: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

/**
 * Extracts files, each worker in a thread of its own, and yields the replies in the order of the files, and of the pages
 * in a web archive. Holds no more than a few replies a worker.
 * @param model path of a trained model's file
 */
export async function* extractFiles(
  files: Iterable<ExtractRequest>,
  workers: number,
  model?: string,
): AsyncGenerator<ExtractReply> {
  if (!BUNDLED) {
    const gazetteer = await loadGazetteer();
    const use = model === undefined ? undefined : await loadModel(model);
    for await (const job of jobsOfAll(files)) yield 'input' in job ? await runJob(job, gazetteer, use) : job;
    return;
  }
  if (model !== undefined) await loadModel(model);
  const pool = Array.from({ length: workers }, () => new ExtractWorker(model));
  try {
    const waiting: Promise<ExtractReply>[] = [];
    let next = 0;
    for await (const job of jobsOfAll(files)) {
      const worker = pool[next % pool.length];
      next += 1;
      if (worker) waiting.push('input' in job ? worker.run(job) : Promise.resolve(job));
      if (waiting.length < AHEAD * workers) continue;
      const reply = await waiting.shift();
      if (reply) yield reply;
    }
    for (const reply of waiting) yield await reply;
  } finally {
    await Promise.all(pool.map((worker) => worker.close()));
  }
}

async function* jobsOfAll(files: Iterable<ExtractRequest>): AsyncGenerator<ExtractJob | ExtractReply> {
  for (const file of files) yield* jobsOf(file);
}

/**
 * Room for what a document leaves behind: with Node's own size, which starts at one, a fifth of the time goes to clearing
 * it. Only a thread of one's own can be given more.
 */
const YOUNG_MEGABYTES = 64;

/** A thread that answers jobs one by one, in order. */
class ExtractWorker {
  readonly #thread: Worker;
  #last: Promise<unknown> = Promise.resolve();

  constructor(model: string | undefined) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    this.#thread = new Worker(ENTRY, { workerData: model, resourceLimits });
  }

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
