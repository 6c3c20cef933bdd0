import { below, numbered, paired, prefixed } from '../feature-names.ts';
import type { Lead } from '../leads/lead.ts';
import { marksAs, type ToldEvent } from './told.ts';

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

const HAS = prefixed('has ');
const NO = prefixed('no ');
const TYPE = prefixed('type ');
const SLOT = paired('');
const TOLD = numbered('told ', 0, TELLING.length);
const STATEMENTS = below('statements ', [4, 6, 9, 13]);
const FLAG = prefixed('flag ');
const SURE = below('sure ', [0.5, 0.65, 0.8, 0.9]);
const CORE = below('core ', [1, 2, 3, 5, 8]);
const PART = below('part ', [0.2, 0.5, 0.8]);
const FIRST = below('first ', [1, 2, 3, 5]);
const LEADS = numbered('leads ', 0, 4);
const BESIDE = prefixed('beside ');
const TYPE_BESIDE = paired('');
const SAME = prefixed('same ');
const OWN = prefixed('own ');
const THEIRS = prefixed('theirs ');
const TRAIT = paired('');
const IS = paired('is ');

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
    SLOT('slot', slot),
    TYPE(code),
    SLOT(slot, code),
    ...ASKED.map((variable) => (values.has(variable) ? HAS(variable) : NO(variable))),
    TOLD(TELLING.filter((variable) => values.has(variable)).length),
    STATEMENTS(record.statements.length),
    ...(type?.flags ?? []).map(FLAG),
    SURE(type?.confidence ?? 0),
    ...besideOthers(event, others, code),
    ...standing(event, leads),
    ...marksAs('in', leads[core]),
    ...marksOfReport(leads),
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
      ['support', 'target', 'weapon'].includes(variable) ? traits.map((trait) => TRAIT(variable, trait)) : [],
    ),
  );
  return [
    ...eventFeatures(event, events, leads),
    ...allMarks('own', own),
    ...new Set(things),
    ...event.record.statements.flatMap(({ variable, value }) =>
      typeof value === 'string' ? [IS(variable, value)] : [],
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
    ...new Set(others.map(({ type }) => BESIDE(String(type?.value)))),
    ...new Set(others.map(({ type }) => TYPE_BESIDE(code, BESIDE(String(type?.value))))),
  ];
}

function sharing({ values }: ToldEvent, others: readonly ToldEvent[], variable: string): string[] {
  const own = [...(values.get(variable) ?? [])];
  const theirs = new Set(others.flatMap((other) => [...(other.values.get(variable) ?? [])]));
  return [
    ...(own.some((key) => theirs.has(key)) ? [SAME(variable)] : []),
    ...(own.some((key) => !theirs.has(key)) ? [OWN(variable)] : []),
    ...(theirs.size > 0 && own.length === 0 ? [THEIRS(variable)] : []),
  ];
}

function standing({ core, leads: own }: ToldEvent, leads: readonly Lead[]): string[] {
  const first = Math.min(...own, leads.length);
  return [
    CORE(core),
    PART(core / Math.max(1, leads.length)),
    FIRST(first),
    LEADS(own.size),
    ...(leads[core]?.heading ? ['in heading'] : []),
  ];
}

const MARKS_OF_REPORT = new WeakMap<readonly Lead[], readonly string[]>();

/** What the opening and the whole of a report hold; put together once for all its events. */
function marksOfReport(leads: readonly Lead[]): readonly string[] {
  const known = MARKS_OF_REPORT.get(leads);
  if (known) return known;
  const marks = [...allMarks('opening', leads.slice(0, OPENING)), ...allMarks('text', leads)];
  MARKS_OF_REPORT.set(leads, marks);
  return marks;
}

/** The marks of several leads as features of one kind, each once. */
function allMarks(kind: string, leads: readonly Lead[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const lead of leads) for (const mark of marksAs(kind, lead)) all.add(mark);
  return all;
}
