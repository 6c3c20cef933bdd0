import { openEngine } from './engine.ts';

/** Starts the analysis engine and asks it one question. Fails as the engine fails. */
export async function checkEngine(): Promise<void> {
  const engine = await openEngine();
  await engine.rows('SELECT 1 AS one');
  engine.close();
}
