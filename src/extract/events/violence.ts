import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, overlaps } from '../reading/mentions.ts';
import type { Story } from './story.ts';

/**
 * Whether a story of deaths is one of violence: somebody attacked, murdered or claimed it, or weapons, armed people
 * or an organisation stand beside the dead. Where a disease, an accident or a disaster does, only the first counts.
 */
export function isViolent({ frames, following }: Story): boolean {
  const told = frames.map(({ sentence }) => sentence);
  const near = [...told, ...following.slice(0, NEAR)];
  if (isCrime(near, near)) return false;
  const mishap = near.filter(({ cues }) => hasCue(cues, 'mishap')).length;
  if (mishap > 0)
    return near.some(isArmed) && mishap <= told.length && !told.every(({ cues }) => hasCue(cues, 'mishap'));
  return near.some(
    (sentence) => isArmed(sentence) || isAttack(sentence) || hasWeapon(sentence) || areForcesKilled(sentence),
  );
}

/** "killed a policeman": somebody did it; "douze gendarmes tombés", "tombés au combat". */
function areForcesKilled({ people, acts }: SentenceReading): boolean {
  const forces = people.filter(({ role }) => role === 'security');
  return acts.some(({ term, first: start, last }) => {
    if (term.act !== 'kill') return false;
    if (term.form === 'past' && forces.some(({ first }) => first === last)) return true;
    const fallen = term.beside === true || (term.form === 'state' && last - start > 1);
    return fallen && forces.some(({ last: end }) => end <= start && start - end <= FALLEN);
  });
}

/** "qui sont" between those who fell and the word for it. */
const FALLEN = 2;

/**
 * Whether arrests, raids and finds have to do with armed groups or violence, and not with ordinary crime: people,
 * organisations, weapons, attacks or support of that kind stand in or beside them, or the whole text is about it.
 */
export function isAgainstViolence({ frames, following, context }: Story, armed: boolean): boolean {
  const told = frames.map(({ sentence }) => sentence);
  const near = [...told, ...context, ...following.slice(0, 2 * NEAR)];
  const plain = told.filter(({ cues }) => !hasCue(cues, 'crime'));
  const found = plain.every(({ acts }) => acts.every(({ term }) => term.act === 'seize'));
  if (found && isCrime(told, near)) return false;
  const mishap = near.filter(({ cues }) => hasCue(cues, 'mishap')).length;
  if (mishap * 2 >= near.length)
    return near.some((one) => ofKind(one.names, 'organisation').length > 0 || isFarFromMishap(one));
  return (
    armed ||
    near.some(
      (sentence) => isArmed(sentence) || isAttack(sentence) || hasWeapon(sentence) || hasTie(sentence),
    ) ||
    (frames.some(({ acts }) => acts.some(({ term }) => term.act === 'return')) && near.some(isAtFront))
  );
}

/** Where those whom states bring home were with armed groups, or are held for it. */
const FRONTS: ReadonlySet<string> = new Set(['SY', 'IQ']);

/** "brought home from Syria", "from the camp of Roj". */
function isAtFront({ places, cues, acts }: SentenceReading): boolean {
  const back = ofKind(cues, 'cue').some(
    (cue) => cue.term.cue === 'return' && !acts.some((act) => overlaps(act, cue) && cue.last <= act.last),
  );
  return back || isOfFront(places);
}

function isOfFront(places: SentenceReading['places']): boolean {
  return places.some(({ country }) => country !== null && FRONTS.has(country));
}

/** A cell, a plan, support, a pledge, a return from where one fights, a word for terrorism, or a service for nothing else. */
function hasTie({ groups, cues, names, places, acts, things }: SentenceReading): boolean {
  return (
    groups.length > 0 ||
    hasCue(cues, 'terror') ||
    (hasCue(cues, 'plan') && actsOf(acts, 'foil').length > 0 && ofKind(things, 'target').length > 0) ||
    ofKind(cues, 'support').length > 0 ||
    ofKind(cues, 'link').length > 0 ||
    (hasCue(cues, 'return') && isOfFront(places)) ||
    ofKind(names, 'agency').some(({ term }) => term.operates && term.name !== null)
  );
}

/** Support for armed groups or an attack, in a sentence that tells of no crime or mishap. */
function isFarFromMishap(sentence: SentenceReading): boolean {
  if (hasCue(sentence.cues, 'mishap')) return false;
  return isAttack(sentence) || ofKind(sentence.cues, 'support').length > 0;
}

const NEAR = 4;

/** A settling of scores, drugs, a robbery: with no organisation named, a crime for private ends. */
function isCrime(told: readonly SentenceReading[], near: readonly SentenceReading[]): boolean {
  const named = near.some(({ names }) => ofKind(names, 'organisation').length > 0);
  return !named && told.some(({ cues }) => hasCue(cues, 'crime'));
}

/** Whether all that a story tells is told as, or right behind, an exercise. */
export function isExercise(sentences: readonly SentenceReading[], { frames }: Story): boolean {
  const isDrill = (one: SentenceReading | undefined) => one !== undefined && hasCue(one.cues, 'drill');
  return frames.every(
    ({ sentence, dates }) =>
      isDrill(sentence) || (dates.length === 0 && isDrill(sentences[sentence.index - 1])),
  );
}

function isArmed(sentence: SentenceReading): boolean {
  return (
    sentence.people.some(({ role }) => role === 'suspect') ||
    ofKind(sentence.names, 'organisation').length > 0
  );
}

function isAttack(sentence: SentenceReading): boolean {
  return sentence.acts.some(
    ({ term }) =>
      term.act === 'attack' ||
      term.act === 'kidnap' ||
      term.act === 'claim' ||
      (term.act === 'kill' && !term.mild),
  );
}

function hasWeapon(sentence: SentenceReading): boolean {
  return sentence.things.some(
    ({ term }) => term.kind === 'weapon' || (term.kind === 'item' && term.weapon !== undefined),
  );
}

const LOOKED_AT = 200;
const ENOUGH = 2;

/** Whether a text is about armed groups: several of its sentences name them or their attacks. */
export function isAboutViolence(sentences: readonly SentenceReading[]): boolean {
  const armed = sentences.slice(0, LOOKED_AT).filter((one) => isArmed(one) || isAttack(one));
  return armed.length >= ENOUGH;
}
