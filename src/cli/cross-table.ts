import type { Finding, FindingRow } from '../model/index.ts';
import type { FindingSpeech } from './finding-words/speech.ts';
import { table } from './table.ts';

/**
 * A finding by two variables as a cross-table: the one with more values down, the other across, in blocks that fit the
 * width. A cell is k, and `+u` where u more may belong there; a dot is none.
 * @param cell what stands in the cell of a row
 */
export function crossTable(
  { question, rows }: Finding,
  width: number,
  { variable, group, number }: FindingSpeech,
  cell: (row: FindingRow) => string = counts(number),
): string {
  const [a = '', b = ''] = question.by;
  const [keysA, keysB] = [keysOf(rows, a), keysOf(rows, b)];
  const [down, across] = keysA.length >= keysB.length ? [a, b] : [b, a];
  const [downKeys, acrossKeys] = down === a ? [keysA, keysB] : [keysB, keysA];
  const cells = new Map(rows.map((row) => [JSON.stringify([row.group[down], row.group[across]]), cell(row)]));
  const at = (one: string | undefined, other: string | undefined) =>
    cells.get(JSON.stringify([one, other])) ?? '·';
  const columns = acrossKeys.map((key) => ({
    head: group(across, key),
    cells: downKeys.map((one) => at(one, key)),
  }));
  const names = downKeys.map((key) => group(down, key));
  const head = variable(down);
  return blocksOf(columns, width - Math.max(head.length, ...names.map(({ length }) => length)))
    .map((block) =>
      table(
        [head, ...block.map((column) => column.head)],
        names.map((name, i) => [name, ...block.map((column) => column.cells[i] ?? '')]),
        1,
      ),
    )
    .join('\n\n');
}

/** The keys of a variable in the order of its totals; the total over it, which has none, last. */
function keysOf(rows: readonly FindingRow[], path: string): (string | undefined)[] {
  const totals = rows.filter(({ group }) => path in group && Object.keys(group).length === 1);
  return [...totals.map(({ group }) => group[path]), undefined];
}

function counts(number: FindingSpeech['number']): (row: FindingRow) => string {
  return ({ k, unknown }) => {
    if (unknown === 0) return k === 0 ? '·' : number(k);
    return `${number(k)} +${number(unknown)}`;
  };
}

/** The best sum of a figure, and how many of the k records do not state it. */
export function sums(path: string, { number }: FindingSpeech): (row: FindingRow) => string {
  return ({ figures }) => {
    const figure = figures?.[path];
    if (!figure || (figure.stated === 0 && Object.keys(figure.blanks).length === 0)) return '·';
    const blank = Object.values(figure.blanks).reduce((sum, n) => sum + n, 0);
    return `${number(figure.sum.best)}${blank > 0 ? ` (${number(blank)} ?)` : ''}`;
  };
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function blocksOf(columns: readonly Column[], width: number): Column[][] {
  const blocks: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const size = 2 + Math.max(column.head.length, ...column.cells.map(({ length }) => length));
    if (blocks.length === 0 || size > left) {
      blocks.push([]);
      left = width;
    }
    blocks.at(-1)?.push(column);
    left -= size;
  }
  return blocks;
}
