export { type DateParts, type DateReader, dateReaderFor, partsAt } from './date-parts.ts';
export { daysLater } from './date-resolution.ts';
export { type DateMention, datesOf } from './dates.ts';
export { foldWord } from './fold-word.ts';
export { fold } from './folding/fold.ts';
export { type Folded, foldedOf, originalOf } from './folding/folded-text.ts';
export type { Language, NumberWord, QualifierKind, RelativeDay } from './language.ts';
export { ARABIC } from './languages/ar.ts';
export { ENGLISH } from './languages/en.ts';
export { SPANISH } from './languages/es.ts';
export { FRENCH } from './languages/fr.ts';
export {
  type NumberMention,
  type NumberReader,
  numberReaderFor,
  numbersOf,
  withQualifier,
} from './numbers.ts';
export { type PhraseBook, phraseBook } from './phrase-book.ts';
export { type ListMatcher, matcherFor } from './phrase-lists.ts';
export { matchAll, matchAt, type PhraseMatch, type Phrases } from './phrases.ts';
export { remembered } from './remembered.ts';
export { type Passage, passageOf, type Sentence } from './sentences.ts';
export { stretchesOf } from './stretches.ts';
export type { Token } from './tokens.ts';
export { type Words, wordsOf } from './words.ts';
