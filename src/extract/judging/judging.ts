import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { Lead } from '../leads/lead.ts';
import { isNews } from '../learning/leads/lead-text.ts';
import { mayTell } from '../learning/leads/offers.ts';
import { rounded } from '../learning/quality.ts';
import { describing } from './described.ts';
import { eventFeatures, typeFeatures } from './event-features.ts';
import { type Judges, likelihood } from './judge.ts';
import { keptFeatures, WEIGHED } from './kept.ts';
import { offerFeatures, offersFor, SINGLE } from './offers.ts';
import { type ToldEvent, toldEvent } from './told.ts';
import { bareEvent, untoldFeatures } from './untold.ts';

/** Reports of more sentences are unlike those that taught the judges: there the rules alone speak. */
export const MOST_LEADS = 40;
/** Types of events that the rules do not tell. */
export const TYPES = [
  'attack',
  'plot_disrupted',
  'arrest_support',
  'arrest_return',
  'cell_dismantled',
  'other',
] as const;
/** An event less likely to be what the report is about is none. */
export const LEAST_EVENT = 0.45;
/** A value is added when it is at least so likely the event's. */
const LEAST_VALUE = 0.4;

/** An event that the rules do not tell is told when it is at least so likely; these are few, and likelier than they seem. */
const LEAST_UNTOLD = 0.25;

/**
 * The rules' events of a short report as its readers would have them: without those that are hardly what it reports, with
 * values that stand in it and that the rules did not connect, and with events that they did not tell. What the rules say of
 * an event stays, with how likely it is right.
 */
export function judged(
  records: readonly SuggestedRecord[],
  leads: readonly Lead[],
  judges: Judges,
): SuggestedRecord[] {
  if (judges.size === 0 || leads.length > MOST_LEADS) return [...records];
  const told = records.filter(isNews).map((record) => toldEvent(record, leads));
  const news = new Map(told.map((event) => [event.record, newsworth(event, told, leads, judges)]));
  const kept = told.filter(({ record }) => (news.get(record) ?? 0) >= LEAST_EVENT);
  const byRecord = new Map(kept.map((event) => [event.record, event]));
  const events = records.flatMap((record) => {
    const likely = news.get(record);
    if (likely === undefined) return [record];
    const event = byRecord.get(record);
    return event ? [filled(event, likely, kept, leads, judges)] : [];
  });
  const untold = untoldIn(kept, leads, judges);
  const leftOut = records.filter((record) => news.has(record) && !byRecord.has(record));
  return describing(untold.length > 0 ? numbered([...events, ...untold], leftOut) : events, leftOut);
}

/** How likely an event is what its report is about. */
export function newsworth(
  event: ToldEvent,
  told: readonly ToldEvent[],
  leads: readonly Lead[],
  judges: Judges,
): number {
  const judge = judges.get('event');
  return judge ? likelihood(judge, eventFeatures(event, told, leads)) : 1;
}

/** An event with what it lacked, and with how likely each value is right. */
function filled(
  event: ToldEvent,
  news: number,
  kept: readonly ToldEvent[],
  leads: readonly Lead[],
  judges: Judges,
): SuggestedRecord {
  const { record } = event;
  const judge = judges.get('kept');
  const weighed = judge
    ? record.statements.map((one) =>
        WEIGHED.has(one.variable)
          ? { ...one, confidence: rounded(likelihood(judge, keptFeatures(one, event, news))) }
          : one,
      )
    : record.statements;
  return { ...record, statements: [...weighed, ...added(event, kept, leads, judges, '', news)] };
}

/** The events, in order, with ids that are theirs alone and never were those of others. */
function numbered(
  records: readonly SuggestedRecord[],
  others: readonly SuggestedRecord[],
): SuggestedRecord[] {
  const taken = new Set([...records, ...others].flatMap(({ id }) => id ?? []));
  let next = 1;
  const fresh = () => {
    while (taken.has(`event-${next}`)) next += 1;
    const id = `event-${next}`;
    taken.add(id);
    return id;
  };
  return records.map((record) => (record.id ? record : { ...record, id: fresh() }));
}

/** The likeliest event that the rules do not tell, if it is likely enough. */
function untoldIn(events: readonly ToldEvent[], leads: readonly Lead[], judges: Judges): SuggestedRecord[] {
  const judge = judges.get('untold');
  if (!judge) return [];
  const [best] = leads
    .flatMap((lead, at) =>
      mayTell(lead) ? [{ lead, at, probability: likelihood(judge, untoldFeatures(at, events, leads)) }] : [],
    )
    .sort((a, b) => b.probability - a.probability);
  if (!best || best.probability < LEAST_UNTOLD) return [];
  const { lead, at, probability } = best;
  const type = likeliestType(bareEvent(lead, at, ''), events, leads, judges);
  const event = bareEvent(lead, at, type);
  const [own, ...rest] = event.record.statements;
  const values = added(event, [...events, event], leads, judges, 'bare ', 1);
  const confidence = rounded(probability);
  return own && values.length > 0
    ? [{ ...event.record, statements: [{ ...own, confidence }, ...rest, ...values] }]
    : [];
}

function likeliestType(
  event: ToldEvent,
  events: readonly ToldEvent[],
  leads: readonly Lead[],
  judges: Judges,
): string {
  const features = typeFeatures(event, [...events, event], leads);
  const likely = TYPES.map((code) => {
    const judge = judges.get(`bare type ${code}`);
    return { code, probability: judge ? likelihood(judge, features) : 0 };
  });
  return likely.sort((a, b) => b.probability - a.probability)[0]?.code ?? 'other';
}

function added(
  event: ToldEvent,
  events: readonly ToldEvent[],
  leads: readonly Lead[],
  judges: Judges,
  kind: string,
  news: number,
): SuggestedStatement[] {
  const likely = offersFor(event, events, leads)
    .flatMap((offer) => {
      const judge = judges.get(`${kind}${offer.variable}`);
      const best = offer.mentions[0];
      const probability = judge ? likelihood(judge, offerFeatures(offer), best?.shared) : 0;
      return best && probability >= LEAST_VALUE ? [{ statement: best.statement, probability }] : [];
    })
    .sort((a, b) => b.probability - a.probability);
  const single = new Set<string>();
  return likely.flatMap(({ statement, probability }) => {
    if (SINGLE.has(statement.variable) && single.has(statement.variable)) return [];
    single.add(statement.variable);
    const confidence = rounded(news * probability);
    return asSaid(statement, event).map((one) => ({ ...one, confidence }));
  });
}

/** In the codebook's form: a weapon has a role, ages are two numbers. */
function asSaid(statement: SuggestedStatement, { type }: ToldEvent): SuggestedStatement[] {
  const { variable, value, flags } = statement;
  if (variable === 'weapon') {
    const role = type?.value === 'attack' ? 'used' : flags.includes('planned') ? 'planned' : 'seized';
    return [{ ...statement, value: { id: String(value), role } }];
  }
  if (variable !== 'age' || typeof value !== 'object' || !('low' in value)) return [statement];
  return (['age_min', 'age_max'] as const).flatMap((name) => {
    const age = name === 'age_min' ? value.low : value.high;
    return age === null ? [] : [{ ...statement, variable: name, value: age }];
  });
}
