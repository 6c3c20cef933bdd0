import type { Lead } from '../../leads/lead.ts';
import type { LEAD_BELIEVED } from './beliefs.ts';

/** Something that holds of a lead or not, in the words of no language. */
export type LeadMeasure = (lead: Lead, at: number) => boolean;

export function marked(...marks: string[]): LeadMeasure {
  return (lead) => lead.marks.some((mark) => marks.includes(mark));
}

function holding(variable: string): LeadMeasure {
  return (lead) => lead.statements.some((one) => one.variable === variable);
}

/** So many leads open a report. */
const OPENING = 3;

export const isFigures = marked('figures', 'cue:background', 'cue:total', 'cue:earlier_toll');
export const isOfYears = marked('date:year', 'date:since', 'date:span', 'date:decade', 'date:month');
export const isUnreal = marked(
  'cue:negation',
  'cue:hypothetical',
  'cue:deny',
  'cue:doubt',
  'cue:drill',
  'cue:mishap',
  'cue:crime',
);
export const isEarlier: LeadMeasure = ({ marks }) => marks.some((mark) => mark.endsWith(' before'));

/** What speaks for or against an event in a sentence. */
export const LEAD_MEASURES = {
  counted: marked('counted'),
  day: marked('date:day', 'date:weekday', 'date:interval'),
  years: isOfYears,
  town: ({ marks }) => marks.some((mark) => mark.startsWith('place:locality')),
  services: marked('operates'),
  figures: isFigures,
  unreal: isUnreal,
  earlier: isEarlier,
  heading: ({ heading }) => heading,
  organisation: holding('organisation'),
  further: marked('cue:further', 'cue:separate'),
  plan: marked('cue:plan'),
  things: holding('seized_item'),
  definite: marked('definite'),
  opening: (_, at) => at < OPENING,
  question: marked('question'),
} satisfies Readonly<Record<keyof typeof LEAD_BELIEVED, LeadMeasure>>;
