import { expect, it } from 'vitest';
import type { CodebookView, ReportSideView } from '../../src/api/index.ts';
import { exactly } from '../../src/model/index.ts';
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
      variables: ['type', 'arrested', 'day', 'summary'].map((name) => ({
        name,
        title: name.toUpperCase(),
        definition: '',
        type: name === 'arrested' ? 'count' : name === 'day' ? 'date' : 'text',
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
  const plain = report('a', { arrested: exactly(6) });
  const denying = report('b', { arrested: exactly(6) });
  const denied = denying.statements.map((one) => ({ ...one, flags: ['negated' as const] }));
  const [row] = compareReports(CODEBOOK, 'event', [plain, { ...denying, statements: denied }]);
  expect(row?.standing).toBe('differs');
  expect(row?.told.map((one) => one.map(({ flags }) => flags))).toEqual([[[]], [['negated']]]);
});

it('reports stand side by side in the codebook’s order, and say where they agree', () => {
  const rows = compareReports(CODEBOOK, 'event', [
    report('a', { arrested: exactly(6), type: 'attack' }),
    report('b', { type: 'attack', arrested: exactly(7), summary: 'x' }),
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

it.each([
  ['day', { edtf: '2003', basis: 'occurred' }, { edtf: '2003-05', basis: 'occurred' }, 'fits'],
  ['day', { edtf: 'XXXX-05-03', basis: 'occurred' }, { edtf: '2019-05-03', basis: 'announced' }, 'fits'],
  ['day', { edtf: '2003-05', basis: 'occurred' }, { edtf: '2004-05', basis: 'occurred' }, 'differs'],
  ['arrested', { low: 8, best: null, high: 12, qualifier: 'une dizaine' }, exactly(10), 'fits'],
  ['arrested', { low: 8, best: null, high: 12, qualifier: 'une dizaine' }, exactly(13), 'differs'],
])('what only says less of %s does not differ: %j beside %j', (variable, one, other, standing) => {
  const [row] = compareReports(CODEBOOK, 'event', [
    report('a', { [variable]: one }),
    report('b', { [variable]: other }),
  ]);
  expect(row?.standing).toBe(standing);
});
