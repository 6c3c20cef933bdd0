import Papa from 'papaparse';
import { AttestError } from '../model/index.ts';

/** One row of a table: its cells, and the line of the file on which it begins (from 1). */
export type CsvRow = (cells: readonly string[], line: number) => void;

/**
 * Reads delimited text (RFC 4180; comma, semicolon, tab or bar, found out from the text), row by row. A byte-order
 * mark is passed over, empty lines are left out. A quoted cell may hold line breaks.
 * @param text the whole file, decoded
 * @param file its name, for errors
 * @param onHeader called once with the column names, trimmed
 * @returns the number of data rows
 * @throws AttestError INPUT_INVALID: no header, a column named twice, a quote that is not closed, a row with more
 *   cells than the header
 */
export function readCsv(
  text: string,
  file: string,
  onHeader: (names: readonly string[]) => void,
  onRow: CsvRow,
): number {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const quoted = body.includes('"');
  let line = 1;
  let width = -1;
  let rows = 0;
  const take = (cells: readonly string[]) => {
    const from = line;
    line += 1 + (quoted ? lineBreaksIn(cells) : 0);
    if (cells.length === 1 && cells[0] === '') return;
    if (width < 0) {
      width = cells.length;
      onHeader(headerOf(cells, file));
      return;
    }
    if (cells.length > width) throw tooWide(cells.length, width, { file, line: from });
    rows += 1;
    onRow(cells, from);
  };
  const delimiter = delimiterOf(body);
  for (const piece of quoted ? [body] : piecesOf(body)) {
    const { data, errors } = Papa.parse<string[]>(piece, { delimiter });
    for (const cells of data) take(cells);
    const [broken] = errors;
    if (broken) throw new AttestError('INPUT_INVALID', broken.message, { where: { file, line } });
  }
  if (width < 0) throw new AttestError('INPUT_INVALID', 'the file is empty', { where: { file } });
  return rows;
}

/** A text in pieces that end with a line, so that cells can be forgotten soon. */
function* piecesOf(text: string, size = 1 << 16): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + size);
    const to = end < 0 ? text.length : end + 1;
    yield text.slice(from, to).replace(/\r?\n$/, '');
    from = to;
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that splits the first line into most cells; a comma when none does. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function headerOf(cells: readonly string[], file: string): string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice === undefined) return names;
  throw new AttestError('INPUT_INVALID', `two columns are called "${twice}"`, { where: { file, line: 1 } });
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) for (const _ of cell.matchAll(/\r\n|\n|\r/g)) breaks += 1;
  return breaks;
}

function tooWide(cells: number, width: number, where: { file: string; line: number }): AttestError {
  return new AttestError('INPUT_INVALID', `${cells} cells under ${width} columns`, {
    where,
    hint: 'A cell that holds the separator goes in double quotes.',
  });
}
