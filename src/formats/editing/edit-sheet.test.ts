import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallCodebook } from '../../../test/small-codebook.ts';
import {
  AGENCY_ROLES,
  type Count,
  DATE_BASES,
  FLAGS,
  INCLUSIONS,
  MISSING,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  type Place,
  RELATIONS,
  type SettledRecord,
  type SettledVariable,
  VALUE_TYPES,
  type Value,
  type ValueType,
} from '../../model/index.ts';
import { readTable } from '../table.ts';
import { cellText, type Flagged } from './cell-text.ts';
import { type EditSheet, editSheet } from './edit-sheet.ts';
import { type EditNames, readCellText } from './read-cell.ts';
import { editReader } from './read-edits.ts';
import { sheetAsCsv, sheetAsXlsx } from './write-sheet.ts';

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '-5',
      '@x',
      '; a\\;b',
      'unknown',
      '12',
      'a\r\nb',
      '"q",',
      '{negated}',
      '_x0041_',
      '\uFDD0b',
      '\uFFFDc',
    ),
  )
  .map((text) => text.trim() || 'x');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`);
const edtf = fc.oneof(
  year,
  day,
  year.map((y) => `../${y}`),
  year.map((y) => `${y}~`),
);
const whole = fc.integer({ min: 0, max: 5000 });
const count = fc
  .tuple(fc.uniqueArray(fc.option(whole), { minLength: 3, maxLength: 3 }), fc.option(words))
  .map(([parts, qualifier]) => {
    const given = parts.filter((one) => one !== null).sort((a, b) => a - b);
    const [low, best, high] = parts.map((one) => (one === null ? null : (given.shift() ?? null)));
    return { low: low ?? null, best: best ?? null, high: high ?? null, qualifier };
  });
const country = fc.constantFrom('MA', 'ES', 'TN');

const place: fc.Arbitrary<Place> = fc.record({
  name: words,
  id: fc.option(fc.string(), { nil: null }),
  country: fc.option(country, { nil: null }),
  lat: fc.option(fc.double({ min: -90, max: 90, noNaN: true }), { nil: null }),
  lon: fc.constant(null),
  precision: fc.constantFrom(...PLACE_PRECISIONS),
  radius_km: fc.constant(null),
  role: fc.constantFrom(...PLACE_ROLES),
});
const itemCount: fc.Arbitrary<Count | number | null> = fc.oneof(fc.constant(null), whole, count);

const legalStatus: fc.Arbitrary<Value> = fc
  .tuple(fc.option(count), fc.option(edtf))
  .map(([counted, date]) => ({ id: 'charged', count: counted, date }));

const VALUES: Readonly<Record<ValueType, fc.Arbitrary<Value>>> = {
  date: fc.record({ edtf, basis: fc.constantFrom(...DATE_BASES) }),
  period: edtf,
  count,
  place,
  category: fc.oneof(fc.constant('a.b'), fc.constant({ id: 'a', role: 'planned' })),
  country,
  actor: fc
    .record(
      { name: fc.constantFrom('other', 'AQIM'), text: fc.option(words) },
      { requiredKeys: ['name', 'text'] },
    )
    .chain((actor) => fc.constantFrom({ ...actor, role: AGENCY_ROLES[0] }, actor)),
  item: fc.record({ item: words, count: itemCount }),
  legal_status: legalStatus,
  quantity: fc.record({ code: fc.constant('cells'), label: words }),
  inclusion: fc.record({
    status: fc.constantFrom(...INCLUSIONS),
    rules: fc.array(fc.constantFrom('a', 'b')),
  }),
  relation: fc.record({ kind: fc.constantFrom(...RELATIONS), record: fc.constant('rec_1') }),
  text: words,
  boolean: fc.boolean(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
};

const codebook = smallCodebook();
const type = codebook.recordTypes.event;
if (!type) throw new Error('the small codebook has events');

const flagged = (of: ValueType): fc.Arbitrary<Flagged> =>
  fc.record({ value: VALUES[of], flags: fc.subarray([...FLAGS]) });

const record: fc.Arbitrary<SettledRecord> = fc
  .record(
    Object.fromEntries(
      Object.values(type.variables).map(({ name, type: of, cardinality }) => [
        name,
        fc.oneof(
          fc.constantFrom(...MISSING).map((missing) => settled(name, [], missing)),
          fc
            .array(flagged(of), { minLength: 1, maxLength: cardinality === 'one' ? 1 : 3 })
            .map((values) => settled(name, values, null)),
        ),
      ]),
    ),
  )
  .map((variables) => ({
    id: 'rec_1',
    type: 'event',
    reports: ['rec_1'],
    documents: [],
    inclusion: 'in',
    background: false,
    variables,
  }));

function settled(
  variable: string,
  values: readonly Flagged[],
  missing: SettledVariable['missing'],
): SettledVariable {
  return {
    variable,
    values: values.map((value) => ({ ...value, by: 'only', statements: [] })),
    missing,
    disagreement: false,
  };
}

const NAMES: EditNames = {
  country: (name) => (/^[A-Z]{2}$/.test(name) ? name : null),
  actor: (_, name) => (name === 'AQIM' ? name : null),
  place: (name, state, role) => ({
    name,
    id: null,
    country: state,
    lat: null,
    lon: null,
    precision: 'unknown',
    radius_km: null,
    role,
  }),
};

/** What the reader makes of a table as it went out. */
async function readBack(sheet: EditSheet, bytes: Uint8Array, known: (variable: string) => Value[]) {
  const table = await readTable({ name: 'edited', bytes });
  const read = editReader(table.header, {
    codebook,
    names: () => NAMES,
    typeOf: () => 'event',
    known: (_, variable) => known(variable),
  });
  expect(table.header).toEqual(sheet.header);
  return table.rows.map(({ cells }) => read(cells));
}

const nothing = { record: 'rec_1', type: 'event', edits: [], problems: [] };

it.each([true, false])('what nobody edited is no edit (with the values at hand: %s)', async (atHand) => {
  await fc.assert(
    fc.asyncProperty(record, async (one) => {
      const sheet = editSheet(type, [one], () => '=SUM(A1)');
      const known = (variable: string) =>
        atHand ? (one.variables[variable]?.values.map(({ value }) => value) ?? []) : [];
      expect(await readBack(sheet, sheetAsCsv(sheet), known)).toEqual([nothing]);
      expect(await readBack(sheet, await sheetAsXlsx(sheet, 'event'), known)).toEqual([nothing]);
    }),
    { numRuns: 150 },
  );
});

it('no cell begins a formula', () => {
  fc.assert(
    fc.property(record, (one) => {
      const sheet = editSheet(type, [one], () => '=SUM(A1)');
      for (const cell of sheet.rows.flat())
        expect(cell).not.toMatch(/^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

it.each(VALUE_TYPES)('a %s that was read is written as it stood', (of) => {
  fc.assert(
    fc.property(flagged(of), (one) => {
      const text = cellText(one);
      fc.pre(text !== '' && !/^\{|\{negated|\]./.test(cellText({ ...one, flags: [] })));
      const read = readCellText(text, { variable: 'x', type: of, known: [], names: NAMES });
      expect(cellText(read)).toBe(text);
    }),
  );
});

it.each<[ValueType, string, unknown]>([
  ['count', '13', { low: 13, best: 13, high: 13, qualifier: null }],
  ['count', '8-12', { low: 8, best: null, high: 12, qualifier: null }],
  ['count', '1,600 (1,600–) [at least]', { low: 1600, best: 1600, high: null, qualifier: 'at least' }],
  ['count', '[dozens]', { low: null, best: null, high: null, qualifier: 'dozens' }],
  ['date', '2020-10-05 (announced)', { edtf: '2020-10-05', basis: 'announced' }],
  ['category', 'explosives (planned)', { id: 'explosives', role: 'planned' }],
  ['actor', 'Some Brigade', { name: 'other', text: 'Some Brigade' }],
  ['actor', 'AQIM (announcer)', { name: 'AQIM', text: null, role: 'announcer' }],
  ['item', 'mobile phones: 3', { item: 'mobile phones', count: 3 }],
  ['legal_status', 'charged: 6 on 2020-10', { id: 'charged', count: { low: 6 }, date: '2020-10' }],
  ['legal_status', 'charged: on 2020', { id: 'charged', count: null, date: '2020' }],
  ['inclusion', 'out: a, b', { status: 'out', rules: ['a', 'b'] }],
  ['relation', 'follow_up_of rec_7', { kind: 'follow_up_of', record: 'rec_7' }],
  ['place', 'Fez, MA', { name: 'Fez', country: 'MA', role: 'operation' }],
  ['text', 'withheld', 'withheld'],
])('reads a %s: %s', (of, text, value) => {
  const read = readCellText(text, { variable: 'x', type: of, known: [], names: NAMES });
  expect({ read: read.value }).toMatchObject({ read: value });
});

it.each<[ValueType, string]>([
  ['count', 'many'],
  ['count', '12–8'],
  ['date', '3/4/2020'],
  ['country', 'Atlantis'],
  ['boolean', 'perhaps'],
  ['relation', 'cousin_of rec_1'],
])('refuses a %s: %s', (of, text) => {
  expect(() => readCellText(text, { variable: 'x', type: of, known: [], names: NAMES })).toThrow(text);
});
