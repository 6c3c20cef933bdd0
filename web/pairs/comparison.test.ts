import { expect, it } from 'vitest';
import type { CodebookView, ReportSideView } from '../../src/api/index.ts';
import { compareReports } from './comparison.ts';

const CODEBOOK: CodebookView = {
  title: 'Small',
  version: '1.0.0',
  recordTypes: [
    {
      name: 'event',
      title: 'Event',
      definition: '',
      key: 'type',
      variables: ['type', 'arrested', 'summary'].map((name) => ({
        name,
        title: name.toUpperCase(),
        definition: '',
        type: name === 'arrested' ? 'number' : 'text',
        cardinality: 'one',
        taxonomy: null,
        roles: [],
      })),
    },
  ],
  taxonomies: {},
};

function report(record: string, said: Readonly<Record<string, unknown>>): ReportSideView {
  const document = { id: record, title: record, publisher: null, published: null, language: 'en' };
  const statements = Object.entries(said).map(([variable, value]) => ({
    id: `${record} ${variable}`,
    record,
    variable,
    value,
    flags: [],
    quote: null,
    note: null,
    asserter: null,
    author: { kind: 'coder' as const, id: 'anna' },
    confidence: null,
    acceptedBy: ['anna'],
    rejectedBy: [],
  }));
  return { record, document, statements };
}

it('what one denies and another says plainly is no agreement', () => {
  const plain = report('a', { arrested: 6 });
  const denying = report('b', { arrested: 6 });
  const denied = denying.statements.map((one) => ({ ...one, flags: ['negated' as const] }));
  const [row] = compareReports(CODEBOOK, 'event', [plain, { ...denying, statements: denied }]);
  expect(row?.standing).toBe('differs');
  expect(row?.told.map((one) => one.map(({ flags }) => flags))).toEqual([[[]], [['negated']]]);
});

it('reports stand side by side in the codebook’s order, and say where they agree', () => {
  const rows = compareReports(CODEBOOK, 'event', [
    report('a', { arrested: 6, type: 'attack' }),
    report('b', { type: 'attack', arrested: 7, summary: 'x' }),
  ]);
  expect(
    rows.map(({ title, told, standing }) => [
      title,
      told.map((one) => one.map(({ words }) => words)),
      standing,
    ]),
  ).toEqual([
    ['TYPE', [['attack'], ['attack']], 'agrees'],
    ['ARRESTED', [['6'], ['7']], 'differs'],
    ['SUMMARY', [[], ['x']], 'open'],
  ]);
});
