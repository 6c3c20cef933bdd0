import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import { paired } from '../feature-names.ts';
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

/** What is asked of a lead again and again, made once. */
interface LeadNames {
  /** Its marks as features, by kind. */
  readonly marks: Map<string, readonly string[]>;
  /** What its values are known by. */
  readonly keys: readonly string[];
}

const NAMES = new WeakMap<Lead, LeadNames>();
const NONE: readonly string[] = [];

function namesOf(lead: Lead): LeadNames {
  let names = NAMES.get(lead);
  if (!names) {
    names = { marks: new Map(), keys: lead.statements.map(({ value }) => keyOf(value)) };
    NAMES.set(lead, names);
  }
  return names;
}

/** What the values of a lead are known by, in their order. */
export function keysOf(lead: Lead): readonly string[] {
  return namesOf(lead).keys;
}

/** The marks of a lead as features of one kind, made once: `in act:arrest`. */
export function marksAs(kind: string, lead: Lead | undefined): readonly string[] {
  if (!lead) return NONE;
  const { marks } = namesOf(lead);
  let made = marks.get(kind);
  if (!made) {
    made = lead.marks.map((mark) => markName(kind, mark));
    marks.set(kind, made);
  }
  return made;
}

const markName = paired('');

export function toldEvent(record: SuggestedRecord, leads: readonly Lead[]): ToldEvent {
  const quotes: ToldQuote[] = [];
  const values = new Map<string, Set<string>>();
  const own = new Set<number>();
  let core: number | null = null;
  for (const { variable, value, quote } of record.statements) {
    const key = keyOf(value);
    const known = values.get(variable);
    if (known) known.add(key);
    else values.set(variable, new Set([key]));
    if (!quote) continue;
    const lead = leadAt(leads, quote.start);
    quotes.push({ variable, start: quote.start, end: quote.end, lead });
    if (lead !== -1) own.add(lead);
    if (variable === 'type') core ??= lead;
  }
  const type = record.statements.find(({ variable }) => variable === 'type');
  return { record, type, quotes, leads: own, core: core ?? -1, values };
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
