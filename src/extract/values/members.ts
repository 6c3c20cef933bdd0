import type { SuggestedStatement } from '../../model/index.ts';
import { exactly } from '../../model/index.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { type Source, stated } from './value.ts';

/** The size of the group: "a six-member cell", "a cell of eight people", "consisting of four members". */
export function members(source: Source): SuggestedStatement[] {
  for (const sentence of source.telling.sentences) {
    const size = sizeIn(source, sentence);
    if (size) return [stated(source, 'members', exactly(size.n), sentence, size)];
  }
  return [];
}

function sizeIn(source: Source, sentence: SentenceReading): (TokenSpan & { n: number }) | null {
  const { tokens } = source.reading;
  const { grammar } = source.reading.reader.lexicon;
  const word = (i: number) => tokens[i]?.word ?? '';
  for (const { first, last, count, ordinal } of sentence.numbers) {
    const n = count.best;
    if (n === null || ordinal || n > 500) continue;
    const strong = word(last) === '-' && grammar.strong.has(word(last + 1));
    if (strong && sentence.groups.some((group) => group.first >= last && group.first - last <= 6)) {
      return { first, last: last + 2, n };
    }
    const group = sentence.groups.find(
      (one) => one.last <= first && first - one.last <= 8 && !one.term.plural,
    );
    if (!group) continue;
    const before = word(first - 1);
    const consists = [1, 2, 3].some(
      (step) => first - step >= group.last && grammar.consisting.has(word(first - step)),
    );
    if (consists || (grammar.of.has(before) && first - 1 === group.last))
      return { first: group.first, last: sizeEnd(sentence, last), n };
  }
  return null;
}

function sizeEnd(sentence: SentenceReading, last: number): number {
  return sentence.people.find((group) => group.first < last && group.last >= last)?.last ?? last;
}
