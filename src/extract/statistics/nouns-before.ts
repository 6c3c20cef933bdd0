import { type CountedNoun, type Figure, nounAfter } from './figures.ts';
import { extentsOf, standsBefore, wordAt } from './setting.ts';

/**
 * The noun of a number that stands behind it: "the number of attacks rose from 215 to 402", "attacks numbered 350",
 * "bringing the number of arrests to 18"; or null. `total` when the words say that it is the number of all.
 */
export function nounBefore(figure: Figure): { readonly noun: CountedNoun; readonly total: boolean } | null {
  const { setting, number } = figure;
  const behind = numberedBehind(figure);
  if (behind) return { noun: behind, total: true };
  const reach = reachOf(figure);
  if (reach === null || figure.count.best === 1) return null;
  const nouns = setting.counted.filter(
    ({ last, term }) =>
      last <= number.first && term.plural && term.unit !== 'none' && term.unit !== 'country',
  );
  const totals = extentsOf(setting, 'total', 'number');
  const named = nouns.filter((noun) => totals.some((cue) => standsBefore(cue, noun, 3)));
  const happening = nouns.filter(({ term }) => term.unit !== 'person' && term.unit !== 'content');
  const chosen = named[0] ?? (reach === 'strong' ? happening[0] : undefined);
  if (!chosen) return null;
  return { noun: { first: chosen.first, last: chosen.last, ...chosen.term }, total: named[0] !== undefined };
}

/** "bringing to 21 the number of fighters killed". */
function numberedBehind({ setting, number }: Figure): CountedNoun | null {
  const cue = extentsOf(setting, 'number').find(({ first }) => first === number.last);
  return cue ? nounAfter(setting, cue.last, true) : null;
}

/** A verb of reaching right before, "from … to" behind a verb of rising or falling; weak: a form of "be". */
function reachOf({ setting, number }: Figure): 'strong' | 'weak' | null {
  const { fromPlace, toPlace } = setting.reading.reader.lexicon.grammar;
  const before = wordAt(setting, number.first - 1);
  if (extentsOf(setting, 'reach').some((cue) => standsBefore(cue, number, 0))) return 'strong';
  const moved = extentsOf(setting, 'trend').some(({ first }) => first < number.first);
  if (before === ':') return 'weak';
  const turned = fromPlace.has(before) || toPlace.has(before);
  if (moved && turned) return 'strong';
  return turned || extentsOf(setting, 'be').some((cue) => standsBefore(cue, number, 0)) ? 'weak' : null;
}
