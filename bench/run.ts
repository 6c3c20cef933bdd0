/**
 * Times what the project promises: warm-up, then medians. Prints Markdown tables for `docs/measurements.md`.
 * usage: npm run bench [-- NAME…]   (anchoring, reading, pages, extracting, places, names, store, linking, finding, large-finding,
 * charts, events, map, site, start)
 */
import { cpus, totalmem } from 'node:os';
import { benchAnchoring } from './anchoring.ts';
import { benchCharts } from './charts.ts';
import { benchEvents } from './events.ts';
import { benchExtracting } from './extracting.ts';
import { benchFinding } from './finding.ts';
import { benchLargeFinding } from './large-finding.ts';
import { benchLearning } from './learning.ts';
import { benchLinking } from './linking.ts';
import { benchMap } from './map.ts';
import { benchNames } from './names.ts';
import { benchPages } from './pages.ts';
import { benchPlaces } from './places.ts';
import { benchReading } from './reading.ts';
import { benchSite } from './site.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

const BENCHES: Readonly<Record<string, () => unknown>> = {
  anchoring: benchAnchoring,
  reading: benchReading,
  pages: benchPages,
  extracting: benchExtracting,
  places: benchPlaces,
  names: benchNames,
  learning: benchLearning,
  store: benchStore,
  linking: benchLinking,
  finding: benchFinding,
  'large-finding': benchLargeFinding,
  charts: benchCharts,
  events: benchEvents,
  map: benchMap,
  site: benchSite,
  start: benchStart,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no benchmark called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
console.log(`${machine}, ${new Date().toISOString().slice(0, 10)}\n`);
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`… ${name}`);
  print(name, await run());
}

function print(name: string, result: unknown): void {
  console.log(`## ${name}\n`);
  for (const [key, value] of Object.entries(flatten(result))) console.log(`| ${key} | ${value} |`);
  console.log('');
}

/** Nested figures as dotted keys. */
function flatten(value: unknown, path = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null)
    return { [path]: typeof value === 'number' ? rounded(value) : String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => flatten(part, path ? `${path}.${key}` : key)),
  );
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
