import { expect, it } from 'vitest';
import type { CodebookView } from '../../src/api/index.ts';
import { type Finding, type FindingRow, questionSchema } from '../../src/model/index.ts';
import { chartKinds, drawFinding } from './chart-spec.ts';

const CODEBOOK: CodebookView = { title: 'Small', version: '1', recordTypes: [], taxonomies: {} };

function row(group: Record<string, string>, k: number): FindingRow {
  return { group, k, n: 9, unknown: 0, low: k, high: k, records: [] };
}

function finding(rows: readonly FindingRow[], by: readonly string[]): Finding {
  const question = questionSchema.parse({ type: 'agency', by, margins: true });
  return { release: 'r', question, rows: [...rows], caveats: [] };
}

it('totals are neither a series nor a bar', () => {
  const types = ['a', 'b', 'c', 'd', 'e'];
  const rows = types.map((type) => row({ year: '2015', type }, 1));
  const totals = [row({ year: '2015' }, 5), row({}, 5), ...types.map((type) => row({ type }, 1))];
  expect(chartKinds(finding([...rows, ...totals], ['year', 'type']))[0]).toBe('line');
});

it('titles speak of several records', () => {
  const { svg } = drawFinding(finding([row({ type: 'a' }, 2), row({}, 2)], ['type']), CODEBOOK, 'bars', 600);
  expect(svg).toContain('Agencies by type');
});
