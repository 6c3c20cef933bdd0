/** What a table holds: one plain value, or a list of them. Dates are ISO days, whole numbers stay exact to 2^53. */
export type Cell = string | number | boolean | null;
export type CellOrList = Cell | readonly Cell[];

export function isList(cell: CellOrList): cell is readonly Cell[] {
  return Array.isArray(cell);
}

/** A row as an object, column → cell. */
export type Row = Readonly<Record<string, CellOrList>>;
/** A row in column order. */
export type Line = readonly CellOrList[];

export type ColumnType = 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly list: boolean;
}

/** A table of a release: its columns and the columns that its rows are sorted by. */
export interface TableSpec {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly order: readonly string[];
}

/** `VARCHAR[]` and the like. */
export function sqlType(column: Column): string {
  return column.list ? `${column.type}[]` : column.type;
}

/** A name as SQL writes it: always in double quotes, since codebooks call variables `from` and `to`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
