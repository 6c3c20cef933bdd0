import { precisionOf } from '../../model/index.ts';
import type { Course, Unit } from '../lexicons/lexicon.ts';
import { wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { actsOf, hasCue, ofKind, overlaps } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import type { Figure } from './figures.ts';
import { periodOf } from './periods.ts';
import { extentsOf, type Setting, standsBefore, wordAt } from './setting.ts';
import { isSinceThen } from './times.ts';

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
  const { figure, noun } = aggregate;
  if (noun.unit === 'person') return peopleCode(aggregate);
  if (noun.unit === 'attack') return harmCode(aggregate);
  if (noun.unit === 'arrest') return hasSupport(aggregate) ? 'support_arrests' : noun.quantity;
  if (noun.unit === 'operation' && isViolence(aggregate)) return 'attacks';
  if (noun.unit === 'operation') return isJoint(aggregate) ? 'joint_operations' : 'operations';
  if (noun.unit === 'country') return isTerrorismIndex(figure.setting) ? 'gti_countries' : 'countries';
  return noun.quantity;
}

/** "the number of terrorist operations fell from 481 operations": those of which the sentence spoke. */
export function isViolence({ figure, noun }: Aggregate): boolean {
  const { verbFirst } = figure.setting.reading.reader.lexicon.grammar;
  const attacks = figure.setting.counted.some(
    ({ term, last }) => term.unit === 'attack' && last <= figure.first,
  );
  return verbFirst === true && noun.unit === 'operation' && attacks;
}

const SUPPORT_REACH = 8;

/** "arrests for recruiting". */
function hasSupport({ figure, noun }: Aggregate): boolean {
  return ofKind(figure.setting.sentence.cues, 'support').some((cue) =>
    standsBefore(noun, cue, SUPPORT_REACH),
  );
}

function isJoint({ figure }: Aggregate): boolean {
  const { sentence } = figure.setting;
  const countries = new Set(sentence.places.flatMap(({ country }) => country ?? []));
  return hasCue(sentence.cues, 'joint') || countries.size > 1;
}

function harmCode({ figure, noun }: Aggregate): string {
  const { passive } = figure.setting.reading.reader.lexicon.grammar;
  const foiled = actsOf(figure.setting.sentence.acts, 'foil').some((act) => {
    const isPassive = passive.has(wordAt(figure.setting, act.first - 1));
    return standsBefore(act, figure, REACH) || (isPassive && standsBefore(figure, act, REACH));
  });
  return foiled ? 'plots_foiled' : noun.quantity;
}

const REACH = 12;

/** Nouns that say all: "would-be attackers", "the dead". */
const OWN = new Set(['would_be_attackers', 'deaths']);

function peopleCode(aggregate: Aggregate): string {
  const { figure, noun, whole } = aggregate;
  if (whole === null && OWN.has(noun.quantity)) return noun.quantity;
  const course = courseOf(figure);
  const act = nearestAct(figure);
  if (course('prevent')) return 'departures_prevented';
  if (act === 'arrest') return arrestCode(course);
  if (act === 'kill') return course('travel') || whole ? 'fighters_killed' : 'deaths';
  if (act === 'injure') return 'injured';
  if (act === 'sentence') return 'convictions';
  if (act === 'charge') return 'prosecutions';
  if (course('return')) return 'returnees';
  if (course('imprisoned') || act === 'custody') return 'prisoners';
  if (course('trained') && noun.quantity === 'persons') return 'personnel';
  if (course('travel') && noun.quantity !== 'personnel') return 'fighters_abroad';
  if (noun.quantity === 'persons' && whole) return quantityCode(whole);
  return noun.quantity === 'persons' ? (namedQuantity(figure) ?? noun.quantity) : noun.quantity;
}

/** "the number of detainees reached 162 persons": what the noun before says. */
function namedQuantity({ setting, first }: Figure): string | null {
  if (!setting.reading.reader.lexicon.grammar.verbFirst) return null;
  const cues = extentsOf(setting, 'number').filter(({ last }) => last <= first);
  const named = setting.counted.find((noun) => cues.some(({ last }) => last === noun.first));
  return named?.term.quantity ?? null;
}

function arrestCode(course: (name: Course) => boolean): string {
  if (course('return')) return 'returnees_arrested';
  return course('imprisoned') ? 'prisoners' : 'arrests';
}

/** Tokens that speak of a figure and of no other: from the one before it to the one behind. */
function ownClause(figure: Figure): TokenSpan {
  const { sentence } = figure.setting;
  const others = sentence.numbers.filter(({ first }) => first !== figure.number.first);
  const before = others.filter(({ last }) => last <= figure.number.first).at(-1);
  const after = others.find(({ first }) => first >= figure.last && !isListed(figure, first));
  return {
    first: before
      ? (turnBetween(figure, before.last, figure.first) ?? joinedAt(figure, before.last) ?? before.last)
      : sentence.first,
    last: after ? (turnBetween(figure, figure.last, after.first) ?? after.first) : sentence.last,
  };
}

