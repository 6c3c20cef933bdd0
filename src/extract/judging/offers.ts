import type { SuggestedStatement } from '../../model/index.ts';
import { below, numbered, prefixed } from '../feature-names.ts';
import type { Lead, LeadValue } from '../leads/lead.ts';
import { distance, keysOf, marksAs, type ToldEvent, type ToldQuote } from './told.ts';

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

/** An event among others, as its offers ask of it again and again. */
interface Host {
  readonly event: ToldEvent;
  readonly others: readonly ToldEvent[];
}

/** The values of the leads that an event could have and has not, each once. */
export function offersFor(event: ToldEvent, events: readonly ToldEvent[], leads: readonly Lead[]): Offer[] {
  const asked = ASKED.map((name) => (event.values.has(name) ? HAS(name) : NO(name)));
  const host = { event, others: events.filter((one) => one !== event) };
  const offers = new Map<string, { variable: Offered; mentions: OfferMention[] }>();
  for (const [at, lead] of leads.entries()) {
    const gap = gapTo(event, at);
    if (gap > REACH) continue;
    const place = { at, lead, gap, own: quotedOf(event, at) };
    const inside = marksAs('in', lead);
    const shared = event.leads.has(at) ? [asked, inside] : [asked, inside, marksAs('out', lead)];
    const keys = keysOf(lead);
    for (const [i, value] of lead.statements.entries()) {
      const valueKey = keys[i] ?? '';
      for (const variable of meaningsOf(value)) {
        if (isKnown(event, variable, value, valueKey)) continue;
        const isLink = variable === 'link';
        const mention = {
          statement: statementOf(value, variable, isLink ? LINKED : value.value),
          features: mentionFeatures(host, place, variable, value, valueKey),
          shared,
        };
        const key = `${variable} ${isLink ? LINKED : valueKey}`;
        const offer = offers.get(key);
        if (offer) offer.mentions.push(mention);
        else offers.set(key, { variable, mentions: [mention] });
      }
    }
  }
  return [...offers.values()];
}

function statementOf(
  { quote, flags, confidence, asserter }: LeadValue,
  variable: string,
  value: SuggestedStatement['value'],
): SuggestedStatement {
  return { variable, value, quote, flags, confidence, asserter };
}

/** An organisation that a report names may be that to which an event is linked. */
const LINKED = 'linked';
const ORGANISATION: readonly Offered[] = ['organisation', 'link'];
const NONE: readonly Offered[] = [];
/** What a value of a lead may be to an event. */
const MEANINGS: ReadonlyMap<string, readonly Offered[]> = new Map([
  ...OFFERED.map((name) => [name, [name]] as const),
  ['people', PEOPLE],
  ['organisation', ORGANISATION],
]);

function meaningsOf({ variable }: LeadValue): readonly Offered[] {
  return MEANINGS.get(variable) ?? NONE;
}

function isKnown(
  { values, quotes }: ToldEvent,
  variable: string,
  { quote }: LeadValue,
  key: string,
): boolean {
  const known = values.get(variable === 'age' ? 'age_min' : variable);
  if (!known) return false;
  if (SINGLE.has(variable) || known.has(key)) return true;
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
const HAS = prefixed('has ');
const NO = prefixed('no ');
const AWAY = below('away ', [5, 20, 50, 100, 200, 400]);
const LISTED = below('listed ', [3, 6, 12, 30, 100]);
const NEAREST = prefixed('nearest ');
const GAP = numbered('gap ', 0, 4);
const STEP = numbered('step ', -3, 4);
const WITH = prefixed('with ');
const LEAD = numbered('lead ', 0, 5);
const COUNT = numbered('has ', 0, 3);
const TYPE = prefixed('type ');
const ALSO = prefixed('also ');
const MENTIONS = numbered('mentions ', 0, 3);

/** A lead beside an event. */
interface Beside {
  readonly at: number;
  readonly lead: Lead;
  /** Leads between it and the event's nearest. */
  readonly gap: number;
  /** What the event quotes of it, as features. */
  readonly own: ReadonlySet<string>;
}

function quotedOf({ quotes }: ToldEvent, at: number): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { lead, variable } of quotes) if (lead === at) own.add(WITH(variable));
  return own;
}

function mentionFeatures(
  { event, others }: Host,
  { at, lead, gap, own }: Beside,
  variable: string,
  { quote, traits }: LeadValue,
  key: string,
): string[] {
  const { quotes, core, values } = event;
  const here = quote ?? { start: 0, end: 0 };
  const nearest = nearestOf(quotes, here);
  const away = nearest ? distance(nearest, here) : NOWHERE;
  const peer = nearestOf(quotes, here, variable);
  const names = [AWAY(away), NEAREST(nearest?.variable ?? 'none')];
  if (nearest && nearest.start >= here.end) names.push('nearest behind');
  if (peer) names.push(LISTED(distance(peer, here)));
  if (others.some((other) => leastDistance(other.quotes, here) < away)) names.push('closer to another');
  if (variable === 'partner' && isAtHome(event, key)) names.push('its own country');
  if (others.length > 0) names.push('several');
  if (others.some((other) => other.values.get(variable)?.has(key))) names.push("another's");
  names.push(GAP(gap), core === -1 ? 'step none' : STEP(at - core));
  for (const name of own) names.push(name);
  if (lead.heading) names.push('heading');
  names.push(LEAD(at), COUNT(values.get(variable)?.size ?? 0), TYPE(String(event.type?.value)));
  for (const trait of traits) names.push(trait);
  return names;
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

/** The nearest of some quotes, or of those of a variable. */
function nearestOf(
  quotes: readonly ToldQuote[],
  here: { readonly start: number; readonly end: number },
  variable: string | null = null,
): ToldQuote | null {
  let [best, least]: [ToldQuote | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const quote of quotes) {
    if (variable !== null && quote.variable !== variable) continue;
    const away = distance(quote, here);
    if (away < least) [best, least] = [quote, away];
  }
  return best;
}

/** How far the nearest of some quotes is; where there is none, infinitely. */
function leastDistance(
  quotes: readonly ToldQuote[],
  here: { readonly start: number; readonly end: number },
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const quote of quotes) least = Math.min(least, distance(quote, here));
  return least;
}

/** What is known of an offer: of its first mention, and of the others; what its first mention shares stands apart. */
export function offerFeatures({ mentions }: Offer): readonly string[] {
  const [first, ...others] = mentions;
  if (!first) return [];
  if (others.length === 0) return [...first.features, ALONE];
  const also = new Set<string>();
  for (const { features } of others) for (const name of features) also.add(ALSO(name));
  return [...first.features, ...also, MENTIONS(mentions.length)];
}

const ALONE = MENTIONS(1);
