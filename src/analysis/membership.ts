import { isA } from '../codebook/index.ts';
import { isMissing, MISSING } from '../model/index.ts';
import { type Field, isInTime } from './field.ts';

/** Where a record stands among the groups of one field: surely in some, perhaps in others. */
export interface Membership {
  readonly keys: readonly string[];
  readonly maybe: (key: string) => boolean;
}

/** Reads the texts that `groupKeysSql` gave for a record. */
export function membershipOf(field: Field, texts: readonly string[]): Membership {
  if (texts.length === 1 && isMissing(texts[0])) return blank(texts[0]);
  return isInTime(field) ? inTime(texts) : inCodes(field, texts);
}

/** In the group of its blank, and perhaps in any group of values, unless the variable does not apply. */
function blank(missing: string): Membership {
  return { keys: [missing], maybe: (key) => missing !== 'not_applicable' && !isMissing(key) };
}

/** A date that spans several groups is in none of them for sure, and in `unknown` when no other date is precise. */
function inTime(spans: readonly string[]): Membership {
  const pairs = spans.map((span) => span.split('/')).map(([from = '', to = '']) => ({ from, to }));
  const keys = [
    ...new Set(pairs.filter(({ from, to }) => from === to && from !== '').map(({ from }) => from)),
  ];
  const vague = pairs.filter(({ from, to }) => from !== to || from === '');
  const touches = (key: string) => vague.some(({ from, to }) => key >= from && (to === '' || key <= to));
  return {
    keys: keys.length > 0 ? keys : ['unknown'],
    maybe: (key) => !isMissing(key) && !keys.includes(key) && touches(key),
  };
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
