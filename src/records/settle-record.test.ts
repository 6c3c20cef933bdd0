import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import {
  type Asserter,
  type Count,
  canonicalJson,
  type DecidedStatement,
  exactly,
  type Flag,
  MISSING,
  type SettledRecord,
  type Value,
} from '../model/index.ts';
import { settleRecord } from './settle-record.ts';

const RECORD = { id: 'rec_1', type: 'event', document: 'doc_a' };
const PUBLISHED: Readonly<Record<string, string>> = {
  doc_a: '2020-03-01',
  doc_b: '2020-03-09',
  doc_c: '2019',
};
const PUBLISHER: Readonly<Record<string, string>> = { doc_a: 'Courier', doc_b: 'Somebody', doc_c: 'Gazette' };

function settle(
  statements: readonly DecidedStatement[],
  adjudicators: readonly string[] = [],
): SettledRecord {
  return settleRecord({
    record: RECORD,
    statements,
    codebook: smallCodebook(),
    published: (id) => PUBLISHED[id] ?? null,
    publisher: (id) => PUBLISHER[id] ?? null,
    adjudicators,
  });
}

interface Said {
  readonly by?: readonly string[];
  readonly not?: readonly string[];
  readonly flags?: readonly Flag[];
  readonly document?: string;
  readonly asserter?: Asserter | null;
}

let serial = 0;
function say(variable: string, value: Value, said: Said = {}): DecidedStatement {
  serial += 1;
  return {
    id: `st_${serial}`,
    record: RECORD.id,
    variable,
    value,
    flags: [...(said.flags ?? [])],
    document: said.document ?? 'doc_a',
    quote: null,
    note: 'test',
    asserter: said.asserter ?? null,
    author: { kind: 'extractor', id: 'rules' },
    acceptedBy: said.by ?? ['anna'],
    rejectedBy: said.not ?? [],
    confidence: 0.5,
  };
}

function asserted(kind: Asserter['class'], firmness: Asserter['firmness'] = 'stated'): Asserter {
  return { name: null, class: kind, firmness };
}

function settledValue(record: SettledRecord, variable: string): unknown {
  return record.variables[variable]?.values[0]?.value;
}

