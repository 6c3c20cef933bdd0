export { type CsvRow, csvCell, readCsv } from './csv.ts';
export { LAYOUTS } from './layouts/layouts.ts';
export { type Mapping, mappingSchema } from './mapping.ts';
export { type ReadRow, type RowValue, rowReader } from './row-reader.ts';
export { type Sniffed, sniffMapping } from './sniff.ts';
export { readTable, type Table, type TableFile } from './table.ts';
export type { RowNames } from './value-readers.ts';
