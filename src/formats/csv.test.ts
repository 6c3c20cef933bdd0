import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AttestError, csvCell } from '../model/index.ts';
import { readCsv } from './csv.ts';

function read(text: string) {
  const rows: { cells: readonly string[]; line: number }[] = [];
  let header: readonly string[] = [];
  const count = readCsv(
    text,
    'table.csv',
    (names) => {
      header = names;
    },
    (cells, line) => rows.push({ cells, line }),
  );
  return { header, rows, count };
}

function problem(text: string): AttestError {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof AttestError) return thrown;
  }
  throw new Error('nothing was refused');
}

describe('reading CSV', () => {
  it('passes over a byte-order mark and empty lines, and counts lines of the file', () => {
    const { header, rows, count } = read('\ufeffday; place \r\n\r\n1;"Kolda;\r\nnorth"\r\n2;Tessit\r\n');
    expect(header).toEqual(['day', 'place']);
    expect(rows).toEqual([
      { cells: ['1', 'Kolda;\r\nnorth'], line: 3 },
      { cells: ['2', 'Tessit'], line: 5 },
    ]);
    expect(count).toBe(2);
  });

  it.each([
    ['a,b\n1,2\n', [['1', '2']]],
    ['a\tb\n1,5\t2\n', [['1,5', '2']]],
    ['a|b\n1|2', [['1', '2']]],
    ['"a,x";b\n1;2', [['1', '2']]],
    ['a\n1\n', [['1']]],
  ])('finds the separator of %j', (text, cells) => {
    expect(read(text).rows.map((row) => row.cells)).toEqual(cells);
  });

  it('refuses what would be read wrongly, with the line', () => {
    expect(problem('').code).toBe('INPUT_INVALID');
    expect(problem('a,a\n1,2')).toMatchObject({ where: { file: 'table.csv', line: 1 } });
    expect(problem('a,b\n1,2\n1,2,3')).toMatchObject({ where: { file: 'table.csv', line: 3 } });
    expect(problem('a,b\n1,"2\n').message).toMatch(/unterminated/i);
  });

  it('reads the same of a large file in pieces as of a small one', () => {
    const line = `${'x'.repeat(500)},1`;
    const { rows } = read(`a,b\n${`${line}\n`.repeat(5000)}`);
    expect(rows.length).toBe(5000);
    expect(new Set(rows.map(({ cells }) => cells.join(',')))).toEqual(new Set([line]));
    expect(rows.map((row) => row.line)).toEqual(rows.map((_, i) => i + 2));
  });

  it('reads back any cells that it writes', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const text = `a,b\n${rows.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('')}`;
        expect(read(text).rows.map(({ cells }) => [...cells])).toEqual(rows.map((cells) => [...cells]));
      }),
    );
  });
});
