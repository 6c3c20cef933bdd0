import { Worker } from 'node:worker_threads';
import { undrawable } from '../documents/index.ts';
import { type AttestError, toProblem } from '../model/index.ts';
import type { PageDesk, PageJob, PageReply, PageTask } from './page-job.ts';

/** How long a job may take, in seconds. Finding words reads the whole document once. */
const PATIENCE: Readonly<Record<PageTask['kind'], number>> = { sizes: 20, image: 20, marks: 90 };
/** Most memory of JavaScript in the thread; the engine that draws has a limit of its own. */
const MOST_MEGABYTES = 1024;

/**
 * Does jobs in a thread of its own, which starts with the first job. A job that takes too long, or takes the thread
 * down, becomes a problem, and the next job starts a new thread.
 * @param patience seconds that a job of each kind may take
 */
export function pageThread(entry: URL, patience = PATIENCE): PageDesk {
  let thread: Worker | null = null;
  const close = async () => {
    const stopped = thread;
    thread = null;
    await stopped?.terminate();
  };
  return {
    async run(job) {
      thread ??= startThread(entry);
      const reply = await answerOf(thread, job, patience[job.task.kind]);
      if (reply.kind === 'problem') await close();
      return reply;
    },
    close,
  };
}

function startThread(entry: URL): Worker {
  const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  // A thread that waits must not keep the program from ending.
  thread.unref();
  thread.on('error', () => undefined);
  return thread;
}

function answerOf(thread: Worker, job: PageJob, seconds: number): Promise<PageReply> {
  return new Promise((resolve) => {
    const answer = (reply: PageReply) => {
      clearTimeout(timer);
      thread.off('message', answer).off('error', failed).off('exit', ended);
      resolve(reply);
    };
    const refuse = (error: AttestError) => answer({ kind: 'problem', problem: toProblem(error) });
    const failed = (cause: unknown) =>
      refuse(undrawable('drawing its pages took the drawing program down', 'DOC_UNREADABLE', cause));
    const ended = () => refuse(undrawable('drawing its pages ended the drawing program'));
    const late = () =>
      refuse(undrawable(`drawing its pages takes longer than ${seconds} seconds`, 'DOC_TOO_LARGE'));
    const timer = setTimeout(late, seconds * 1000);
    thread.on('message', answer).on('error', failed).on('exit', ended);
    thread.postMessage(job);
  });
}
