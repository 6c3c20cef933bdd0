export { type CsvRow, csvCell, readCsv } from './csv.ts';
