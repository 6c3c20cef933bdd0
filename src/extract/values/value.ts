import type { Asserter, Flag, SuggestedStatement, Value } from '../../model/index.ts';
import { asserterOf } from '../events/asserters.ts';
import type { Telling } from '../events/telling.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';

/** What values are taken from: one telling in its document. */
export interface Source {
  readonly reading: DocumentReading;
  readonly telling: Telling;
  /** Who asserts a sentence; worked out once. */
  readonly asserter: (sentence: SentenceReading) => Asserter | null;
}

/** The asserters of a document's sentences, each worked out once. */
export function asserters(reading: DocumentReading): Source['asserter'] {
  const known = new Map<SentenceReading, Asserter | null>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const fresh = asserterOf(reading, sentence);
    known.set(sentence, fresh);
    return fresh;
  };
}

/** A value of the event with its quote; who asserts it is read off the sentence. */
export function stated(
  { reading, telling, asserter }: Source,
  variable: string,
  value: Value,
  sentence: SentenceReading,
  span: TokenSpan,
  more: { readonly flags?: readonly Flag[]; readonly certainty?: number; readonly asserter?: Asserter } = {},
): SuggestedStatement {
  return suggest(reading, variable, value, span, telling.confidence * (more.certainty ?? 1), {
    flags: more.flags ?? [],
    asserter: more.asserter ?? asserter(sentence),
  });
}

/** The first of several statements of the same value. */
export function distinct(
  statements: readonly SuggestedStatement[],
  key: (value: Value) => string,
): SuggestedStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ value }) => {
    const fresh = !seen.has(key(value));
    seen.add(key(value));
    return fresh;
  });
}
