import type { Comparison, Expression, Scalar } from './expression.ts';

/** A stored value, or a list of them where a variable takes several. */
export type Stored = Scalar | readonly Scalar[];

/** A record as it is stored: column → value. */
export type StoredRow = Readonly<Record<string, Stored>>;

/** Works an expression out of a record; `at` is the place of the value at hand in its list. */
type Evaluator = (row: StoredRow, at: number) => Stored;

/** An expression as a function, with the null of SQL: what is not known. */
export function evaluator(expression: Expression): (row: StoredRow) => Stored {
  const run = compiled(expression);
  return (row) => run(row, 0);
}

function compiled(expression: Expression): Evaluator {
  switch (expression.op) {
    case 'constant':
    case 'day':
      return () => expression.value;
    case 'column':
      return (row) => row[expression.name] ?? null;
    case 'element':
      return (row, at) => listIn(row[expression.name])?.[at] ?? null;
    case 'all':
      return threeValued(expression.of, false);
    case 'any':
      return threeValued(expression.of, true);
    case 'when':
    case 'match':
      return chosen(expression);
    case 'each':
      return eachOf(expression.lead, compiled(expression.of));
    case 'first':
      return firstOf(expression.of.map(compiled));
    case 'joined':
      return joinedOf(compiled(expression.of[0]), compiled(expression.of[1]));
    default:
      return 'left' in expression ? comparison(expression) : ofOne(expression);
  }
}

/** @param decisive the answer that one of them decides for all */
function threeValued(of: readonly Expression[], decisive: boolean): Evaluator {
  const parts = of.map(compiled);
  return (row, at) => {
    let open = false;
    for (const part of parts) {
      const value = part(row, at);
      if (value === decisive) return decisive;
      if (value === null) open = true;
    }
    return open ? null : !decisive;
  };
}

function chosen(expression: Extract<Expression, { op: 'when' | 'match' }>): Evaluator {
  const cases = expression.cases.map(([when, then]) => [compiled(when), compiled(then)] as const);
  const sought: Evaluator = expression.op === 'match' ? compiled(expression.of) : () => true;
  return (row, at) => {
    const value = sought(row, at);
    if (value === null) return null;
    return cases.find(([when]) => when(row, at) === value)?.[1](row, at) ?? null;
  };
}

function eachOf(lead: string, body: Evaluator): Evaluator {
  return (row) => listIn(row[lead])?.map((_, at) => scalar(body(row, at))) ?? null;
}

function firstOf(parts: readonly Evaluator[]): Evaluator {
  return (row, at) => {
    for (const part of parts) {
      const value = part(row, at);
      if (value !== null) return value;
    }
    return null;
  };
}

function joinedOf(one: Evaluator, other: Evaluator): Evaluator {
  return (row, at) => {
    const [a, b] = [listIn(one(row, at)), listIn(other(row, at))];
    return a && b ? [...a, ...b] : (a ?? b);
  };
}

const COMPARED: Readonly<Record<Comparison, (a: NonNullable<Scalar>, b: NonNullable<Scalar>) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

function comparison({ op, left, right }: Extract<Expression, { left: unknown }>): Evaluator {
  const [one, other, holds] = [compiled(left), compiled(right), COMPARED[op]];
  return (row, at) => {
    const [a, b] = [scalar(one(row, at)), scalar(other(row, at))];
    return a === null || b === null ? null : holds(a, b);
  };
}

type OfOne = Extract<
  Expression,
  { op: 'not' | 'isNull' | 'lower' | 'startsWith' | 'text' | 'digits' | 'list' | 'greatest' }
>;

function ofOne(expression: OfOne): Evaluator {
  const part = compiled(expression.of);
  const apply = functionOf(expression);
  return (row, at) => apply(part(row, at));
}

function functionOf(expression: OfOne): (value: Stored) => Stored {
  switch (expression.op) {
    case 'isNull':
      return (value) => value === null;
    case 'list':
      return (value) => [scalar(value)];
    case 'greatest':
      return (value) => greatest(listIn(value) ?? []);
    case 'not':
      return known((value) => value !== true);
    case 'lower':
      return known((value) => String(value).toLowerCase());
    case 'startsWith':
      return known((value) => String(value).startsWith(expression.prefix));
    case 'text':
      return known(String);
    case 'digits':
      return known((day) => digitsOf(String(day), expression.unit));
  }
}

function known(apply: (value: NonNullable<Stored>) => Scalar): (value: Stored) => Stored {
  return (value) => (value === null ? null : apply(value));
}

function digitsOf(day: string, unit: 'year' | 'month' | 'day'): number {
  const length = { year: 4, month: 7, day: 10 }[unit];
  return Number(day.slice(0, length).replaceAll('-', ''));
}

function greatest(list: readonly Scalar[]): Scalar {
  return list.reduce<Scalar>(
    (most, one) => (one !== null && (most === null || one > most) ? one : most),
    null,
  );
}

function listIn(value: Stored | undefined): readonly Scalar[] | null {
  return Array.isArray(value) ? value : null;
}

function scalar(value: Stored): Scalar {
  return Array.isArray(value) ? null : (value as Scalar);
}
