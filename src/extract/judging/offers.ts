import type { SuggestedStatement } from '../../model/index.ts';
import type { Lead, LeadValue } from '../leads/lead.ts';
import { below, distance, keyOf, marksAs, type ToldEvent } from './told.ts';

/** The variables whose values may be added to an event that the rules tell. */
export const OFFERED = [
  'place',
  'agency',
  'seized_item',
  'target',
  'weapon',
  'date',
  'organisation',
  'age',
  'partner',
  'link',
] as const;
/** What counted people may be to an event. Those of the rules' events the rules count better. */
const PEOPLE = ['arrested', 'killed', 'injured', 'women'] as const;
export type Offered = (typeof OFFERED)[number] | (typeof PEOPLE)[number];

const ASKED = [...OFFERED, ...PEOPLE, 'support'] as const;

/** Of these an event has one. */
export const SINGLE: ReadonlySet<string> = new Set([
  'date',
  'organisation',
  'arrested',
  'killed',
  'injured',
  'women',
  'age',
  'link',
]);
/** Leads that are farther from all quotes of an event are not looked at. */
const REACH = 8;

/** A value that an event does not have, and every mention of it. */
export interface Offer {
  readonly variable: Offered;
  /** Its likeliest mention is the first. */
  readonly mentions: readonly OfferMention[];
}

interface OfferMention {
  readonly statement: SuggestedStatement;
  /** What tells this mention from others. */
  readonly features: readonly string[];
  /** What holds of its event and its lead, as lists that other mentions have too. */
  readonly shared: readonly (readonly string[])[];
}

/** The values of the leads that an event could have and has not, each once. */
export function offersFor(event: ToldEvent, events: readonly ToldEvent[], leads: readonly Lead[]): Offer[] {
  const asked = ASKED.map((name) => `${event.values.has(name) ? 'has' : 'no'} ${name}`);
  const offers = new Map<string, { variable: Offered; mentions: OfferMention[] }>();
  for (const [at, lead] of leads.entries()) {
    if (gapTo(event, at) > REACH) continue;
    for (const value of lead.statements)
      for (const variable of meaningsOf(value)) {
        if (isKnown(event, variable, value)) continue;
        const said = variable === 'link' ? 'linked' : value.value;
        const key = `${variable} ${keyOf(said)}`;
        const offer = offers.get(key) ?? { variable, mentions: [] };
        const { traits, ...statement } = { ...value, variable, value: said };
        offer.mentions.push({
          statement,
          features: [...mentionFeatures(event, events, lead, at, variable, value), ...traits],
          shared: [asked, marksAs('in', lead), ...(event.leads.has(at) ? [] : [marksAs('out', lead)])],
        });
        offers.set(key, offer);
      }
  }
  return [...offers.values()];
}

function meaningsOf({ variable }: LeadValue): readonly Offered[] {
  if (variable === 'people') return PEOPLE;
  if (variable === 'organisation') return ORGANISATION;
  return OFFERED.filter((one) => one === variable);
}

const ORGANISATION = ['organisation', 'link'] as const;

function isKnown({ values, quotes }: ToldEvent, variable: string, { value, quote }: LeadValue): boolean {
  const known = values.get(variable === 'age' ? 'age_min' : variable);
  if (!known) return false;
  if (SINGLE.has(variable) || known.has(keyOf(value))) return true;
  return (
    quote !== null &&
    quotes.some((one) => one.variable === variable && one.start < quote.end && quote.start < one.end)
  );
}

function gapTo({ leads }: ToldEvent, at: number): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const lead of leads) gap = Math.min(gap, Math.abs(lead - at));
  return gap;
}

const NOWHERE = 9999;
const STEPS = [5, 20, 50, 100, 200, 400];
const LIST_STEPS = [3, 6, 12, 30, 100];

function mentionFeatures(
  event: ToldEvent,
  events: readonly ToldEvent[],
  lead: Lead,
  at: number,
  variable: string,
  { quote, value }: LeadValue,
): string[] {
  const { quotes, core, values } = event;
  const here = quote ?? { start: 0, end: 0 };
  const nearest = nearestOf(quotes, here);
  const away = nearest ? distance(nearest, here) : NOWHERE;
  const others = events.filter((one) => one !== event);
  const closer = others.some((other) => {
    const theirs = nearestOf(other.quotes, here);
    return theirs !== null && distance(theirs, here) < away;
  });
  const peer = nearestOf(
    quotes.filter((one) => one.variable === variable),
    here,
  );
  const key = keyOf(value);
  return [
    `away ${below(away, STEPS)}`,
    `nearest ${nearest?.variable ?? 'none'}`,
    ...(nearest && nearest.start >= here.end ? ['nearest behind'] : []),
    ...(peer ? [`listed ${below(distance(peer, here), LIST_STEPS)}`] : []),
    ...(closer ? ['closer to another'] : []),
    ...(variable === 'partner' && isAtHome(event, key) ? ['its own country'] : []),
    ...(others.length > 0 ? ['several'] : []),
    ...(others.some((other) => other.values.get(variable)?.has(key)) ? ["another's"] : []),
    `gap ${Math.min(gapTo(event, at), 4)}`,
    `step ${core === -1 ? 'none' : Math.max(-3, Math.min(4, at - core))}`,
    ...[...new Set(quotes.filter((one) => one.lead === at).map((one) => `with ${one.variable}`))],
    ...(lead.heading ? ['heading'] : []),
    `lead ${Math.min(at, 5)}`,
    `has ${Math.min(3, values.get(variable)?.size ?? 0)}`,
    `type ${String(event.type?.value)}`,
  ];
}

/** The state in which the event's places are. */
function isAtHome({ record }: ToldEvent, country: string): boolean {
  return record.statements.some(
    ({ variable, value }) =>
      variable === 'place' &&
      typeof value === 'object' &&
      'country' in value &&
      value.country?.toLowerCase() === country,
  );
}

function nearestOf<Quote extends { readonly start: number; readonly end: number }>(
  quotes: readonly Quote[],
  here: { readonly start: number; readonly end: number },
): Quote | null {
  let [best, least]: [Quote | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const quote of quotes) {
    const away = distance(quote, here);
    if (away < least) [best, least] = [quote, away];
  }
  return best;
}

/** What is known of an offer: of its first mention, and of the others; what its first mention shares stands apart. */
export function offerFeatures({ mentions }: Offer): string[] {
  const [first, ...others] = mentions;
  return [
    ...(first?.features ?? []),
    ...new Set(others.flatMap(({ features }) => features.map((name) => `also ${name}`))),
    `mentions ${Math.min(3, mentions.length)}`,
  ];
}