/** "51 have died and 43 have come back": a number without its noun behind "and" opens a clause of its own. */
function joinedAt({ setting, counted, number }: Figure, from: number): number | null {
  const { and, adverbsFirst } = setting.reading.reader.lexicon.grammar;
  const at = number.first - 1;
  return adverbsFirst && counted === null && at >= from && and.has(wordAt(setting, at)) ? at : null;
}

/** "288 women and 391 minors are in camps": what is said behind is said of both, where the verb may stand behind. */
function isListed({ setting, last }: Figure, next: number): boolean {
  const { verbFirst, and } = setting.reading.reader.lexicon.grammar;
  return verbFirst === true && next - last === 1 && and.has(wordAt(setting, last));
}

/** Where verbs stand first: the comma, or the "and" before a verb, from which on the words belong to the next number. */
function turnBetween({ setting }: Figure, from: number, to: number): number | null {
  const { verbFirst, and } = setting.reading.reader.lexicon.grammar;
  if (!verbFirst) return null;
  const verbs = [...setting.sentence.acts, ...setting.courses];
  for (let at = to - 1; at >= from; at -= 1) {
    const word = wordAt(setting, at);
    const opens = (next: number) => verbs.some(({ first }) => first === next);
    const subject = setting.sentence.numbers.find(({ first }) => first === to && at + 1 === to);
    if (and.has(word) && (word === ',' || opens(at + 1) || (subject && opens(subject.last)))) return at;
  }
  return null;
}

const BEHIND = 20;

function courseOf(figure: Figure): (name: Course) => boolean {
  const own = ownClause(figure);
  const mine = figure.setting.courses.filter(
    (course) =>
      course.first >= own.first &&
      course.last <= own.last &&
      (standsBefore(course, figure, REACH) || standsBefore(figure, course, BEHIND)) &&
      !isAtHome(figure, course),
  );
  return (name) => mine.some(({ term }) => term.course === name);
}

/** "in Syria" in a text about Syria: nobody went there. */
function isAtHome({ setting }: Figure, course: TokenSpan): boolean {
  const { countries } = setting.reading.surroundings;
  const main = [...countries].sort((a, b) => b[1] - a[1])[0]?.[0];
  return setting.sentence.places.some((place) => place.country === main && overlaps(place, course));
}

/** The act that takes these people as object or subject, by closeness. */
function nearestAct(figure: Figure): string | null {
  const own = ownClause(figure);
  const { passive, copulas, fillers, and, verbFirst } = figure.setting.reading.reader.lexicon.grammar;
  // "142 have died and 123 have returned": the verb before belongs to others.
  const next = wordAt(figure.setting, figure.number.last);
  const before = wordAt(figure.setting, figure.number.first - 1);
  const verb = passive.has(next) || (copulas.has(next) && fillers.has(next));
  const isSubject = verb && before !== ',' && and.has(before);
  const close = figure.setting.sentence.acts
    .filter(({ first, last }) => first >= (isSubject ? figure.last : own.first) && last <= own.last)
    .map((act) => ({
      act: act.term.act === 'arrest' && act.term.form === 'state' ? 'custody' : act.term.act,
      gap: act.last <= figure.first ? figure.first - act.last : act.first - figure.last,
      behind: verbFirst && act.last > figure.first ? 1 : 0,
    }))
    .filter(({ gap }) => gap >= 0 && gap <= 6)
    .sort((a, b) => a.behind - b.behind || a.gap - b.gap);
  return close[0]?.act ?? null;
}

/** The index that the codebook has quantities for. */
export function isTerrorismIndex({ reading, sentence }: Setting): boolean {
  return reading.reader.lexicon.terrorismIndex.test(wordsOf(reading, sentence));
}

/** Level, flow, running total: by the words of time around it. */
export function kindOf(aggregate: Aggregate): 'stock' | 'flow' | 'cumulative' {
  const { figure } = aggregate;
  const { setting } = figure;
  const { dates } = setting.sentence;
  const open = isSinceThen(setting) || dates.some((date) => date.open === 'since');
  if (open || extentsOf(setting, 'since', 'total').length > 0) return 'cumulative';
  const now = extentsOf(setting, 'now');
  if (now.some((cue) => standsBefore(cue, figure, REACH) || standsBefore(figure, cue, REACH))) return 'stock';
  if (aggregate.whole) return kindOf(aggregate.whole);
  const { adverbsFirst } = setting.reading.reader.lexicon.grammar;
  const within = adverbsFirst ? periodOf(figure) : null;
  if (within && precisionOf(within.edtf) !== 'interval') return 'flow';
  if (
    extentsOf(setting, 'perfect').some((cue) => standsBefore(cue, figure, 3) || standsBefore(figure, cue, 3))
  )
    return 'cumulative';
  const period = periodOf(figure);
  if (period && precisionOf(period.edtf) === 'interval') return 'cumulative';
  if (period || extentsOf(setting, 'annual').length > 0) return 'flow';
  return courseOf(figure)('imprisoned') ? 'stock' : 'cumulative';
}
