import type { SuggestedRecord } from '../../model/index.ts';
import { below, numbered, paired, prefixed } from '../feature-names.ts';
import type { Lead } from '../leads/lead.ts';
import { LONGEST_QUOTE } from '../statement.ts';
import { keysOf, marksAs, type ToldEvent } from './told.ts';

const TOLD = numbered('told ', 0, 2);
const TOLD_IN = ['told 0 in', 'told 1 in', 'told 2 in'] as const;
const AND = paired('');
const GAP = numbered('gap ', 0, 5);
const QUOTED = numbered('quoted ', 0, 4);
const QUOTES = prefixed('quotes ');
const AT = below('at ', [1, 2, 3, 5, 8]);
const OF = below('of ', [4, 7, 11, 16]);
const KNOWN = prefixed('known ');
const NEW = prefixed('new ');

/**
 * What speaks for or against a sentence telling an event that the rules do not tell, as names: what it holds that no event
 * told has, how it stands to those, and its neighbours.
 */
export function untoldFeatures(at: number, events: readonly ToldEvent[], leads: readonly Lead[]): string[] {
  const lead = leads[at];
  if (!lead) return [];
  const told = TOLD(events.length);
  const own = [
    ...besideCores(at, events, leads),
    ...quotedIn(at, events),
    ...newIn(lead, events),
    AT(at),
    OF(leads.length),
  ];
  if (at === leads.length - 1) own.push('last');
  if (lead.heading) own.push('heading');
  const features = [told, ...own];
  for (const name of own) features.push(AND(told, name));
  addAll(features, marksAs('in', lead));
  addAll(features, marksAs(TOLD_IN[Math.min(2, events.length)] ?? '', lead));
  addAll(features, marksAs('before', leads[at - 1]));
  addAll(features, marksAs('next', leads[at + 1]));
  return features;
}

function addAll(list: string[], more: readonly string[]): void {
  for (const name of more) list.push(name);
}

/** How a sentence stands to those that tell the events. */
function besideCores(at: number, events: readonly ToldEvent[], leads: readonly Lead[]): string[] {
  if (events.length === 0) return [];
  const names: string[] = [];
  let [gap, isCore, isBefore, isBeside] = [9, false, false, false];
  for (const { core } of events) {
    gap = Math.min(gap, Math.abs(core - at));
    isCore ||= core === at;
    isBefore ||= core > at;
    isBeside ||= leads[core]?.block === leads[at]?.block;
  }
  if (isCore) names.push('core');
  names.push(GAP(gap), isBefore ? 'before core' : 'behind core');
  if (isBeside) names.push('same paragraph');
  return names;
}

/** What the events quote of a sentence. */
function quotedIn(at: number, events: readonly ToldEvent[]): string[] {
  const variables = new Set<string>();
  let quoted = 0;
  for (const { quotes } of events)
    for (const { lead, variable } of quotes)
      if (lead === at) {
        quoted += 1;
        variables.add(QUOTES(variable));
      }
  return [QUOTED(quoted), ...variables];
}

const NEWS: ReadonlySet<string> = new Set(['place', 'date', 'people', 'organisation', 'seized_item']);
const PEOPLE = ['arrested', 'killed', 'injured', 'women', 'men'] as const;

/** Of which variables a sentence holds what no event has, and what one has. */
function newIn(lead: Lead, events: readonly ToldEvent[]): ReadonlySet<string> {
  const names = new Set<string>();
  const keys = keysOf(lead);
  for (const [i, { variable }] of lead.statements.entries()) {
    if (!NEWS.has(variable)) continue;
    const key = keys[i] ?? '';
    const known = events.some(({ values }) =>
      variable === 'people'
        ? PEOPLE.some((name) => values.get(name)?.has(key))
        : values.get(variable)?.has(key),
    );
    names.add(known ? KNOWN(variable) : NEW(variable));
  }
  return names;
}

/** An event of which only the sentence that tells it is known. */
export function bareEvent(lead: Lead, at: number, type: string): ToldEvent {
  const { start } = lead;
  const end = Math.min(lead.end, start + LONGEST_QUOTE);
  const statement = {
    variable: 'type',
    value: type,
    quote: lead.quote,
    flags: [],
    confidence: 0,
    asserter: null,
  };
  const record: SuggestedRecord = { type: 'event', statements: [statement] };
  return {
    record,
    type: statement,
    quotes: [{ variable: 'type', start, end, lead: at }],
    leads: new Set([at]),
    core: at,
    values: new Map([['type', new Set([type])]]),
  };
}
