export { type Block, blocksOf } from './blocks.ts';
export { type DateReader, dateReaderFor } from './date-parts.ts';
export { type DateMention, datesOf } from './dates.ts';
export { foldWord } from './fold-word.ts';
export type { Language, NumberWord, QualifierKind, RelativeDay } from './language.ts';
export { ENGLISH } from './languages/en.ts';
export {
  type NumberMention,
  type NumberReader,
  numberReaderFor,
  numbersOf,
  parseFigures,
} from './numbers.ts';
export { compilePhrases, matchAll, matchAt, type PhraseMatch, type Phrases } from './phrases.ts';
export { type Passage, passageOf, type Sentence } from './sentences.ts';
export { type Stretch, type Token, tokensOf } from './tokens.ts';
export { fold } from './folding/fold.ts';
export { type Folded, foldedIndexOf, originalOf } from './folding/folded-text.ts';
