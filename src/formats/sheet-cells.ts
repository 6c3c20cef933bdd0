/** Characters that a cell of a workbook holds at the most. */
const LONGEST = 32_767;
/** Characters that a column is wide at the most; longer cells are read in the line above the table. */
const WIDEST = 48;
/** Rows whose cells decide how wide a column is. */
const MEASURED = 200;

/** A cell of a workbook as the writer takes it; null is empty. */
export type SheetCell = { readonly value: string | number | boolean; readonly type: unknown } | null;

/** The name of a column, in bold. */
export function headCell(value: string) {
  return { value, type: String, fontWeight: 'bold' as const };
}

/** Text as a cell: cut to what a cell holds, and read back as it is. */
export function textCell(text: string) {
  return text === '' ? null : { value: escaped(text.slice(0, LONGEST)), type: String };
}

/** What a workbook would read as the escape of a character is escaped itself (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Widths of the columns of a sheet, its names in the first row. */
export function columnWidths(data: readonly (readonly SheetCell[])[]): { readonly width: number }[] {
  const measured = data.slice(0, MEASURED);
  return (data[0] ?? []).map((_, at) => {
    const longest = Math.max(...measured.map((row) => String(row[at]?.value ?? '').length));
    return { width: Math.min(WIDEST, longest + 2) };
  });
}
