import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import { smallEvent, smallInput } from '../../test/small-release.ts';
import {
  type Count,
  type FindingRow,
  isMissing,
  MISSING,
  type Missing,
  type Place,
  type Question,
  questionSchema,
  type SettledRecord,
  type Value,
} from '../model/index.ts';
import { openRelease, writeRelease } from '../release/index.ts';
import { answer } from './answer.ts';

/**
 * Findings against an evaluation that knows nothing of SQL: a value is the set of things that it leaves possible,
 * and a condition is sure when all of them satisfy it, out when none does.
 */
type Truth = 'yes' | 'no' | 'unknown';
type Said = Value | readonly Value[];

const CODES: Readonly<Record<string, readonly string[]>> = {
  type: Object.keys(smallCodebook().taxonomies.event_type?.categories ?? {}),
  link: Object.keys(smallCodebook().taxonomies.link?.categories ?? {}),
  weapon: Object.keys(smallCodebook().taxonomies.weapon?.categories ?? {}),
  target: Object.keys(smallCodebook().taxonomies.target?.categories ?? {}),
};
const ROLLED: Readonly<Record<string, readonly string[]>> = { state: ['government', 'security_forces'] };
const MONTHS = [2019, 2020, 2021].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
);
const FIGURES = Array.from({ length: 60 }, (_, i) => i);

function over<T>(possible: readonly T[], satisfies: (one: T) => boolean): Truth {
  if (possible.every(satisfies)) return 'yes';
  return possible.some(satisfies) ? 'unknown' : 'no';
}

