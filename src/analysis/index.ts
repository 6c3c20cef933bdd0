export { answer, notedRecords, unknownRecords } from './answer.ts';
export type { ComparedDataset, ComparedRow, Scope } from './comparison/compared.ts';
export { COVERED, type CoverageRow, coverageOf } from './comparison/coverage.ts';
export { type Disagreement, disagreements } from './comparison/disagreement.ts';
export { compareRegions, type RegionRow } from './comparison/regions.ts';
export { type ScopeNote, scopeNotes } from './comparison/scopes.ts';
export { type ContestedQuestion, contested } from './contested/contested.ts';
export { directionOf } from './contested/series.ts';
export type { StatedWords } from './stated-words/stated-words.ts';
export { statedWords } from './stated-words/words-in.ts';
export { DISPUTED, RIVALS } from './views/dispute-columns.ts';
export { hasMap, mapData } from './views/map-data.ts';
export { type RecordCells, recordCells } from './views/record-cells.ts';
export {
  BACKGROUND,
  COUNTRY,
  POSITION,
  type RecordColumn,
  type RecordList,
  recordColumn,
  recordList,
  SOURCE_COLUMNS,
} from './views/record-columns.ts';
export { responses } from './views/responses.ts';
