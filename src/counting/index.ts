export {
  answerBy,
  type Clusters,
  type Counter,
  NOTES,
  type Note,
  notedRecordsBy,
  noteOf,
  unknownRecordsBy,
  type Wanted,
} from './answer.ts';
export {
  type Asked,
  answerColumns,
  BACKGROUND,
  baseColumns,
  concerns,
  DISPUTED,
  disputable,
  readFields,
  relationOf,
  shownFields,
} from './asked.ts';
export { type Naming, PLAIN_NAMING } from './caveats.ts';
export { type CellBlock, cellColumns, DOCUMENTS_BLOCK, RECORD_BLOCK } from './cells.ts';
export { type CellStore, cellCounter } from './count-cells.ts';
export type { Stored } from './evaluate.ts';
export type { Expression } from './expression.ts';
export { type Field, fieldOf } from './field.ts';
export type { Columns } from './group-keys.ts';
export { parseConditions } from './parse-conditions.ts';
export { pileOf } from './pile.ts';
export { PROVENANCE_NAMES, type Provenance, provenanceOf, sourceMissing } from './provenance.ts';
export { caveatTextsOn } from './standing-caveats.ts';
