import type { SuggestedRecord } from '../../model/index.ts';
import type { Lead, LeadValue } from '../leads/lead.ts';
import { LONGEST_QUOTE } from '../statement.ts';
import { below, keyOf, marksAs, type ToldEvent } from './told.ts';

/**
 * What speaks for or against a sentence telling an event that the rules do not tell, as names: what it holds that no event
 * told has, how it stands to those, and its neighbours.
 */
export function untoldFeatures(at: number, events: readonly ToldEvent[], leads: readonly Lead[]): string[] {
  const lead = leads[at];
  if (!lead) return [];
  const told = `told ${Math.min(2, events.length)}`;
  const cores = events.map(({ core }) => core);
  const gap = Math.min(...cores.map((core) => Math.abs(core - at)), 9);
  const quoted = events.flatMap(({ quotes }) => quotes.filter((quote) => quote.lead === at));
  const own = [
    ...(cores.includes(at) ? ['core'] : []),
    ...(events.length > 0
      ? [`gap ${Math.min(gap, 5)}`, cores.some((core) => core > at) ? 'before core' : 'behind core']
      : []),
    ...(cores.some((core) => leads[core]?.block === lead.block) ? ['same paragraph'] : []),
    `quoted ${Math.min(4, quoted.length)}`,
    ...new Set(quoted.map(({ variable }) => `quotes ${variable}`)),
    ...new Set(lead.statements.flatMap((value) => newness(value, events))),
    `at ${below(at, [1, 2, 3, 5, 8])}`,
    `of ${below(leads.length, [4, 7, 11, 16])}`,
    ...(at === leads.length - 1 ? ['last'] : []),
    ...(lead.heading ? ['heading'] : []),
  ];
  return [
    told,
    ...own,
    ...own.map((name) => `${told} ${name}`),
    ...marksAs('in', lead),
    ...marksAs(`${told} in`, lead),
    ...marksAs('before', leads[at - 1]),
    ...marksAs('next', leads[at + 1]),
  ];
}

function newness({ variable, value }: LeadValue, events: readonly ToldEvent[]): string[] {
  if (!['place', 'date', 'people', 'organisation', 'seized_item'].includes(variable)) return [];
  const key = keyOf(value);
  const names = variable === 'people' ? ['arrested', 'killed', 'injured', 'women', 'men'] : [variable];
  const known = events.some(({ values }) => names.some((name) => values.get(name)?.has(key)));
  return [known ? `known ${variable}` : `new ${variable}`];
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
