import { isA } from '../codebook/index.ts';
import { isMissing, MISSING } from '../model/index.ts';
import { type Field, isInTime } from './field.ts';
import { OPEN_END } from './group-keys.ts';

/** Where a record stands among the groups of one field: surely in some, perhaps in others. */
export interface Membership {
  readonly keys: readonly string[];
  readonly maybe: (key: string) => boolean;
}

/** What the engine found of a record's groups under one field, as `groupColumns` has it. */
export interface FoundGroups {
  readonly state: string;
  readonly values: readonly unknown[];
  /** For dates. */
  readonly to: readonly unknown[];
}

export function membershipOf(field: Field, { state, values, to }: FoundGroups): Membership {
  if (isMissing(state)) return blank(state);
  if (!values.some((value) => value !== null)) return blank('not_reported');
  if (!isInTime(field)) return inCodes(field, values.filter((value) => value !== null).map(String));
  const spans = values.map((from, i) => ({ from: Number(from), to: Number(to[i]) }));
  return inTime(
    field,
    spans.filter((_, i) => values[i] !== null),
  );
}

/** In the group of its blank, and perhaps in any group of values, unless the variable does not apply. */
function blank(missing: string): Membership {
  return { keys: [missing], maybe: (key) => missing !== 'not_applicable' && !isMissing(key) };
}

interface DigitSpan {
  readonly from: number;
  readonly to: number;
}

/** A date that spans several groups is in none of them for sure, and in `unknown` when no other date is precise. */
function inTime(field: Field, spans: readonly DigitSpan[]): Membership {
  const isPrecise = ({ from, to }: DigitSpan) => from === to && from !== 0 && to !== OPEN_END;
  const keys = [...new Set(spans.filter(isPrecise).map(({ from }) => isoOf(field, from)))];
  const vague = spans.filter((span) => !isPrecise(span));
  const touches = (key: string) => {
    const digits = Number(key.replaceAll('-', ''));
    return vague.some(({ from, to }) => digits >= from && digits <= to);
  };
  return {
    keys: keys.length > 0 ? keys : ['unknown'],
    maybe: (key) => !isMissing(key) && !keys.includes(key) && touches(key),
  };
}

/** 2020, 202010 and 20201005 as 2020, 2020-10 and 2020-10-05. */
function isoOf({ aspect }: Field, digits: number): string {
  const text = String(digits).padStart(aspect === 'year' ? 4 : aspect === 'month' ? 6 : 8, '0');
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].filter((part) => part !== '').join('-');
}

/** A code that says less than a group's own may be it; a part that is not known may be anything. */
function inCodes(field: Field, texts: readonly string[]): Membership {
  const keys = [...new Set(texts.filter((text) => !isMissing(text)))];
  const open = texts.some(isMissing);
  const coarser = (key: string) => field.variable.type === 'category' && keys.some((code) => isA(key, code));
  return {
    keys: keys.length > 0 ? keys : ['unknown'],
    maybe: (key) => !isMissing(key) && !keys.includes(key) && (open || coarser(key)),
  };
}

/** Groups in reading order: numbers and codes ascending, blanks last in their fixed order. */
export function compareKeys(a: string, b: string): number {
  return blankOrder(a) - blankOrder(b) || Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function blankOrder(key: string): number {
  return isMissing(key) ? MISSING.indexOf(key) : -1;
}
