import type { Course, Unit } from '../lexicons/lexicon.ts';
import { actsOf, hasCue } from '../reading/mentions.ts';
import type { Aggregate } from './aggregates.ts';
import { extentsOf, standsBefore } from './setting.ts';

const UNITS: Readonly<Record<Unit, string>> = {
  person: 'persons',
  cell: 'cells',
  plot: 'plots',
  attack: 'attacks',
  arrest: 'arrests',
  operation: 'operations',
  death: 'deaths',
  injury: 'injuries',
  conviction: 'convictions',
  case: 'cases',
  record: 'records',
  content: 'items',
  country: 'countries',
  none: 'units',
};

/** What one of it is, in plain English. */
export function unitName(unit: Unit): string {
  return UNITS[unit];
}

/** The codebook's code for what a figure counts. */
export function quantityCode(aggregate: Aggregate): string {
  const { noun } = aggregate;
  if (noun.unit === 'person') return peopleCode(aggregate);
  if (noun.unit === 'attack') return harmCode(aggregate);
  if (noun.unit === 'arrest') return hasSupport(aggregate) ? 'support_arrests' : 'arrests';
  if (noun.unit === 'operation') return isJoint(aggregate) ? 'joint_operations' : 'operations';
  if (noun.unit === 'country') return 'countries';
  return noun.quantity;
}

function hasSupport({ figure }: Aggregate): boolean {
  return figure.setting.sentence.cues.some(({ term }) => term.kind === 'support');
}

function isJoint({ figure }: Aggregate): boolean {
  const { sentence } = figure.setting;
  const countries = new Set(sentence.places.flatMap(({ country }) => country ?? []));
  return hasCue(sentence.cues, 'joint') || countries.size > 1;
}

function harmCode({ figure, noun }: Aggregate): string {
  const foiled = actsOf(figure.setting.sentence.acts, 'foil').some((act) => near(act, figure));
  return foiled ? 'plots_foiled' : noun.quantity;
}

const REACH = 12;

function near(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return standsBefore(a, b, REACH) || standsBefore(b, a, REACH);
}

function peopleCode(aggregate: Aggregate): string {
  const { figure, noun, whole } = aggregate;
  if (whole === null && noun.quantity === 'would_be_attackers') return noun.quantity;
  const course = (name: Course) =>
    figure.setting.courses.some(
      ({ term, ...span }) =>
        term.course === name && (standsBefore(span, figure, REACH) || standsBefore(figure, span, 20)),
    );
  const act = nearestAct(aggregate);
  if (act === 'arrest') return course('return') ? 'returnees_arrested' : 'arrests';
  if (course('prevent')) return 'departures_prevented';
  if (act === 'kill') return course('travel') ? 'fighters_killed' : 'deaths';
  if (act === 'injure') return 'injured';
  if (act === 'sentence') return 'convictions';
  if (act === 'charge') return 'prosecutions';
  if (course('return')) return 'returnees';
  if (course('imprisoned')) return 'prisoners';
  if (noun.quantity !== 'persons') return noun.quantity;
  if (course('travel')) return 'fighters_abroad';
  return noun.quantity;
}

/** The act that takes these people as object or subject, by closeness. */
function nearestAct({ figure }: Aggregate): string | null {
  const close = figure.setting.sentence.acts
    .map((act) => ({
      act: act.term.act,
      gap: act.last <= figure.first ? figure.first - act.last : act.first - figure.last,
    }))
    .filter(({ gap }) => gap >= 0 && gap <= 6)
    .sort((a, b) => a.gap - b.gap);
  return close[0]?.act ?? null;
}

/** Level, flow, running total: by the words of time around it. */
export function kindOf({ figure }: Aggregate): 'stock' | 'flow' | 'cumulative' {
  const { setting } = figure;
  const { dates } = setting.sentence;
  if (extentsOf(setting, 'since', 'total').length > 0 || dates.some(({ open }) => open === 'since'))
    return 'cumulative';
  const now = extentsOf(setting, 'now');
  if (now.some((cue) => standsBefore(cue, figure, REACH) || standsBefore(figure, cue, REACH))) return 'stock';
  if (extentsOf(setting, 'perfect', 'period').length > 0) return 'cumulative';
  if (extentsOf(setting, 'annual').length > 0 || dates.some(({ edtf }) => edtf !== null)) return 'flow';
  return 'cumulative';
}
