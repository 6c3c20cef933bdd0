import { parentPort } from 'node:worker_threads';
import { type ExtractJob, runJob } from './extract-job.ts';
import { loadGazetteer } from './gazetteer.ts';

// The entry of a worker thread: one job in, one reply out.
const gazetteer = loadGazetteer();
parentPort?.on('message', async (job: ExtractJob) => {
  parentPort?.postMessage(await runJob(job, await gazetteer));
});
