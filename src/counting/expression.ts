/** One plain value of a stored record. Days are ISO texts. */
export type Scalar = string | number | boolean | null;

/**
 * What is worked out of one record, in three-valued logic. The same expression is SQL for the engine that reads a release
 * (`src/analysis`) and a function on stored values in a browser (`evaluate.ts`): a condition is said once.
 */
export type Expression =
  | { readonly op: 'constant'; readonly value: Scalar }
  | { readonly op: 'day'; readonly value: string }
  | { readonly op: 'column'; readonly name: string }
  /** Of a column that is a list, the value at hand; only inside of `each`. */
  | { readonly op: 'element'; readonly name: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'not' | 'isNull' | 'lower'; readonly of: Expression }
  | { readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'startsWith'; readonly of: Expression; readonly prefix: string }
  /** The first that is not null. */
  | { readonly op: 'first'; readonly of: readonly Expression[] }
  /** What stands at the first condition that is true; else null. */
  | { readonly op: 'when'; readonly cases: readonly Case[] }
  /** What stands at the constant that a value equals; else null. */
  | { readonly op: 'match'; readonly of: Expression; readonly cases: readonly Case[] }
  /** As a text; a number without a fraction of nought. */
  | { readonly op: 'text'; readonly of: Expression }
  /** Of a day: 2020, 202010 or 20201005. */
  | { readonly op: 'digits'; readonly of: Expression; readonly unit: 'year' | 'month' | 'day' }
  /** A list with something for each value of the list column `lead`. */
  | { readonly op: 'each'; readonly lead: string; readonly of: Expression }
  /** A list of one, of a variable that takes one value. */
  | { readonly op: 'list'; readonly of: Expression }
  | { readonly op: 'joined'; readonly of: readonly [Expression, Expression] }
  /** The greatest in a list, nulls aside. */
  | { readonly op: 'greatest'; readonly of: Expression };

export type Comparison = '=' | '<>' | '>=' | '<=' | '>' | '<';

type Case = readonly [when: Expression, then: Expression];

/** A part of one value by the suffix of its column: `part('_country')`. */
export type Part = (suffix: string) => Expression;

export function constant(value: Scalar): Expression {
  return { op: 'constant', value };
}

export const YES = constant(true);
export const NO = constant(false);

export function column(name: string): Expression {
  return { op: 'column', name };
}

export function compared(
  left: Expression,
  op: Comparison,
  right: Expression | Exclude<Scalar, null>,
): Expression {
  return { op, left, right: typeof right === 'object' ? right : constant(right) };
}

export function equals(left: Expression, right: Expression | Exclude<Scalar, null>): Expression {
  return compared(left, '=', right);
}

/** All of them, in three-valued logic; true of none. */
export function all(of: readonly Expression[]): Expression {
  return { op: 'all', of };
}

/** Any of them, in three-valued logic; false of none. */
export function any(of: readonly Expression[]): Expression {
  return { op: 'any', of };
}

export function not(of: Expression): Expression {
  return { op: 'not', of };
}

export function isNull(of: Expression): Expression {
  return { op: 'isNull', of };
}

export function lower(of: Expression): Expression {
  return { op: 'lower', of };
}

export function first(...of: readonly Expression[]): Expression {
  return { op: 'first', of };
}

/** What stands at the first condition that is true; a case without a condition stands for the rest. */
export function when(...cases: readonly (Case | readonly [otherwise: Expression])[]): Expression {
  return {
    op: 'when',
    cases: cases.map(([condition, then]): Case => (then ? [condition, then] : [YES, condition])),
  };
}

export function match(of: Expression, ...cases: readonly (readonly [Scalar, Expression])[]): Expression {
  return { op: 'match', of, cases: cases.map(([value, then]): Case => [constant(value), then]) };
}

/** The columns of a record that an expression reads. */
export function columnsOf(expression: Expression): ReadonlySet<string> {
  switch (expression.op) {
    case 'constant':
    case 'day':
      return new Set();
    case 'column':
    case 'element':
      return new Set([expression.name]);
    case 'when':
    case 'match': {
      const parts = expression.cases.flat();
      return allOf(expression.op === 'match' ? [expression.of, ...parts] : parts);
    }
    case 'each':
      return new Set([expression.lead, ...columnsOf(expression.of)]);
    default:
      return allOf(partsOf(expression));
  }
}

function partsOf(
  expression: Exclude<Expression, { op: 'constant' | 'day' | 'column' | 'element' | 'when' | 'match' }>,
): readonly Expression[] {
  if ('left' in expression) return [expression.left, expression.right];
  return 'op' in expression.of ? [expression.of] : expression.of;
}

function allOf(parts: readonly Expression[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...columnsOf(part)]));
}
