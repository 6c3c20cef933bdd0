import type { Lead } from '../leads/lead.ts';
import { below, marksAs, type ToldEvent } from './told.ts';

const ASKED = [
  'date',
  'place',
  'arrested',
  'killed',
  'injured',
  'organisation',
  'link',
  'agency',
  'seized_item',
  'weapon',
  'target',
  'support',
  'men',
  'women',
  'age_min',
  'legal_status',
  'stage',
] as const;
const TELLING = ['date', 'place', 'arrested', 'killed', 'organisation'] as const;
const OPENING = 3;

/**
 * What speaks for or against an event being what a report is about, as names: where it stands, what is told of it and of
 * the others, and what its sentence and the report hold.
 */
export function eventFeatures(
  event: ToldEvent,
  events: readonly ToldEvent[],
  leads: readonly Lead[],
): string[] {
  const { record, type, values, core } = event;
  const others = events.filter((one) => one !== event);
  const slot = others.length === 0 ? 'only' : events[0] === event ? 'first' : 'later';
  const code = String(type?.value);
  return [
    `slot ${slot}`,
    `type ${code}`,
    `${slot} ${code}`,
    ...ASKED.map((variable) => `${values.has(variable) ? 'has' : 'no'} ${variable}`),
    `told ${TELLING.filter((variable) => values.has(variable)).length}`,
    `statements ${below(record.statements.length, [4, 6, 9, 13])}`,
    ...(type?.flags ?? []).map((flag) => `flag ${flag}`),
    `sure ${below(type?.confidence ?? 0, [0.5, 0.65, 0.8, 0.9])}`,
    ...besideOthers(event, others, code),
    ...standing(event, leads),
    ...marksAs('in', leads[core]),
    ...allMarks('opening', leads.slice(0, OPENING)),
    ...allMarks('text', leads),
  ];
}

/** What speaks for one type of event or another. */
export function typeFeatures(
  event: ToldEvent,
  events: readonly ToldEvent[],
  leads: readonly Lead[],
): string[] {
  const own = leads.filter((_, at) => event.leads.has(at));
  const things = own.flatMap(({ statements }) =>
    statements.flatMap(({ variable, traits }) =>
      ['support', 'target', 'weapon'].includes(variable) ? traits.map((trait) => `${variable} ${trait}`) : [],
    ),
  );
  return [
    ...eventFeatures(event, events, leads),
    ...allMarks('own', own),
    ...new Set(things),
    ...event.record.statements.flatMap(({ variable, value }) =>
      typeof value === 'string' ? [`is ${variable} ${value}`] : [],
    ),
  ];
}

function besideOthers(event: ToldEvent, others: readonly ToldEvent[], code: string): string[] {
  if (others.length === 0) return [];
  const mine = event.record.statements.length;
  const most = Math.max(...others.map(({ record }) => record.statements.length));
  return [
    ...sharing(event, others, 'place'),
    ...sharing(event, others, 'date'),
    ...sharing(event, others, 'arrested'),
    ...sharing(event, others, 'organisation'),
    mine > most ? 'richest' : 'poorer',
    ...new Set(others.map(({ type }) => `beside ${String(type?.value)}`)),
    ...new Set(others.map(({ type }) => `${code} beside ${String(type?.value)}`)),
  ];
}

function sharing({ values }: ToldEvent, others: readonly ToldEvent[], variable: string): string[] {
  const own = [...(values.get(variable) ?? [])];
  const theirs = new Set(others.flatMap((other) => [...(other.values.get(variable) ?? [])]));
  return [
    ...(own.some((key) => theirs.has(key)) ? [`same ${variable}`] : []),
    ...(own.some((key) => !theirs.has(key)) ? [`own ${variable}`] : []),
    ...(theirs.size > 0 && own.length === 0 ? [`theirs ${variable}`] : []),
  ];
}

function standing({ core, leads: own }: ToldEvent, leads: readonly Lead[]): string[] {
  const first = Math.min(...own, leads.length);
  return [
    `core ${below(core, [1, 2, 3, 5, 8])}`,
    `part ${below(core / Math.max(1, leads.length), [0.2, 0.5, 0.8])}`,
    `first ${below(first, [1, 2, 3, 5])}`,
    `leads ${Math.min(4, own.size)}`,
    ...(leads[core]?.heading ? ['in heading'] : []),
  ];
}

function allMarks(kind: string, leads: readonly Lead[]): string[] {
  return [...new Set(leads.flatMap((lead) => marksAs(kind, lead)))];
}