describe('settling one record', () => {
  it('takes accepted statements only, and says not_coded where nobody decided', () => {
    const record = settle([
      say('type', 'attack'),
      say('link', 'linked', { by: [] }),
      say('summary', 'x', { by: [], not: ['ben'] }),
    ]);
    expect(settledValue(record, 'type')).toBe('attack');
    expect(record.variables.link).toMatchObject({ values: [], missing: 'not_coded', disagreement: false });
    expect(record.variables.summary?.missing).toBe('not_coded');
    expect(record.inclusion).toBe('not_coded');
  });

  it('marks what one coder accepts and another rejects, and puts it behind the undisputed', () => {
    const alone = settle([say('link', 'linked', { by: ['anna'], not: ['ben'] })]);
    expect(alone.variables.link).toMatchObject({ disagreement: true });
    expect(settledValue(alone, 'link')).toBe('linked');
    const rivals = [
      say('link', 'linked', { not: ['ben'], asserter: asserted('court') }),
      say('link', 'inspired', { by: ['ben'] }),
    ];
    const both = settle(rivals);
    expect(settledValue(both, 'link')).toBe('inspired');
    expect(both.variables.link?.disagreement).toBe(true);
  });

  it('an adjudicator settles a dispute either way', () => {
    const disputed = say('link', 'linked', { by: ['anna', 'judge'], not: ['ben'] });
    expect(settle([disputed], ['judge']).variables.link).toMatchObject({
      disagreement: false,
      values: [{ by: 'adjudicated' }],
    });
    const refused = say('link', 'linked', { by: ['anna', 'ben'], not: ['judge'] });
    expect(settle([refused], ['judge']).variables.link?.values).toEqual([]);
  });

  it('follows the policy from adjudication down to the later publication', () => {
    const later = say('age_min', 21, { document: 'doc_b' });
    const ranked = say('age_min', 22, { document: 'doc_a' });
    const first = say('age_min', 23, { document: 'doc_c' });
    const court = say('age_min', 24, { document: 'doc_c', asserter: asserted('court') });
    const agreed = say('age_min', 25, { document: 'doc_b', by: ['anna', 'ben'] });
    const judged = say('age_min', 26, { document: 'doc_b', by: ['judge'] });
    const steps = [later, ranked, first, court, agreed, judged];
    const settled = steps.map(
      (_, i) => settle(steps.slice(0, i + 1), ['judge']).variables.age_min?.values[0],
    );
    expect(settled.map((value) => value?.value)).toEqual([21, 22, 23, 24, 25, 26]);
    expect(settled.map((value) => value?.by)).toEqual([
      'only',
      'ranked',
      'ranked',
      'ranked',
      'agreed',
      'adjudicated',
    ]);
  });

  it('between equals the later published holds', () => {
    const media = asserted('media');
    const early = say('age_min', 30, { document: 'doc_x', asserter: media });
    const late = say('age_min', 31, { document: 'doc_b', asserter: media });
    expect(settle([early, late]).variables.age_min?.values[0]).toMatchObject({
      value: 31,
      by: 'later_published',
    });
  });

  it('says so when nothing decides between rivals', () => {
    const rivals = [say('age_min', 31), say('age_min', 30)];
    expect(settle(rivals).variables.age_min).toMatchObject({
      disagreement: true,
      values: [{ value: 30, by: 'tie' }],
    });
  });

  it('keeps low and high of a count over all statements and best from the best source', () => {
    const about: Count = { low: 8, best: null, high: 12, qualifier: 'about' };
    const record = settle([
      say('arrested', about, { asserter: asserted('court') }),
      say('arrested', exactly(7), { asserter: asserted('media') }),
      say('arrested', exactly(9), { asserter: asserted('government') }),
    ]);
    expect(settledValue(record, 'arrested')).toMatchObject({ low: 7, best: 9, high: 12 });
    expect(record.variables.arrested?.disagreement).toBe(true);
    expect(record.variables.arrested?.values[0]?.statements).toHaveLength(3);
  });

  it('an open count stays open only where nothing closes it', () => {
    const atLeast = (n: number): Count => ({ low: n, best: n, high: null, qualifier: 'at least' });
    expect(
      settledValue(settle([say('arrested', atLeast(5)), say('arrested', exactly(7))]), 'arrested'),
    ).toMatchObject({
      low: 5,
      high: 7,
    });
    expect(
      settledValue(settle([say('arrested', atLeast(9)), say('arrested', exactly(7))]), 'arrested'),
    ).toMatchObject({
      low: 7,
      high: null,
    });
  });

  it('keeps every value of a variable that takes several', () => {
    const record = settle([
      say('weapon', 'firearms'),
      say('weapon', { id: 'explosives', role: 'planned' }),
      say('weapon', 'firearms', { document: 'doc_b', by: ['ben'] }),
    ]);
    const values = record.variables.weapon?.values ?? [];
    expect(values.map(({ value }) => value)).toEqual(['firearms', { id: 'explosives', role: 'planned' }]);
    expect(values.find(({ value }) => value === 'firearms')).toMatchObject({ by: 'agreed' });
    expect(record.variables.weapon?.disagreement).toBe(false);
  });

  it.each([
    ['XXXX-05-03', '2019-05-03', ['2019-05-03']],
    ['XXXX-05-03', '2019-06-09', ['2019-06-09', 'XXXX-05-03']],
    ['201X', '2019-06-09', ['2019-06-09']],
    ['201X', '2008-06-09', ['2008-06-09', '201X']],
  ])('a date with unknown digits (%s) says less than %s only where the others fit', (vague, day, kept) => {
    const date = (edtf: string): Value => ({ edtf, basis: 'occurred' });
    const record = settle([say('date', date(vague)), say('date', date(day))]);
    expect(record.variables.date?.values.map(({ value }) => value)).toEqual(kept.map(date));
  });

  it('drops a date that only says less than another one', () => {
    const date = (edtf: string): Value => ({ edtf, basis: 'occurred' });
    const record = settle([say('date', date('2020-10')), say('date', date('2020-10-05'))]);
    expect(record.variables.date?.values.map(({ value }) => value)).toEqual([date('2020-10-05')]);
    expect(record.variables.date?.disagreement).toBe(false);
  });

  it('negated, hypothetical and denied values are not the value', () => {
    const record = settle([
      say('link', 'linked', { flags: ['negated'] }),
      say('weapon', 'bladed', { flags: ['hypothetical'] }),
      say('organisation', { name: 'AQIM', text: null }, { asserter: asserted('defence', 'denied') }),
    ]);
    for (const variable of ['link', 'weapon', 'organisation'])
      expect(record.variables[variable]).toMatchObject({ values: [], missing: 'not_reported' });
    const contested = settle([say('link', 'linked'), say('link', 'linked', { flags: ['negated'] })]);
    expect(contested.variables.link).toMatchObject({ disagreement: true, values: [{ value: 'linked' }] });
  });

  it('a value that says more does not disagree with one that says less', () => {
    const record = settle([say('link', 'linked'), say('link', 'linked.directed', { document: 'doc_c' })]);
    expect(record.variables.link).toMatchObject({
      disagreement: false,
      values: [{ value: 'linked.directed' }],
    });
  });

  it.each<[readonly Flag[], boolean]>([
    [[], false],
    [['planned'], false],
    [['historical'], true],
    [['hypothetical'], true],
    [['negated'], true],
  ])('flags %j on the type make it background: %s', (flags, background) => {
    expect(settle([say('type', 'attack', { flags })]).background).toBe(background);
  });

  it('one who tells it plainly brings it to the foreground', () => {
    const told = [
      say('type', 'attack', { flags: ['historical'] }),
      say('type', 'attack', { document: 'doc_b' }),
    ];
    expect(settle(told).background).toBe(false);
  });

  it('reads inclusion from its variable', () => {
    const inclusion = { status: 'doubtful', rules: ['unnamed_place'] } as const;
    expect(settle([say('inclusion', { ...inclusion, rules: ['unnamed_place'] })]).inclusion).toBe('doubtful');
  });

  it('refuses a record of a type that the codebook does not have', () => {
    const bad = { record: { ...RECORD, type: 'evnt' }, statements: [], codebook: smallCodebook() };
    const facts = { published: () => null, publisher: () => null };
    expect(() => settleRecord({ ...bad, ...facts })).toThrow(
      expect.objectContaining({ code: 'CODEBOOK_INVALID' }),
    );
  });
});

