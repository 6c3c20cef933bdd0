import { exactly, type SuggestedStatement } from '../../model/index.ts';
import { actsOf, hasExtent, ofKind } from '../reading/mentions.ts';
import { type Source, stated } from './value.ts';

/** How many were arrested where no figure stands with the arrest: by "he" or "she", or as "the five" told before. */
export function countedElsewhere(source: Source): SuggestedStatement[] {
  return [...heOrShe(source), ...theNumber(source)].slice(0, 1);
}

const PRONOUN = 5;

/** "He was arrested on Tuesday": one, where nobody is counted. */
function heOrShe(source: Source): SuggestedStatement[] {
  const { tokens, reader } = source.reading;
  const { singular, pronouns } = reader.lexicon.grammar;
  if (!singular) return [];
  for (const { sentence, acts, bindings } of source.telling.frames) {
    const [act] = actsOf(acts, 'arrest');
    if (!act || bindings.length > 0) continue;
    const from = Math.max(sentence.first, act.first - PRONOUN);
    const near = tokens.slice(from, act.last + 1).findLastIndex(({ word }) => pronouns.has(word));
    if (near === -1 || !singular.has(tokens[from + near]?.word ?? '')) continue;
    const span = { first: Math.min(from + near, act.first), last: Math.max(from + near + 1, act.last) };
    return [stated(source, 'arrested', exactly(1), sentence, span, { certainty: 0.8 })];
  }
  return [];
}

/** "The five, the ministry says, were collecting money": those told before, where nothing else counts them. */
function theNumber(source: Source): SuggestedStatement[] {
  const { reading, telling } = source;
  if (!reading.reader.lexicon.grammar.singular) return [];
  if (!telling.frames.some(({ acts }) => actsOf(acts, 'arrest', 'dismantle').length > 0)) return [];
  for (const sentence of telling.sentences)
    for (const group of sentence.people) {
      const { count, definite, role, target } = group;
      const several = definite && count !== null && (count.best ?? 0) > 1 && (count.best ?? 0) < MOST;
      if (several && (role === 'suspect' || (role === 'neutral' && target === null)))
        return [stated(source, 'arrested', count, sentence, group, { certainty: 0.7 })];
    }
  return [];
}

const MOST = 60;

const BEHIND = 3;

/**
 * "Four others were held, which brings the total to five": the total of the operation itself, where no time is counted over
 * and it is not far above those just counted.
 * @param counted how many the operation's sentences count
 */
export function grownTotal(source: Source, counted: number): SuggestedStatement | null {
  if (!source.reading.reader.lexicon.grammar.singular) return null;
  for (const { sentence, bindings } of source.telling.frames) {
    if (!bindings.some(({ act }) => act.term.act === 'arrest')) continue;
    if (hasExtent(sentence.layers.extents, 'period', 'annual', 'since')) continue;
    for (const bond of ofKind(sentence.layers.bonds, 'bond')) {
      const number = sentence.numbers.find(
        ({ first, ordinal }) => !ordinal && first >= bond.last && first - bond.last <= BEHIND,
      );
      const best = number?.count.best ?? null;
      const later = sentence.dates.some(
        ({ first, open }) => open !== null || (number && first >= number.last),
      );
      if (bond.term.bond !== 'total' || !number || best === null || later) continue;
      if (best > counted && best <= 2 * counted + SLACK)
        return stated(source, 'arrested', number.count, sentence, number, { certainty: 0.9 });
    }
  }
  return null;
}

const SLACK = 3;
