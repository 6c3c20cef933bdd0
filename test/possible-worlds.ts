import {
  type Count,
  type Figure,
  type FindingRow,
  isMissing,
  type Missing,
  type Question,
  type SettledRecord,
  type Value,
} from '../src/model/index.ts';
import { smallCodebook } from './small-codebook.ts';

/**
 * Findings against an evaluation that knows nothing of SQL: a value is the set of things that it leaves possible,
 * and a condition is sure when all of them satisfy it, out when none does.
 */
type Truth = 'yes' | 'no' | 'unknown';

export const CODES: Readonly<Record<string, readonly string[]>> = {
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

/** What a question by time and place means for one record: how far it is in the row of a key. */
interface View {
  readonly question: Question;
  /** First and last month that a date of the base names. */
  readonly first: string;
  readonly last: string;
}

function variableOf(path: string): string {
  if (path === 'country') return 'place';
  return isTime(path) ? 'date' : path;
}

function isTime(path: string): boolean {
  return path === 'year' || path === 'month';
}

/** Months of the window that the row of a year or month looks back over. */
function windowOf(key: string, path: string, { question }: View): readonly string[] {
  const end = MONTHS.findLastIndex((month) => month.startsWith(key)) + 1;
  const unit = path === 'year' ? 12 : 1;
  const length = question.cumulative ? MONTHS.length : unit * (question.rolling ?? 1);
  return MONTHS.slice(Math.max(0, end - length), end);
}

function periodsOf(path: string, { first, last }: View): readonly string[] {
  const months = MONTHS.filter((month) => month >= first && month <= last);
  return path === 'year' ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
}

/** The values of a record that its rows are made of: with `primary` the first alone. */
function shownOf(record: SettledRecord, path: string, { question }: View): readonly Value[] | Missing {
  const values = valuesIn(record, variableOf(path));
  return isMissing(values) || question.allocation !== 'primary' ? values : values.slice(0, 1);
}

/** Key → share of the record. */
function sharesOf(record: SettledRecord, path: string, view: View): ReadonlyMap<string, number> {
  const values = shownOf(record, path, view);
  if (isMissing(values)) return new Map([[values, 1]]);
  if (isTime(path)) return timeShares(values, path, view);
  const keys = values.map((value) => keyOf(path, value));
  const known = keys.filter((key) => key !== 'unknown');
  return partsOf(view.question.allocation === 'fractional' || known.length === 0 ? keys : known);
}

function timeShares(values: readonly Value[], path: string, view: View): ReadonlyMap<string, number> {
  const { cumulative, rolling } = view.question;
  const keys = values.flatMap((value) =>
    periodsOf(path, view).filter((key) =>
      monthsOf(value).every((month) => windowOf(key, path, view).includes(month)),
    ),
  );
  if (keys.length > 0) return cumulative || rolling !== null ? wholes(keys) : partsOf([...new Set(keys)]);
  return wholes([spanName(values.flatMap(monthsOf).toSorted(), path)]);
}

/** The year that its months fill, else both ends. */
function spanName(months: readonly string[], path: string): string {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  if (path === 'year') return `${first.slice(0, 4)}/${last.slice(0, 4)}`;
  const year = first.slice(0, 4);
  return first === `${year}-01` && last === `${year}-12` ? year : `${first}/${last}`;
}

function keyOf(path: string, value: Value): string {
  if (path === 'country')
    return typeof value === 'object' && 'country' in value ? (value.country ?? 'unknown') : '';
  return typeof value === 'string' ? value : '';
}

function partsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key) => [key, keys.filter((other) => other === key).length / keys.length]));
}

function wholes(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key) => [key, 1]));
}

function isIn(record: SettledRecord, path: string, key: string, view: View): Truth {
  if (sharesOf(record, path, view).has(key)) return 'yes';
  const values = shownOf(record, path, view);
  if (isMissing(key) || values === 'not_applicable') return 'no';
  if (isMissing(values)) return 'unknown';
  if (isTime(path)) return periodsOf(path, view).includes(key) ? mayFall(values, path, key, view) : 'no';
  if (path === 'country') return values.some((value) => keyOf(path, value) === 'unknown') ? 'unknown' : 'no';
  return values.some((value) => typeof value === 'string' && key.startsWith(`${value}.`)) ? 'unknown' : 'no';
}

function mayFall(values: readonly Value[], path: string, key: string, view: View): Truth {
  const window = windowOf(key, path, view);
  return values.flatMap(monthsOf).some((month) => window.includes(month)) ? 'unknown' : 'no';
}

/** The rows of a finding, worked out record by record. */
export function possibleWorlds(records: readonly SettledRecord[], question: Question): FindingRow[] {
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
  const months = base.flatMap((record) => {
    const dates = valuesIn(record, 'date');
    return isMissing(dates) ? [] : dates.flatMap(monthsOf);
  });
  const view = { question, first: months.toSorted()[0] ?? '', last: months.toSorted().at(-1) ?? '' };
  return selections(question).flatMap((by) =>
    rowKeys(base, by, view).map((keys) => rowOf(base, by, keys, view, truth)),
  );
}

