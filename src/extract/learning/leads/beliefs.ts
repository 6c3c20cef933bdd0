import type { Beliefs } from './pooled.ts';

/** How far a coder's weights may be from what is believed, in log-odds, and the constant. */
const DEVIATION = 0.7;
const CONSTANT_DEVIATION = 1;

/**
 * What is believed before anybody decided anything, in log-odds: regressions on half of the digests that people coded
 * who did not know the rules (two of four languages). Decisions move them.
 */
export const DOCUMENT_BELIEVED = {
  day: 0.8,
  dayInTown: 0.7,
  dayWithCount: 0,
  dayOfServices: 0,
  countInTown: 0,
  dayInOpening: 0.1,
  organisation: 0.6,
  towns: 0,
  figures: -0.3,
  unreal: -0.6,
  questions: -0.2,
  alone: -1.8,
} as const;

/** Of the lead that tells an event. */
export const LEAD_BELIEVED = {
  counted: 0.4,
  day: 0.7,
  years: -0.9,
  town: 0.8,
  services: 0.1,
  figures: 0,
  unreal: -0.7,
  earlier: 0.3,
  heading: -0.6,
  organisation: 0.8,
  further: -0.8,
  plan: -0.5,
  things: 0.8,
  definite: 0,
  opening: 0.8,
  question: 0,
} as const;

/** Of values, as what they stand in and as what they are. */
export const VALUE_BELIEVED = {
  same: -0.1,
  next: 0.1,
  far: -0.3,
  before: 0.2,
  otherParagraph: -0.1,
  heading: 0.4,
  figures: 0.5,
  years: -0.4,
  unreal: -0.3,
  earlier: 0,
  second: 0.1,
  arrestedByAct: 0.9,
  arrestedSuspects: 0,
  killedByAct: 0.5,
  killedVictims: 0.2,
  injuredByAct: 1,
  seizedByAct: 0.6,
  targetOfPlan: 0.3,
  servicesAct: 0.2,
  dayOfDate: 0.6,
  country: -1,
  unknownPlace: 0.2,
} as const;

/** What leads have values of, with how much likelier each is right. */
export const VARIABLE_BELIEVED = {
  place: 0.1,
  date: 0,
  arrested: -0.1,
  killed: -0.4,
  injured: -0.4,
  agency: 0.1,
  organisation: 0.4,
  seized_item: 0.4,
  target: 0,
  weapon: 0,
} as const;

export const DOCUMENT_BELIEFS = beliefsOf(DOCUMENT_BELIEVED, 0);
export const LEAD_BELIEFS = beliefsOf(LEAD_BELIEVED, -1.6);
export const VALUE_BELIEFS = beliefsOf({ ...VALUE_BELIEVED, ...VARIABLE_BELIEVED }, 0.1);

function beliefsOf(believed: Readonly<Record<string, number>>, constant: number): Beliefs {
  return [
    ...Object.values(believed).map((mean) => [mean, DEVIATION] as const),
    [constant, CONSTANT_DEVIATION],
  ];
}

/** The numbers that a regression has beliefs of, in their order. */
export function rowOf<Name extends string>(
  believed: Readonly<Record<Name, number>>,
  measured: Readonly<Record<Name, number | boolean>>,
): number[] {
  // Object.keys gives the names that the type says.
  return (Object.keys(believed) as Name[]).map((name) => Number(measured[name]));
}
