import { type Figure, type Finding, type FindingRow, unknownReasons } from '../model/index.ts';
import type { FindingSpeech } from './finding-words/speech.ts';
import { table } from './table.ts';
import type { Style } from './terminal.ts';
import { wrapped } from './wrapped.ts';

/** A finding as a list: a row a line, with what is known and what is not. */
export function findingList({ question, rows }: Finding, speech: FindingSpeech): string {
  const { words, number } = speech;
  const some = (holds: (row: FindingRow) => boolean) => rows.some(holds);
  const columns: readonly Column[] = [
    [words.k, ({ k }) => number(k), true],
    [words.allocated, ({ allocated }) => number(allocated ?? 0), question.allocation === 'fractional'],
    ['N', ({ n }) => number(n), true],
    [words.unknown, ({ unknown }) => number(unknown), true],
    [words.share, share, true],
    [words.whyUnknown, (row) => why(row, speech), some(({ unknown }) => unknown > 0)],
    [words.notPlaced, ({ unplaced }) => number(unplaced ?? 0), some(({ unplaced = 0 }) => unplaced > 0)],
    [words.interval, interval, question.interval],
    ...question.sum.flatMap((path) => figureColumns(path, speech)),
  ];
  const shown = columns.filter(([, , isShown]) => isShown);
  const body = rows.map((row) => [
    ...question.by.map((path) => speech.group(path, row.group[path])),
    ...shown.map(([, cell]) => cell(row)),
  ]);
  const heads = [...question.by.map(speech.variable), ...shown.map(([name]) => name)];
  return table(heads, body, question.by.length);
}

type Column = readonly [name: string, cell: (row: FindingRow) => string, isShown: boolean];

function figureColumns(path: string, { words, variable, number }: FindingSpeech): Column[] {
  const of =
    (cell: (figure: Figure) => string) =>
    ({ figures }: FindingRow) =>
      figures?.[path] ? cell(figures[path]) : '';
  return [
    [words.best(variable(path)), of(({ sum }) => number(sum.best)), true],
    [
      words.lowHigh,
      of(({ sum }) => `${number(sum.low)}–${sum.high === null ? words.open : number(sum.high)}`),
      true,
    ],
    [words.median, of(({ median }) => (median === null ? '' : number(median))), true],
    [
      words.range,
      of(({ min, max }) => (min === null || max === null ? '' : `${number(min)}–${number(max)}`)),
      true,
    ],
    [words.notStated, of(({ blanks }) => number(sumOf(Object.values(blanks)))), true],
  ];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

/** The share of N; both bounds where something is unknown. */
function share({ low, high, n }: FindingRow): string {
  if (n === 0) return '';
  const [from, to] = [low, Math.min(high, n)].map((k) => percent(k, n));
  return from === to ? percent(low, n) : `${percent(low, n).replace(' %', '')}–${to}`;
}

function percent(k: number, n: number): string {
  return `${Math.round((100 * k) / n)} %`;
}

function why({ blanks }: FindingRow, { words, number, reason }: FindingSpeech): string {
  return unknownReasons(blanks)
    .map(([code, n]) => words.because(number(n), reason(code)))
    .join(words.comma);
}

function interval({ interval: found }: FindingRow): string {
  return found ? `${Math.round(100 * found.low)}–${Math.round(100 * found.high)} %` : '';
}

/** Caveats, test and release under a finding. */
export function findingNotes(
  { test, caveats, release }: Finding,
  style: Style,
  speech: FindingSpeech,
): string[] {
  return [
    ...(test ? testText(test, speech) : []),
    ...caveats.flatMap((caveat) => wrapped(`* ${caveat}`, LINE, '  ').map(style.dim)),
    style.dim(speech.words.release(release)),
  ];
}

function testText(
  { with: inside, without, unplaced, p, pAtWorst }: NonNullable<Finding['test']>,
  { words, number }: FindingSpeech,
): string[] {
  const side = ({ k, n, unknown }: typeof inside) => words.side(number(k), number(n), number(unknown));
  const neither = unplaced > 0 ? words.onNeitherSide(number(unplaced)) : '';
  return [
    words.sides(side(inside), side(without)) + neither,
    words.fisher(pText(p, number), pText(pAtWorst, number)),
  ];
}

function pText(p: number, number: FindingSpeech['number']): string {
  return p < 0.001 ? `< ${number(0.001, 3)}` : number(p, 3);
}

const LINE = 100;
