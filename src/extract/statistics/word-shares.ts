import { withQualifier } from '../../language/index.ts';
import type { Count } from '../../model/index.ts';
import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { extentsOf, isDifference, type Setting, wordAt } from './setting.ts';

/** A share that words or two round numbers state, in per cent. */
export interface WordShare extends TokenSpan {
  readonly count: Count;
  /** Says "of them" by itself. */
  readonly them: boolean;
  /** What is counted, where it stands within: "une école sur quatre". */

  readonly noun: TokenSpan | null;
  /** Of two round numbers; what is counted may stand right behind: "tres de cada cuatro detenidos". */
  readonly round: boolean;
}

/** "a third", "more than half", "seven in ten". */
export function wordSharesIn(setting: Setting): WordShare[] {
  if (setting.sentence.sentence.kind === 'heading') return [];
  return [...named(setting), ...outOf(setting), ...oneOutOf(setting)].sort((a, b) => a.first - b.first);
}

function named(setting: Setting): WordShare[] {
  const { sentence, reading } = setting;
  const { of } = reading.reader.lexicon.grammar;
  return ofKind(sentence.layers.extents, 'share').flatMap((mention) => {
    const { percent, them = false, shy = false } = mention.term;
    if (shy && !of.has(wordAt(setting, mention.last))) return [];
    if (isPartOfNumber(setting, mention) || isInFigures(setting, mention)) return [];
    if (isDifference(setting, mention.last)) return [];
    const from = Math.max(
      sentence.first,
      ...sentence.numbers.map(({ last }) => last).filter((last) => last <= mention.first),
    );
    return [
      {
        them,
        noun: null,
        round: false,
        ...rounded(withQualifier(reading.tokens, mention, from, percent, reading.reader.numbers)),
      },
    ];
  });
}

/** "half a million". */
function isPartOfNumber({ sentence }: Setting, { last }: TokenSpan): boolean {
  return sentence.numbers.some(({ first }) => first >= last && first - last <= 1);
}

const BRACKET = 8;

/** "half of the attacks (47 per cent)": the figure says it. */
function isInFigures(setting: Setting, { last }: TokenSpan): boolean {
  return extentsOf(setting, 'percent').some(({ first }) => first >= last && first - last <= BRACKET);
}

/** A third is between 33 and 34 per cent: no more exact than the words. */
function rounded<S extends { readonly count: Count }>(share: S): S {
  const { low, best, high, qualifier } = share.count;
  const down = low === null ? null : Math.floor(low);
  const up = high === null ? null : Math.ceil(high);
  return {
    ...share,
    count: { low: down, best: best === null ? null : Math.round(best), high: up, qualifier },
  };
}

/** What somebody who speaks of a share counts in. */
const ROUND = new Set([3, 4, 5, 6, 8, 10, 20, 100]);
const LONGEST = 4;

/** "seven in ten", "tres de cada cuatro", "une école sur quatre". */
function outOf(setting: Setting): WordShare[] {
  const { sentence, reading } = setting;
  const joins = reading.reader.lexicon.grammar.outOf;
  return sentence.numbers.flatMap((part, i) => {
    const whole = sentence.numbers[i + 1];
    if (!joins || !whole || whole.first - part.last > LONGEST) return [];
    const [n, of] = [part.count.best ?? part.count.low, whole.count.best];
    const join = joinOf(setting, part.last, whole.first);
    if (join === null || n === null || of === null || n >= of || !ROUND.has(of)) return [];
    if (part.ordinal || whole.ordinal || sentence.dates.some((date) => overlaps(date, whole))) return [];
    const { low, best, high, qualifier } = part.count;
    const percent = (value: number | null) => (value === null ? null : (value * 100) / of);
    const count = { low: percent(low), best: percent(best), high: percent(high), qualifier };
    const noun = join > part.last ? { first: part.last, last: join } : null;
    return [rounded({ first: part.first, last: whole.last, count, them: false, noun, round: true })];
  });
}

/** Where the words that join the two numbers begin, behind a noun if one stands between; null without them. */
function joinOf({ reading, sentence }: Setting, from: number, to: number): number | null {
  const { outOf: joins, breaks, adverbsFirst, subjectsFollow } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  for (let at = from; at < to; at += 1) {
    const words = reading.tokens.slice(at, to).map((token) => token.word);
    if (joins?.has(words.join(' '))) return at;
    if (!adverbsFirst || subjectsFollow || breaks.has(word(at)) || at >= sentence.last) return null;
  }
  return null;
}

const ONE = 3;

/** "une école sur quatre", "un sur cinq": an article and no number before the words that join. */
function oneOutOf(setting: Setting): WordShare[] {
  const { sentence, reading } = setting;
  const { outOf: joins, articles, adverbsFirst, subjectsFollow, breaks } = reading.reader.lexicon.grammar;
  if (!joins || !adverbsFirst || subjectsFollow) return [];
  return sentence.numbers.flatMap((whole) => {
    const join = whole.first - 1;
    const of = whole.count.best;
    if (!joins.has(wordAt(setting, join)) || of === null || !ROUND.has(of) || whole.ordinal) return [];
    for (let at = join - 1; at >= Math.max(sentence.first, join - ONE); at -= 1) {
      if (articles.has(wordAt(setting, at))) {
        const count = { low: 100 / of, best: 100 / of, high: 100 / of, qualifier: null };
        const noun = at + 1 < join ? { first: at + 1, last: join } : null;
        return [rounded({ first: at, last: whole.last, count, them: false, noun, round: true })];
      }
      if (breaks.has(wordAt(setting, at))) return [];
    }
    return [];
  });
}
