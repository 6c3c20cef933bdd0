import { readSheet } from 'read-excel-file/node';
import { AttestError } from '../model/index.ts';

/**
 * The first sheet of an XLSX workbook as rows of text; dates as ISO 8601.
 * @throws AttestError DOC_UNREADABLE
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<string[][]> {
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    throw new AttestError('DOC_UNREADABLE', `${file} is no workbook that can be read`, {
      where: { file },
      hint: 'Save it as XLSX or CSV.',
      cause,
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell);
}
