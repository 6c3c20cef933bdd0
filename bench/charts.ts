import { buildReport } from '../src/report/index.ts';
import { chartedRelease } from '../test/charts/charted-release.ts';

const CHARTS = [
  'bar weapons',
  'stacked stacked',
  'matrix typed',
  'line months',
  'timeline years',
  'network passed',
];

/** A report with thirty findings, six charts and three maps over an invented release: milliseconds of processor time. */
export async function benchCharts(): Promise<Record<string, number>> {
  const markdown = reportOf(30);
  const once = async () => {
    const started = process.cpuUsage().user;
    const { html } = await buildReport({ markdown, file: 'bench.md' }, chartedRelease());
    return { milliseconds: (process.cpuUsage().user - started) / 1000, kilobytes: html.length / 1024 };
  };
  const first = await once();
  const again = await once();
  return {
    'first, base map read': first.milliseconds,
    again: again.milliseconds,
    'size (KB)': again.kilobytes,
  };
}

function reportOf(findings: number): string {
  const names = Array.from({ length: findings }, (_, i) => `f${i}`);
  return `---
title: Bench
language: en
findings:
  weapons: { by: weapon }
  typed: { by: [type, weapon] }
  years: { by: year }
  stacked: { by: [year, type] }
  months: { by: month }
  regions: { by: region }
  types: { by: type }
  passed: { type: exchange, by: [from, to, outcome] }
${names.map((name) => `  ${name}: { by: [] }`).join('\n')}
---

${names.map((name) => `There were {{${name}.sentence}}.`).join('\n\n')}

${[...CHARTS, 'map types', 'map weapons', 'regions regions'].map((chart) => `{{chart ${chart}}}`).join('\n\n')}
`;
}
