import { withQualifier } from '../../language/index.ts';
import type { Count } from '../../model/index.ts';
import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { type Setting, wordAt } from './setting.ts';

/** A share that words or two round numbers state, in per cent. */
export interface WordShare extends TokenSpan {
  readonly count: Count;
  /** Says "of them" by itself. */
  readonly them: boolean;
}

/** "a third", "more than half", "seven in ten". */
export function wordSharesIn(setting: Setting): WordShare[] {
  return [...named(setting), ...outOf(setting)].sort((a, b) => a.first - b.first);
}

function named(setting: Setting): WordShare[] {
  const { sentence, reading } = setting;
  const { of } = reading.reader.lexicon.grammar;
  return ofKind(sentence.layers.extents, 'share').flatMap((mention) => {
    const { percent, them = false, shy = false } = mention.term;
    if (shy && !of.has(wordAt(setting, mention.last))) return [];
    const from = Math.max(
      sentence.first,
      ...sentence.numbers.map(({ last }) => last).filter((last) => last <= mention.first),
    );
    return [
      { ...rounded(withQualifier(reading.tokens, mention, from, percent, reading.reader.numbers)), them },
    ];
  });
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
const LONGEST = 3;

function outOf(setting: Setting): WordShare[] {
  const { sentence, reading } = setting;
  const { outOf: joins } = reading.reader.lexicon.grammar;
  return sentence.numbers.flatMap((part, i) => {
    const whole = sentence.numbers[i + 1];
    if (!joins || !whole || whole.first - part.last > LONGEST) return [];
    const between = reading.tokens.slice(part.last, whole.first).map(({ word }) => word);
    const [n, of] = [part.count.best ?? part.count.low, whole.count.best];
    if (!joins.has(between.join(' ')) || n === null || of === null || n >= of || !ROUND.has(of)) return [];
    if (part.ordinal || whole.ordinal || sentence.dates.some((date) => overlaps(date, whole))) return [];
    const { low, best, high, qualifier } = part.count;
    const percent = (value: number | null) => (value === null ? null : (value * 100) / of);
    const count = { low: percent(low), best: percent(best), high: percent(high), qualifier };
    return [rounded({ first: part.first, last: whole.last, count, them: false })];
  });
}
