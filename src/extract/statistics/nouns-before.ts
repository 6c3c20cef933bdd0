import type { TokenSpan } from '../reading/mentions.ts';
import { isChange } from './changes.ts';
import { type CountedNoun, type Figure, nounAfter } from './figures.ts';
import { isHappening } from './happenings.ts';
import { isClosed } from './people-by-verb.ts';
import { extentsOf, type Setting, standsBefore, wordAt } from './setting.ts';
import { timesOf } from './times.ts';

/** The noun of a number that stands before it, with what the words between add to the evidence. */
interface NounBefore {
  readonly noun: CountedNoun;
  readonly bonus: number;
}

const TOTALLED = 4;
const CHANGED = 3;
const REACHED = 1.5;
const LABELLED = 1;

/**
 * The noun of a number that stands behind it: "the number of attacks rose from 215 to 402", "attacks numbered 350",
 * "bringing the number of arrests to 18", "arrests: 93", "searches, from 140 to 120"; or null.
 */
export function nounBefore(figure: Figure): NounBefore | null {
  const { setting, number } = figure;
  const behind = numberedBehind(figure);
  if (behind) return { noun: behind, bonus: totalOf(figure, behind) };
  const changed = isChange(setting, number) ? changedBefore(setting, number.first) : null;
  if (changed) return { noun: changed, bonus: extentsOf(setting, 'trend').length > 0 ? CHANGED : REACHED };
  const theirs = theirNumber(figure);
  if (theirs) return { noun: theirs, bonus: CHANGED };
  const labelled = labelOf(figure);
  if (labelled) return { noun: labelled, bonus: LABELLED };
  const reach = reachOf(figure);
  if (reach === null || figure.count.best === 1) return null;
  const nouns = setting.counted.filter(
    ({ last, term }) =>
      last <= number.first && term.plural && term.unit !== 'none' && term.unit !== 'country',
  );
  const totals = extentsOf(setting, 'total', 'number');
  const named = nouns.filter((noun) => totals.some((cue) => standsBefore(cue, noun, 3)));
  const happening = nouns.filter(({ term }) => term.unit !== 'person' && term.unit !== 'content');
  const subject = nouns.find(({ last }) => isReachedBy(setting, last, number));
  const chosen = named[0] ?? (reach === 'strong' ? (happening[0] ?? subject) : undefined);
  if (!chosen) return null;
  const noun = { first: chosen.first, last: chosen.last, ...chosen.term };
  return { noun, bonus: named[0] === undefined ? REACHED : totalOf(figure, noun) };
}

const FEW = 15;

/** What "the number of" adds: little for a few people over no time, who are those of one operation or attack. */
function totalOf({ setting, count }: Figure, { unit }: CountedNoun): number {
  const { span, bounded } = timesOf(setting);
  const ofOne = unit === 'arrest' || unit === 'person' || unit === 'injury' || unit === 'death';
  const few = (count.best ?? count.low ?? 0) < FEW;
  return ofOne && few && !span && !bounded ? 0 : TOTALLED;
}

/** "bringing to 21 the number of fighters killed". */
function numberedBehind({ setting, number }: Figure): CountedNoun | null {
  const cue = extentsOf(setting, 'number').find(({ first }) => first === number.last);
  return cue ? nounAfter(setting, cue.last, true) : null;
}

const THEIRS = 3;

/** "عددهن بلغ حوالي 288": of the people named last. */
function theirNumber({ setting, number, count }: Figure): CountedNoun | null {
  const { theirs } = setting.reading.reader.lexicon.grammar;
  const reached = extentsOf(setting, 'reach').some((cue) => standsBefore(cue, number, 0));
  if (!theirs || !reached || count.best === 1) return null;
  for (let at = number.first - 1; at >= number.first - THEIRS; at -= 1)
    if (theirs.has(wordAt(setting, at))) return pluralsBefore(setting, at).at(-1) ?? null;
  return null;
}

/** The plural nouns before a token that count people or things that happen. */
function pluralsBefore({ counted }: Setting, at: number): CountedNoun[] {
  return counted
    .filter(({ last, term }) => last <= at && term.plural && term.unit !== 'none' && term.unit !== 'country')
    .map(({ first, last, term }) => ({ first, last, ...term }));
}

/** What has changed: what words say that the number is of, else what happens, else people; the last before it. */
function changedBefore(setting: Setting, at: number): CountedNoun | null {
  const nouns = pluralsBefore(setting, at);
  const totals = extentsOf(setting, 'total', 'number');
  const named = nouns.filter((noun) => totals.some((cue) => standsBefore(cue, noun, 3))).at(-1);
  return named ?? nouns.filter(({ unit }) => isHappening(unit)).at(-1) ?? nouns.at(-1) ?? null;
}

/** "Arrests: 93." */
function labelOf({ setting, number }: Figure): CountedNoun | null {
  const colon = number.first - 1;
  if (wordAt(setting, colon) !== ':' || !isClosed({ setting, number })) return null;
  return pluralsBefore(setting, colon).find(({ last }) => last === colon) ?? null;
}

/** "Returns numbered 324": the noun right before the verb of reaching. */
function isReachedBy(setting: Setting, at: number, number: TokenSpan): boolean {
  return extentsOf(setting, 'reach').some((cue) => cue.first === at && standsBefore(cue, number, 0));
}

/** A verb of reaching right before, "from … to" behind a verb of rising or falling; weak: a form of "be". */
function reachOf({ setting, number }: { setting: Setting; number: TokenSpan }): 'strong' | 'weak' | null {
  const { fromPlace, toPlace } = setting.reading.reader.lexicon.grammar;
  const before = wordAt(setting, number.first - 1);
  if (extentsOf(setting, 'reach').some((cue) => standsBefore(cue, number, 0))) return 'strong';
  const moved = extentsOf(setting, 'trend').some(({ first }) => first < number.first);
  if (before === ':') return 'weak';
  const turned = fromPlace.has(before) || toPlace.has(before);
  if (moved && turned) return 'strong';
  return turned || extentsOf(setting, 'be').some((cue) => standsBefore(cue, number, 0)) ? 'weak' : null;
}
