import type { NumberMention } from '../../language/index.ts';
import { exactly } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';

/**
 * The numbers of a sentence, with "from 43 to 49" behind a plural noun that rises or falls as two: what it was and what it
 * has become. Elsewhere that is a range.
 */
export function changesApart(reading: DocumentReading, sentence: SentenceReading): readonly NumberMention[] {
  const ranges = sentence.numbers.filter(({ count }) => count.low !== null && count.high !== count.low);
  if (ranges.length === 0) return sentence.numbers;
  return sentence.numbers.flatMap((number) =>
    ranges.includes(number) ? halves(reading, sentence, number) : number,
  );
}

function halves(reading: DocumentReading, sentence: SentenceReading, number: NumberMention): NumberMention[] {
  const { of, fromPlace, toPlace, inPlace, breaks } = reading.reader.lexicon.grammar;
  const { low, high } = number.count;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const opened = of.has(word(number.first)) || fromPlace.has(word(number.first));
  const end = number.last >= sentence.last || breaks.has(word(number.last));
  if (!opened || !end || low === null || high === null || !isMoved(sentence, number, word)) return [number];
  for (let at = number.first + 2; at < number.last - 1; at += 1)
    if (toPlace.has(word(at)) || inPlace.has(word(at)))
      return [
        { ...number, first: number.first + 1, last: at, count: exactly(low) },
        { ...number, first: at + 1, count: exactly(high) },
      ];
  return [number];
}

/** A plural noun before, that rises or falls, or a comma between. */
function isMoved({ layers }: SentenceReading, { first }: TokenSpan, word: (at: number) => string): boolean {
  const counted = ofKind(layers.counted, 'counted').some(
    ({ term, last }) => last <= first && term.plural && term.unit !== 'none',
  );
  const moved = ofKind(layers.extents, 'extent').some(
    ({ term, first: at }) => term.extent === 'trend' && at < first,
  );
  return counted && (moved || word(first - 1) === ',');
}
