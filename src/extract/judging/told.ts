import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { Lead } from '../leads/lead.ts';
import { leadAt } from '../learning/leads/lead-text.ts';

/** An event that the rules tell, with where its quotes stand. */
export interface ToldEvent {
  readonly record: SuggestedRecord;
  readonly type: SuggestedStatement | undefined;
  readonly quotes: readonly ToldQuote[];
  /** The leads that hold its quotes. */
  readonly leads: ReadonlySet<number>;
  /** The lead that holds the words of its type; -1 for none. */
  readonly core: number;
  /** Its values, as keys, by variable. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ToldQuote {
  readonly variable: string;
  /** Code points of the text. */
  readonly start: number;
  readonly end: number;
  readonly lead: number;
}

const NAMED = new WeakMap<Lead, Map<string, readonly string[]>>();

/** The marks of a lead as features of one kind, made once: `in act:arrest`. */
export function marksAs(kind: string, lead: Lead | undefined): readonly string[] {
  if (!lead) return NONE;
  const known = NAMED.get(lead) ?? new Map<string, readonly string[]>();
  if (known.size === 0) NAMED.set(lead, known);
  const made = known.get(kind) ?? lead.marks.map((mark) => `${kind} ${mark}`);
  known.set(kind, made);
  return made;
}

const NONE: readonly string[] = [];

export function toldEvent(record: SuggestedRecord, leads: readonly Lead[]): ToldEvent {
  const quotes = record.statements.flatMap(({ variable, quote }) =>
    quote ? [{ variable, start: quote.start, end: quote.end, lead: leadAt(leads, quote.start) }] : [],
  );
  const values = new Map<string, Set<string>>();
  for (const { variable, value } of record.statements) {
    const known = values.get(variable) ?? new Set();
    values.set(variable, known.add(keyOf(value)));
  }
  return {
    record,
    type: record.statements.find(({ variable }) => variable === 'type'),
    quotes,
    leads: new Set(quotes.flatMap(({ lead }) => (lead === -1 ? [] : [lead]))),
    core: quotes.find(({ variable }) => variable === 'type')?.lead ?? -1,
    values,
  };
}

/** What a value is known by: the name, the code, the day, the thing, the number. */
export function keyOf(value: SuggestedStatement['value']): string {
  if (typeof value !== 'object' || value === null) return String(value).toLowerCase();
  for (const key of ['edtf', 'item', 'id', 'name'] as const) {
    const part: unknown = Reflect.get(value, key);
    if (typeof part === 'string' && part !== 'other') return part.toLowerCase();
  }
  const text: unknown = Reflect.get(value, 'text');
  return typeof text === 'string' ? text.toLowerCase() : JSON.stringify(value);
}

/** Characters between two stretches; 0 where they touch or overlap. */
export function distance(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** The first of some bounds that a number is below, as a name. */
export function below(number: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => number < one);
  return bound === undefined ? 'far' : `<${bound}`;
}
