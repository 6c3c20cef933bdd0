import { parentPort, workerData } from 'node:worker_threads';
import { type ExtractJob, runJob } from './extract-job.ts';
import { loadGazetteer } from './gazetteer.ts';
import { loadModel } from './load-model.ts';

// The entry of a worker thread: one job in, one reply out.
const gazetteer = loadGazetteer();
const model = typeof workerData === 'string' ? loadModel(workerData) : undefined;
parentPort?.on('message', async (job: ExtractJob) => {
  parentPort?.postMessage(await runJob(job, await gazetteer, await model));
});