const anyValue: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  link: fc.constantFrom('linked', 'linked.directed', 'inspired'),
  age_min: fc.integer({ min: 10, max: 14 }),
  target: fc.constantFrom('tourists', 'civilians', 'security_forces'),
  weapon: fc.constantFrom<Value>('firearms', { id: 'explosives', role: 'planned' }),
  arrested: fc
    .array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 })
    .map(([a = null, b = null, c = null]) => ascending(a, b, c)),
  date: fc
    .constantFrom('2020', '2020-10', '2020-10-05', '2019/2021', '../2018')
    .map((edtf) => ({ edtf, basis: 'occurred' as const })),
};

function ascending(...figures: readonly (number | null)[]): Count {
  const sorted = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  const [low = null, best = null, high = null] = figures.map((figure) =>
    figure === null ? null : (sorted.shift() ?? null),
  );
  return { low, best, high, qualifier: null };
}

const anyStatement: fc.Arbitrary<DecidedStatement> = fc
  .constantFrom(...Object.keys(anyValue))
  .chain((variable) =>
    fc.record({
      variable: fc.constant(variable),
      value: fc.oneof(
        { weight: 4, arbitrary: anyValue[variable] ?? fc.constant(0) },
        fc.constantFrom(...MISSING),
      ),
      by: fc.subarray(['anna', 'ben', 'judge']),
      not: fc.subarray(['carl'], { minLength: 0 }),
      flags: fc.subarray<Flag>(['negated', 'planned', 'historical', 'hypothetical'], { maxLength: 1 }),
      document: fc.constantFrom('doc_a', 'doc_b', 'doc_c'),
      asserter: fc.option(
        fc.constantFrom(asserted('court'), asserted('media', 'alleged'), asserted('other')),
      ),
    }),
  )
  .map(({ variable, value, ...said }) => say(variable, value, said));
const anyStatements = fc.array(anyStatement, { maxLength: 12 });

describe('laws of settling', () => {
  it('the order of statements does not matter, nor does saying the same statement twice', () => {
    fc.assert(
      fc.property(anyStatements, fc.infiniteStream(fc.nat()), (statements, noise) => {
        const keyed = statements.map((statement) => [noise.next().value ?? 0, statement] as const);
        const shuffled = keyed.sort(([a], [b]) => a - b).map(([, statement]) => statement);
        expect(settle([...shuffled, ...shuffled], ['judge'])).toEqual(settle(statements, ['judge']));
      }),
    );
  });

  it('settling what was settled changes nothing', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const once = settle(statements, ['judge']);
        const restated = Object.values(once.variables).flatMap(({ variable, values, missing }) => [
          ...values.map(({ value, flags }) => say(variable, value, { flags })),
          ...(missing === null || missing === 'not_coded' ? [] : [say(variable, missing)]),
        ]);
        const twice = settle(restated, ['judge']);
        expect(valuesOnly(twice)).toEqual(valuesOnly(once));
      }),
    );
  });

  it('a missing value never wins over a stated one', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...MISSING), (statements, missing) => {
        const before = settle(statements, ['judge']);
        const blanks = Object.keys(anyValue).map((variable) =>
          say(variable, missing, { by: ['judge', 'anna', 'ben'] }),
        );
        const after = settle([...statements, ...blanks], ['judge']);
        for (const { variable, values } of Object.values(before.variables))
          if (values.length > 0) expect(after.variables[variable]?.values).toEqual(values);
      }),
    );
  });

  it('a settled count is in order and inside its range', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const value = settle(statements).variables.arrested?.values[0]?.value;
        if (typeof value !== 'object' || !('best' in value)) return;
        const { low, best, high } = value;
        const figures = [low, best, high].filter((figure) => figure !== null);
        expect(figures).toEqual(figures.toSorted((a, b) => a - b));
      }),
    );
  });
});

function valuesOnly(record: SettledRecord): string {
  return canonicalJson(
    Object.values(record.variables).map(({ variable, values, missing }) => [
      variable,
      missing,
      values.map(({ value, flags }) => [value, flags]),
    ]),
  );
}
