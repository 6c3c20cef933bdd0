import { parentPort } from 'node:worker_threads';
import { type PageJob, pageDesk } from './page-job.ts';

// The entry of the thread that draws pages: one job in, one reply out.
const desk = pageDesk();
parentPort?.on('message', async (job: PageJob) => {
  parentPort?.postMessage(await desk.run(job));
});
