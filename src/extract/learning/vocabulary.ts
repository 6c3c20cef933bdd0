import type { PreparedText } from './prepared-text.ts';
import { inducedVerbs, type Verbs } from './verbs.ts';
import { induceClasses, type WordClasses } from './word-classes.ts';

/** What a corpus tells of its words without any coding: which act as verbs, and which keep the same company. */
export interface Vocabulary {
  readonly verbs: Verbs;
  readonly classes: WordClasses;
}

export function vocabularyOf(texts: readonly PreparedText[], seed: number): Vocabulary {
  return { verbs: inducedVerbs(texts), classes: induceClasses(texts, seed) };
}
