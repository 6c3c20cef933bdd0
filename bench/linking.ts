import { linkFiles } from '../src/operations/index.ts';
import { countryYears } from './linking-data.ts';

/** Rows of both datasets together. */
const SIZES = [10_000, 20_000, 50_000, 100_000, 200_000, 400_000, 1_000_000] as const;
const EVENTS_PER_YEAR = 20_000;

/**
 * Seconds to link two datasets of stacked country-years of one density (20,000 events each, half of them in either
 * dataset), from CSV text to CSV text, and how many rows of one second that is.
 */
export function benchLinking(): Record<string, Record<string, number>> {
  return Object.fromEntries(SIZES.map((rows) => [`${rows} rows`, link(rows)]));
}

function link(rows: number): Record<string, number> {
  const [first, second] = countryYears({
    events: rows,
    eventsPerYear: Math.min(rows, EVENTS_PER_YEAR),
    seed: 17,
  });
  const files = [first, second].map((text, i) => ({ name: `d${i + 1}`, file: `d${i + 1}.csv`, text }));
  const began = performance.now();
  const used = process.cpuUsage();
  const linked = linkFiles(files, {});
  const { user, system } = process.cpuUsage(used);
  const wall = (performance.now() - began) / 1000;
  const cpu = (user + system) / 1e6;
  return {
    'wall, s': wall,
    'CPU, s': cpu,
    'rows per CPU second': Math.round(linked.rows / cpu),
    'memory of the process, MB': Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}