function or(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

function and(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

function valuesIn(record: SettledRecord, variable: string): readonly Value[] | Missing {
  const settled = record.variables[variable];
  return settled?.missing ?? settled?.values.map(({ value }) => value) ?? 'not_coded';
}

function holds(record: SettledRecord, path: string, alternatives: readonly string[]): Truth {
  const [variable = '', role] = path === 'country' ? ['place'] : path.split('.');
  const values = valuesIn(record, variable);
  if (isMissing(values)) return values === 'not_applicable' ? 'no' : 'unknown';
  const inRole = values.filter((value) => role === undefined || roleOf(value) === role);
  if (inRole.length === 0) return 'unknown';
  return or(inRole.map((value) => oneHolds(variable, value, alternatives)));
}

function roleOf(value: Value): string | null {
  return typeof value === 'object' && 'role' in value ? (value.role ?? null) : null;
}

function oneHolds(variable: string, value: Value, alternatives: readonly string[]): Truth {
  if (variable === 'date')
    return over(monthsOf(value), (month) => alternatives.some((text) => inTime(month, text)));
  if (variable === 'arrested')
    return over(figuresOf(value), (figure) => alternatives.some((text) => compares(figure, text)));
  if (variable === 'place') return over(countriesOf(value), (country) => alternatives.includes(country));
  const asked = alternatives.flatMap((code) => ROLLED[code] ?? [code]);
  return over(codesOf(variable, value), (code) =>
    asked.some((ask) => code === ask || code.startsWith(`${ask}.`)),
  );
}

function codesOf(variable: string, value: Value): readonly string[] {
  const said = typeof value === 'object' && 'id' in value ? value.id : value;
  return (CODES[variable] ?? []).filter((code) => code === said || code.startsWith(`${String(said)}.`));
}

function countriesOf(value: Value): readonly string[] {
  const country = typeof value === 'object' && 'country' in value ? value.country : null;
  return country === null ? ['MA', 'ES', 'FR', 'elsewhere'] : [country];
}

function monthsOf(value: Value): readonly string[] {
  const edtf = typeof value === 'object' && 'edtf' in value ? value.edtf : '';
  const [from = '', to = from] = edtf.split('/');
  return MONTHS.filter((month) => month >= from && (month.slice(0, to.length) <= to || month.startsWith(to)));
}

function inTime(month: string, asked: string): boolean {
  if (asked.startsWith('>=')) return month >= asked.slice(2);
  if (asked.startsWith('<')) return month < asked.slice(1);
  return month.startsWith(asked);
}

function figuresOf(value: Value): readonly number[] {
  if (typeof value !== 'object' || !('best' in value)) return [];
  const { low, best, high } = value;
  if (low === null && high === null && best !== null) return [best];
  return FIGURES.filter((figure) => figure >= (low ?? 0) && figure <= (high ?? Infinity));
}

function compares(figure: number, asked: string): boolean {
  if (asked.startsWith('>=')) return figure >= Number(asked.slice(2));
  if (asked.startsWith('<')) return figure < Number(asked.slice(1));
  return figure === Number(asked);
}

/** The groups that a record is in for sure. */
function groupsOf(record: SettledRecord, path: string): readonly string[] {
  const values = valuesIn(record, path === 'country' ? 'place' : path === 'year' ? 'date' : path);
  if (isMissing(values)) return [values];
  const sure = values.flatMap((value) => {
    if (path === 'year') return only([...new Set(monthsOf(value).map((month) => month.slice(0, 4)))]);
    if (path === 'country') return only(countriesOf(value));
    return typeof value === 'string'
      ? [value]
      : typeof value === 'object' && 'id' in value
        ? [String(value.id)]
        : [];
  });
  return sure.length > 0 ? [...new Set(sure)] : ['unknown'];
}

function only(possible: readonly string[]): readonly string[] {
  return possible.length === 1 ? possible : [];
}

function isIn(record: SettledRecord, path: string, key: string): Truth {
  if (groupsOf(record, path).includes(key)) return 'yes';
  if (isMissing(key)) return 'no';
  const variable = path === 'country' ? 'place' : path === 'year' ? 'date' : path;
  return holds(record, path === 'country' ? path : variable, [key]) === 'no'
    ? 'no'
    : coarse(record, variable, key);
}

/** Being below a code is not being that code: a value of its own group stays out of the group above it. */
function coarse(record: SettledRecord, variable: string, key: string): Truth {
  const values = valuesIn(record, variable);
  if (isMissing(values) || CODES[variable] === undefined) return 'unknown';
  return or(
    values.map((value) => (typeof value === 'string' && key.startsWith(`${value}.`) ? 'unknown' : 'no')),
  );
}

function bruteForce(records: readonly SettledRecord[], question: Question): FindingRow[] {
  const truth = (record: SettledRecord, where: Question['where']) =>
    and(Object.entries(where).map(([path, codes]) => holds(record, path, codes)));
  const base = records.filter(
    (record) =>
      record.inclusion !== 'out' &&
      record.inclusion !== 'doubtful' &&
      (!record.background || (question.background && !isMissing(valuesIn(record, 'type')))) &&
      truth(record, question.of) === 'yes' &&
      question.known.every((variable) => !isMissing(valuesIn(record, variable))),
  );
  const keys = base.flatMap((record) =>
    question.by.reduce<string[][]>(
      (rows, path) => rows.flatMap((row) => groupsOf(record, path).map((key) => [...row, key])),
      [[]],
    ),
  );
  const distinct = new Map((question.by.length === 0 ? [[]] : keys).map((key) => [JSON.stringify(key), key]));
  return [...distinct.values()].map((key) => {
    const truths = base.map((record) => ({
      id: record.id,
      truth: and([
        truth(record, question.where),
        ...question.by.map((path, i) => isIn(record, path, key[i] ?? '')),
      ]),
    }));
    const sure = truths.filter((each) => each.truth === 'yes').map(({ id }) => id);
    const unknown = truths.filter((each) => each.truth === 'unknown').length;
    const group = Object.fromEntries(question.by.map((path, i) => [path, key[i] ?? '']));
    const k = sure.length;
    return { group, k, n: base.length, unknown, low: k, high: k + unknown, records: sure.sort() };
  });
}

function place(country: string | null): Place {
  return {
    name: 'X',
    country,
    role: 'operation',
    id: null,
    lat: null,
    lon: null,
    precision: 'country',
    radius_km: null,
  };
}

const count: fc.Arbitrary<Count> = fc
  .tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9)))
  .filter(([low, best, high]) =>
    [low, best, high].every((n, i, all) => all.slice(0, i).every((m) => (m ?? 0) <= (n ?? 9))),
  )
  .map(([low, best, high]) => ({ low, best, high, qualifier: null }));

