import type { SuggestedStatement } from '../../../model/index.ts';
import type { Lead, LeadValue } from '../../leads/lead.ts';
import { hashText, mix } from '../hashing.ts';
import { stemOf } from '../prepared-text.ts';
import { DOCUMENT_BELIEVED, LEAD_BELIEVED, rowOf, VALUE_BELIEVED, VARIABLE_BELIEVED } from './beliefs.ts';
import {
  isEarlier,
  isFigures,
  isOfYears,
  isUnreal,
  LEAD_MEASURES,
  type LeadMeasure,
  marked,
} from './lead-measures.ts';
import type { LeadText } from './lead-text.ts';
import type { Offer } from './pooled.ts';

/** Hashes of features, each kind apart. */
function featureSet(): { add: (kind: number, hash: number) => void; done: () => Uint32Array } {
  const found = new Set<number>();
  return { add: (kind, hash) => found.add(mix(kind, hash)), done: () => Uint32Array.from(found) };
}

/** Marks but those of acts: the rules tell an event of acts that they know, and where they tell none others count. */
function marksOf(lead: Lead | undefined): readonly string[] {
  return lead?.marks.filter((mark) => !mark.startsWith('act:')) ?? [];
}

/** A document, as one that may tell of an event. */
export function documentOffer({ leads, stems, told }: LeadText): Offer {
  const { add, done } = featureSet();
  for (const lead of leads) for (const mark of marksOf(lead)) add(501, hashText(mark));
  for (const list of stems) for (const stem of list) add(502, stem);
  const any = (...measures: LeadMeasure[]) =>
    leads.some((lead, at) => measures.every((measure) => measure(lead, at))) ? 1 : 0;
  const share = (...measures: LeadMeasure[]) =>
    leads.filter((lead, at) => measures.some((measure) => measure(lead, at))).length /
    Math.max(1, leads.length);
  const { day, town, counted, services, figures, years, unreal, question, organisation, opening } =
    LEAD_MEASURES;
  return {
    row: rowOf(DOCUMENT_BELIEVED, {
      day: any(day),
      dayInTown: any(day, town),
      dayWithCount: any(day, counted),
      dayOfServices: any(day, services),
      countInTown: any(counted, town),
      dayInOpening: any(day, opening),
      organisation: any(organisation),
      towns: share(town),
      figures: share(figures, years),
      unreal: share(unreal),
      questions: share(question),
      alone: !told,
    }),
    features: done(),
  };
}

/** What a document is, for the type of its event. */
export function topicFeatures({ leads, stems }: LeadText): Uint32Array {
  const { add, done } = featureSet();
  for (const { marks } of leads) for (const mark of marks) add(401, hashText(mark));
  for (const list of stems) for (const stem of list) add(402, stem);
  return done();
}

/** A lead that says anything that an event could have. */
export function mayTell({ statements }: Lead): boolean {
  return statements.some(({ variable }) => ['people', 'place', 'date'].includes(variable));
}

/** A lead, as the one that tells the event. */
export function leadOffer({ leads, stems }: LeadText, at: number): Offer {
  const { add, done } = featureSet();
  for (const step of [-1, 0, 1])
    for (const mark of marksOf(leads[at + step])) add(202 + step, hashText(mark));
  const own = stems[at] ?? [];
  for (const [i, stem] of own.entries()) {
    add(204, stem);
    add(205, mix(own[i - 1] ?? 0, stem));
  }
  const lead = leads[at];
  return {
    row: (Object.keys(LEAD_BELIEVED) as (keyof typeof LEAD_BELIEVED)[]).map((name) =>
      lead && LEAD_MEASURES[name](lead, at) ? 1 : 0,
    ),
    features: done(),
  };
}

/** A value that stands in a lead, as one of the event's. */
export interface ValueOffer extends Offer {
  readonly statement: SuggestedStatement;
}

/** What counted people may be to an event. */
const PEOPLE = ['arrested', 'killed', 'injured'] as const;
/** Of these an event has one. */
export const SINGLE: ReadonlySet<string> = new Set([...PEOPLE, 'date', 'organisation']);

/** Every value of the leads once, offered to the event that one lead tells. */
export function valueOffers(text: LeadText, core: number, variables: ReadonlySet<string>): ValueOffer[] {
  const offers: ValueOffer[] = [];
  const offered = new Set<string>();
  for (const [at, lead] of text.leads.entries())
    for (const read of lead.statements)
      for (const statement of meaningsOf(read)) {
        const key = `${statement.variable} ${JSON.stringify(statement.value)}`;
        if (!variables.has(statement.variable) || offered.has(key)) continue;
        offered.add(key);
        offers.push({ statement, ...valueOffer(text, core, at, lead, statement) });
      }
  return offers;
}

function meaningsOf({ traits: _, ...read }: LeadValue): SuggestedStatement[] {
  return read.variable === 'people' ? PEOPLE.map((variable) => ({ ...read, variable })) : [read];
}

/** Leads behind the first one that are far from it. */
const FAR = 3;
const isArrest = marked('act:arrest');
const isKilling = marked('act:kill');
const isInjury = marked('act:injure');
const isSeizure = marked('act:seize');
const isPlan = marked('cue:plan');
const ofServices = marked('operates');
const DAY = /"edtf":"\d{4}-\d\d-\d\d/;
const isOfSuspects = marked('counted:suspect');
const isOfVictims = marked('counted:victim', 'counted:security');

function valueOffer(
  text: LeadText,
  core: number,
  at: number,
  lead: Lead,
  statement: SuggestedStatement,
): Offer {
  const { variable, quote, value } = statement;
  const is = (name: string, ...measures: LeadMeasure[]) =>
    variable === name && measures.every((measure) => measure(lead, at));
  const gap = at - core;
  const peers = lead.statements.filter((one) => meaningsOf(one).some((same) => same.variable === variable));
  const written = JSON.stringify(value);
  const isVariable = Object.keys(VARIABLE_BELIEVED).map((name) => Number(name === variable));
  const row = [
    ...rowOf(VALUE_BELIEVED, {
      same: gap === 0,
      next: gap === 1,
      far: gap > FAR,
      before: gap < 0,
      otherParagraph: lead.block !== text.leads[core]?.block,
      heading: lead.heading,
      figures: isFigures(lead, at),
      years: isOfYears(lead, at),
      unreal: isUnreal(lead, at),
      earlier: isEarlier(lead, at),
      second: peers[0]?.quote?.start !== quote?.start,
      arrestedByAct: is('arrested', isArrest),
      arrestedSuspects: is('arrested', isOfSuspects),
      killedByAct: is('killed', isKilling),
      killedVictims: is('killed', isOfVictims),
      injuredByAct: is('injured', isInjury),
      seizedByAct: is('seized_item', isSeizure),
      targetOfPlan: is('target', isPlan),
      servicesAct: is('agency', ofServices),
      dayOfDate: variable === 'date' && DAY.test(written),
      country: variable === 'place' && written.includes('"precision":"country"'),
      unknownPlace: variable === 'place' && written.includes('"precision":"unknown"'),
    }),
    ...isVariable,
  ];
  const own = hashText(variable);
  const { add, done } = featureSet();
  for (const [i, holds] of row.entries()) if (holds > 0) add(301, mix(own, i));
  for (const mark of marksOf(lead)) add(302, mix(own, hashText(mark)));
  for (const word of (quote?.exact ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u))
    if (word !== '') add(303, mix(own, hashText(stemOf(word))));
  add(304, mix(own, hashText(written.slice(0, 60))));
  for (const stem of text.stems[at] ?? []) add(305, mix(own, stem));
  return { row, features: done() };
}
