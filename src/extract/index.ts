export {
  EXTRACTOR,
  type ExtractInput,
  extract,
  extractByRules,
  extractForModel,
  naturalCase,
} from './extractor.ts';
export type { Lead } from './leads/lead.ts';
export { openModel, type UseModel } from './learning/apply.ts';
export type {
  CodedRecord as CodedEvidence,
  CodedValue,
  LearningDocument,
  ModelInput,
} from './learning/corpus.ts';
export type { LearnedModel, ModelProvenance, ModelQuality } from './learning/model.ts';
export { modelText, readModel } from './learning/model-file.ts';
export type { VariableQuality } from './learning/quality.ts';
export type { VariableKind } from './learning/roles.ts';
export {
  type RankedDocument,
  rankUnread,
  type ScreenedText,
  type ScreeningReader,
  screeningReader,
  type UnreadText,
} from './learning/screening.ts';
export { type TrainOptions, trainModel } from './learning/train.ts';
export { readWords, type WordsReading } from './words-reading.ts';