const values: Readonly<Record<string, fc.Arbitrary<Said>>> = {
  type: fc.constantFrom('attack', 'plot_disrupted'),
  link: fc.constantFrom(...(CODES.link ?? [])),
  target: fc.subarray([...(CODES.target ?? [])], { minLength: 1 }),
  weapon: fc.subarray<Value>(
    [
      'firearms',
      { id: 'explosives', role: 'planned' },
      { id: 'explosives.vest', role: 'planned' },
      { id: 'bladed', role: 'seized' },
    ],
    { minLength: 1 },
  ),
  date: fc
    .subarray(['2020', '2019-12/2020-01', '2020-10', '2021-02', '2019'], { minLength: 1, maxLength: 2 })
    .map((dates) => dates.map((edtf) => ({ edtf, basis: 'occurred' as const }))),
  arrested: count,
  place: fc.subarray([place('MA'), place('ES'), place(null)], { minLength: 1 }),
};

const anyRecord = fc
  .record({
    said: fc.record(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom<Said>(...MISSING)),
        ]),
      ),
    ),
    inclusion: fc.constantFrom<SettledRecord['inclusion']>('in', 'in', 'not_coded', 'doubtful', 'out'),
    background: fc.boolean(),
  })
  .map(({ said, inclusion, background }) => ({
    said,
    inclusion,
    background: background && inclusion === 'in',
  }));

const anyRecords = fc.array(anyRecord, { minLength: 50, maxLength: 60 }).map((drafts) =>
  drafts.map(({ said, inclusion, background }, i) => {
    const status = inclusion === 'not_coded' ? inclusion : { status: inclusion, rules: [] };
    return smallEvent(`r${String(i).padStart(2, '0')}`, { ...said, inclusion: status }, { background });
  }),
);

const conditions: Readonly<Record<string, fc.Arbitrary<string[]>>> = {
  type: some('attack', 'plot_disrupted'),
  link: some(...(CODES.link ?? [])),
  target: some('state', ...(CODES.target ?? [])),
  weapon: some(...(CODES.weapon ?? [])),
  'weapon.planned': some('explosives', 'explosives.vest', 'bladed'),
  date: some('2019', '2020', '2020-01', '2020-10', '>=2020-11', '<2020'),
  arrested: some('>=3', '<2', '5', '>=8'),
  country: some('MA', 'ES', 'FR'),
};

function some(...alternatives: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...alternatives], { minLength: 1, maxLength: 2 });
}

const anyWhere = fc.record(conditions, { requiredKeys: [] });
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    where: anyWhere.map((where) => Object.fromEntries(Object.entries(where).slice(0, 2))),
    of: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      anyWhere.map((of) => Object.fromEntries(Object.entries(of).slice(0, 1))),
    ),
    by: fc.subarray(['link', 'target', 'year', 'country'], { maxLength: 2 }),
    known: fc.subarray(['link', 'weapon'], { maxLength: 1 }),
    background: fc.boolean(),
  })
  .map((question) => questionSchema.parse(question));

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'brute-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

it.each([1, 2, 3])('a finding says what the possible worlds say, release %i', async (seed) => {
  const records = fc.sample(anyRecords, { seed, numRuns: 1 }).flat();
  const folder = join(home, `r${seed}`);
  await writeRelease(smallInput({ records }), folder);
  const release = await openRelease(folder);
  try {
    const agrees = fc.asyncProperty(anyQuestion, async (question) => {
      const { rows } = await answer(release, question);
      expect(byGroup(rows)).toEqual(byGroup(bruteForce(records, question)));
    });
    await fc.assert(agrees, { numRuns: 60 });
  } finally {
    await release.close();
  }
});

function byGroup(rows: readonly FindingRow[]): FindingRow[] {
  return rows.toSorted((a, b) => (JSON.stringify(a.group) < JSON.stringify(b.group) ? -1 : 1));
}
