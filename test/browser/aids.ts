import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Waits for what fades in: its colours are not yet those that it will have. */
const SETTLED = `Promise.all(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  .map(({ finished }) => finished.catch(() => null)))`;

/** What axe finds serious or critical on a page at rest, a line for each element. Runs beside the page's policy. */
export async function seriousProblems(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${axe.source}; ${SETTLED}
      .then(() => axe.run(document, { resultTypes: ['violations'], preload: false })).then(({ violations }) =>
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const lines: unknown = result.value;
  if (!Array.isArray(lines)) throw new Error('axe did not run');
  return lines.map(String);
}
