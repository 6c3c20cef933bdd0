import type { SuggestedStatement } from '../../model/index.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';
import { listedThings } from './listed-things.ts';
import { counted, GENERAL, type Item, isNone, isSeized, seizureStart, wonBack } from './seizures.ts';
import { type Source, stated } from './value.ts';

interface Seized {
  readonly sentence: SentenceReading;
  readonly item: Item;
  readonly span: TokenSpan;
  readonly count: number | null;
}

/** Things seized, each with its number and as a statement of its own. */
export function seizedValues(source: Source): SuggestedStatement[] {
  const items = seizedItems(source);
  const specific = items.filter(({ item }) => item.term.item !== GENERAL);
  const seen = new Map<string, Seized>();
  const told = (specific.length > 0 ? specific : items).flatMap((one) => {
    const { sentence, item, span, count } = one;
    const key = keyOf(source, item);
    const known = seen.get(key);
    if (known && !isBeside(source, known, one)) return [];
    seen.set(key, one);
    const value = { item: item.term.item, count };
    return [stated(source, 'seized_item', value, sentence, span, negation(source, sentence, item))];
  });
  return [...told, ...unknownThings(source, items)];
}

const SUM = 3;

/** "a sum of 4,200 euros" is one thing: the sum, not counted, right before its currency. */
function withoutSums(source: Source, sentence: SentenceReading, items: readonly Item[]): Item[] {
  const { reading } = source;
  const { and } = reading.reader.lexicon.grammar;
  return items.filter((item, i) => {
    const next = items[i + 1];
    if (item.term.item !== 'cash' || next?.term.item !== 'cash' || next.first - item.last > SUM) return true;
    if (counted(source, sentence, item).count !== null) return true;
    return reading.tokens.slice(item.last, next.first).some(({ word }) => and.has(word));
  });
}

/** "أسلاك ومسامير": two words for things of one kind in one sentence are two things, where its words are many. */
function isBeside({ reading }: Source, a: Seized, b: Seized): boolean {
  const noun = ({ item }: Seized) => reading.tokens[item.first]?.word.slice(0, SAME_ROOT);
  return (
    reading.reader.lexicon.grammar.verbFirst === true && a.sentence === b.sentence && noun(a) !== noun(b)
  );
}

const SAME_ROOT = 3;

/** What stands in one list with things that were seized, in the words of the text. */
function unknownThings(source: Source, items: readonly Seized[]): SuggestedStatement[] {
  return [...new Set(items.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const known = items.filter((one) => one.sentence === sentence).map(({ item }) => item);
    return listedThings(source.reading, sentence, known).map((thing) =>
      stated(source, 'seized_item', { item: thing.item, count: thing.count }, sentence, thing, {
        certainty: 0.7,
      }),
    );
  });
}

/** Two things of one kind are told apart by their noun ("bank cards", "books"), where words tell them apart. */
function keyOf(source: Source, { first, last, term }: Item): string {
  const { adjectivesFirst, verbFirst } = source.reading.reader.lexicon.grammar;
  if (verbFirst) return term.item;
  if (!adjectivesFirst) return `${term.item} ${(source.reading.tokens[first]?.word ?? '').replace(/s$/, '')}`;
  const noun = source.reading.tokens[last - 1]?.word ?? String(first);
  return `${term.item} ${noun.replace(/s$/, '')}`;
}

function negation(source: Source, sentence: SentenceReading, item: Item) {
  return isNone(source, sentence, item) ? ({ flags: ['negated'] } as const) : {};
}

export function seizedItems(source: Source): Seized[] {
  const { telling } = source;
  return telling.sentences.flatMap((sentence) => {
    const start =
      telling.story.class === 'operation' ? seizureStart(source, sentence) : wonBack(source, sentence);
    if (start === null) return [];
    return withoutSums(source, sentence, ofKind(sentence.things, 'item'))
      .filter((item) => isSeized(source, sentence, item, start))
      .map((item) => ({ sentence, item, ...counted(source, sentence, item) }));
  });
}
