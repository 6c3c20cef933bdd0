export { CellProblem } from './cell-values.ts';
export { type CsvRow, readCsv } from './csv.ts';
export { cellText, type Flagged } from './editing/cell-text.ts';
export { type EditSheet, editSheet } from './editing/edit-sheet.ts';
export { pieceHash } from './editing/export-state.ts';
export type { EditNames } from './editing/read-cell.ts';
export {
  type CellEdit,
  type EditedBeside,
  editReader,
  isEditSheet,
  type RowEdit,
} from './editing/read-edits.ts';
export { sheetAsCsv, sheetAsXlsx } from './editing/write-sheet.ts';
export { findingCsv } from './finding-csv.ts';
export { LAYOUTS } from './layouts/layouts.ts';
export { type Mapping, mappingSchema, scopeOf, scopeSchema } from './mapping.ts';
export {
  FOLDER_FORMATS,
  RELEASE_FORMATS,
  type ReleaseFormat,
  releaseAs,
} from './publication/export-release.ts';
export { zipped } from './publication/zipped.ts';
export { type ReadRow, type RowValue, rowReader } from './row-reader.ts';
export { type Sniffed, sniffMapping } from './sniff.ts';
export { readTable, type Table, type TableFile } from './table.ts';
export { type RowNames, valueReader } from './value-readers.ts';