function selections({ by, margins }: Question): (readonly string[])[] {
  const [a, b] = by;
  if (!margins || a === undefined) return [by];
  return b === undefined ? [by, []] : [by, [a], [b], []];
}

function rowKeys(base: readonly SettledRecord[], by: readonly string[], view: View): readonly string[][] {
  const observed = base.flatMap((record) =>
    product(by.map((path) => [...sharesOf(record, path, view).keys()])),
  );
  const filled =
    by.some(isTime) && view.first !== ''
      ? product(
          by.map((path) =>
            isTime(path)
              ? periodsOf(path, view)
              : [...new Set(base.flatMap((record) => [...sharesOf(record, path, view).keys()]))],
          ),
        )
      : [];
  const rows = by.length === 0 ? [[]] : [...observed, ...filled];
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((key) => [...row, key])),
    [[]],
  );
}

function rowOf(
  base: readonly SettledRecord[],
  by: readonly string[],
  keys: readonly string[],
  view: View,
  truth: (record: SettledRecord, where: Question['where']) => Truth,
): FindingRow {
  const { question } = view;
  const within = by.filter((path) => question.within.includes(path));
  const placed = base.map((record) => {
    const places = by.map((path, i) => isIn(record, path, keys[i] ?? '', view));
    const member = and(places.filter((_, i) => within.includes(by[i] ?? '')));
    return { record, member, whole: and([truth(record, question.where), ...places]) };
  });
  const sure = placed.filter(({ whole }) => whole === 'yes').map(({ record }) => record);
  const open = placed
    .filter(({ whole, member }) => whole === 'unknown' && member === 'yes')
    .map(({ record }) => record);
  const share = (record: SettledRecord) =>
    by.reduce((part, path, i) => part * (sharesOf(record, path, view).get(keys[i] ?? '') ?? 0), 1);
  return {
    group: Object.fromEntries(by.map((path, i) => [path, keys[i] ?? ''])),
    k: sure.length,
    n: within.length > 0 ? placed.filter(({ member }) => member === 'yes').length : base.length,
    unknown: open.length,
    low: sure.length,
    high: sure.length + open.length,
    records: sure.map(({ id }) => id).sort(),
    ...(within.length > 0 ? { unplaced: placed.filter(({ member }) => member === 'unknown').length } : {}),
    ...(question.allocation === 'fractional' ? { allocated: sum(sure.map(share)) } : {}),
    ...(question.sum.length > 0
      ? {
          figures: {
            arrested: figureOf(
              sure,
              open,
              question.allocation === 'fractional' ? share : (record) => (share(record) > 0 ? 1 : 0),
            ),
          },
        }
      : {}),
  };
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((all, one) => all + one, 0) * 1e6) / 1e6;
}

function countIn(record: SettledRecord): Count | null {
  const values = valuesIn(record, 'arrested');
  const [value] = isMissing(values) ? [] : values;
  return typeof value === 'object' && 'best' in value && 'low' in value ? value : null;
}

/** Lowest and highest that a count leaves possible; a best figure alone stands for itself. */
function endsOf({ low, best, high }: Count): readonly [number, number] {
  if (low === null && high === null && best !== null) return [best, best];
  return [low ?? 0, high ?? Infinity];
}

function figureOf(
  sure: readonly SettledRecord[],
  open: readonly SettledRecord[],
  share: (record: SettledRecord) => number,
): Figure {
  const stated = sure.flatMap((record) => {
    const count = countIn(record);
    return count ? [{ count, share: share(record) }] : [];
  });
  const maybe = open.flatMap((record) => countIn(record) ?? []);
  const bests = stated.flatMap(({ count }) => count.best ?? []).toSorted((a, b) => a - b);
  const blanks = sure.flatMap((record) => valuesIn(record, 'arrested')).filter(isMissing);
  const finite = (total: number) => (Number.isFinite(total) ? total : null);
  return {
    stated: stated.length,
    blanks: Object.fromEntries(
      [...new Set(blanks)].map((why) => [why, blanks.filter((one) => one === why).length]),
    ),
    sum: {
      low: sum(stated.map(({ count, share: part }) => endsOf(count)[0] * part)),
      best: sum(stated.map(({ count, share: part }) => (count.best ?? 0) * part)),
      high: finite(sum(stated.map(({ count, share: part }) => endsOf(count)[1] * part))),
    },
    withoutBest: stated.filter(({ count }) => count.best === null).length,
    median:
      bests.length === 0
        ? null
        : ((bests[(bests.length - 1) >> 1] ?? 0) + (bests[bests.length >> 1] ?? 0)) / 2,
    min: bests[0] ?? null,
    max: bests.at(-1) ?? null,
    possible: {
      best: sum(maybe.map(({ best }) => best ?? 0)),
      high: finite(sum(maybe.map((count) => endsOf(count)[1]))),
    },
  };
}
