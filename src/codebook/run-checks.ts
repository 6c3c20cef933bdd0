import {
  boundsOf,
  countSchema,
  dateValueSchema,
  edtfSchema,
  isMissing,
  type ValueType,
} from '../model/index.ts';
import { isNumeral } from './check-problems.ts';
import type { CheckOperator, Codebook, EditCheck } from './codebook.ts';
import { recordTypeOf } from './look-up.ts';
import { own } from './own-member.ts';

export type CheckOutcome = 'holds' | 'violated' | 'undecided';

export interface CheckResult {
  readonly check: EditCheck;
  readonly outcome: CheckOutcome;
}

/** Values of one record: variable → its value, or its values. */
export type RecordValues = Readonly<Record<string, unknown>>;

/**
 * The edit checks of a record type on the values of one record. A check is `violated` only when no reading of
 * the values satisfies it, and `undecided` when a side is missing, vague or only bounded; counts are read by
 * their best, and by low and high where there is none; dates by their first and last day. Where a variable has
 * several values, each must hold.
 */
export function runChecks(codebook: Codebook, recordType: string, values: RecordValues): CheckResult[] {
  const type = recordTypeOf(codebook, recordType);
  if (!type) return [];
  const rangesOf = (side: string): Range[] => {
    if (isNumeral(side)) return [{ low: Number(side), high: Number(side) }];
    const variable = own(type.variables, side);
    return variable ? listed(own(values, side)).map((value) => rangeOf(variable.type, value)) : [];
  };
  return type.checks.map((check) => ({
    check,
    outcome: outcomeOf(check.op, rangesOf(check.left), rangesOf(check.right)),
  }));
}

/** Where the true value lies, both ends included; infinite where the text sets no bound. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const ANYTHING: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function rangeOf(type: ValueType, value: unknown): Range {
  if (isMissing(value)) return ANYTHING;
  if (type === 'date') return dateRange(dateValueSchema.safeParse(value).data?.edtf);
  if (type === 'period') return dateRange(edtfSchema.safeParse(value).data);
  if (typeof value === 'number') return { low: value, high: value };
  const count = countSchema.safeParse(value).data;
  return {
    low: count?.best ?? count?.low ?? ANYTHING.low,
    high: count?.best ?? count?.high ?? ANYTHING.high,
  };
}

function dateRange(edtf: string | undefined): Range {
  const bounds = edtf === undefined ? undefined : boundsOf(edtf);
  const day = (text: string | null | undefined, open: number) => (text ? Date.parse(text) : open);
  return { low: day(bounds?.earliest, ANYTHING.low), high: day(bounds?.latest, ANYTHING.high) };
}

function outcomeOf(op: CheckOperator, left: readonly Range[], right: readonly Range[]): CheckOutcome {
  const outcomes = left.flatMap((a) => right.map((b) => compare(op, a, b)));
  if (outcomes.includes('violated')) return 'violated';
  return outcomes.length === 0 || outcomes.includes('undecided') ? 'undecided' : 'holds';
}

function compare(op: CheckOperator, a: Range, b: Range): CheckOutcome {
  switch (op) {
    case '<=':
      return decide(a.high <= b.low, a.low > b.high);
    case '<':
      return decide(a.high < b.low, a.low >= b.high);
    case '>=':
      return compare('<=', b, a);
    case '>':
      return compare('<', b, a);
    case '=':
      return decide(a.low === b.high && a.high === b.low, a.low > b.high || a.high < b.low);
  }
}

function decide(holds: boolean, violated: boolean): CheckOutcome {
  return holds ? 'holds' : violated ? 'violated' : 'undecided';
}
