import {
  type Figure,
  type Finding,
  type FindingRow,
  isMissing,
  isYearOnly,
  unknownReasons,
} from '../model/index.ts';
import { table } from './table.ts';
import type { Style } from './terminal.ts';
import { wrapped } from './wrapped.ts';

/** A finding as a list: a row a line, with what is known and what is not. */
export function findingList({ question, rows }: Finding): string {
  const some = (holds: (row: FindingRow) => boolean) => rows.some(holds);
  const columns: readonly (readonly [string, (row: FindingRow) => string, boolean])[] = [
    ['k', ({ k }) => String(k), true],
    ['allocated', ({ allocated }) => number(allocated ?? 0), question.allocation === 'fractional'],
    ['N', ({ n }) => String(n), true],
    ['unknown', ({ unknown }) => String(unknown), true],
    ['share', share, true],
    ['why unknown', why, some(({ unknown }) => unknown > 0)],
    ['not placed', ({ unplaced }) => String(unplaced ?? 0), some(({ unplaced = 0 }) => unplaced > 0)],
    ['95 % interval', interval, question.interval],
    ...question.sum.flatMap((path) => figureColumns(path)),
  ];
  const shown = columns.filter(([, , isShown]) => isShown);
  const left = question.by.length;
  const body = rows.map((row) => [
    ...question.by.map((name) => keyText(row.group[name], name)),
    ...shown.map(([, cell]) => cell(row)),
  ]);
  return table([...question.by, ...shown.map(([name]) => name)], body, left);
}

function figureColumns(path: string): (readonly [string, (row: FindingRow) => string, boolean])[] {
  const of =
    (cell: (figure: Figure) => string) =>
    ({ figures }: FindingRow) =>
      figures?.[path] ? cell(figures[path]) : '';
  return [
    [`${path} best`, of(({ sum }) => number(sum.best)), true],
    [
      'low–high',
      of(({ sum }) => `${number(sum.low)}–${sum.high === null ? 'open' : number(sum.high)}`),
      true,
    ],
    ['median', of(({ median }) => (median === null ? '' : number(median))), true],
    ['range', of(({ min, max }) => (min === null || max === null ? '' : `${min}–${max}`)), true],
    ['not stated', of(({ blanks }) => String(sumOf(Object.values(blanks)))), true],
  ];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

/** Up to two digits behind the point. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
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

function why({ blanks }: FindingRow): string {
  return unknownReasons(blanks)
    .map(([reason, n]) => `${n} ${reason.replaceAll('_', ' ')}`)
    .join(', ');
}

function interval({ interval: found }: FindingRow): string {
  return found ? `${Math.round(100 * found.low)}–${Math.round(100 * found.high)} %` : '';
}

/** A key as a reader sees it; a total has none, and a date that is not precise enough says so. */
export function keyText(key: string | undefined, path: string): string {
  if (key === undefined) return 'all';
  if (isMissing(key)) return key.replaceAll('_', ' ');
  return isYearOnly(path, key) ? `${key} (year only)` : key;
}

/** Caveats, test and release under a finding. */
export function findingNotes({ test, caveats, release }: Finding, style: Style): string[] {
  return [
    ...(test ? testText(test) : []),
    ...caveats.flatMap((caveat) => wrapped(`* ${caveat}`, LINE, '  ').map(style.dim)),
    style.dim(`release ${release}`),
  ];
}

function testText({ with: inside, without, unplaced, p, pAtWorst }: NonNullable<Finding['test']>): string[] {
  const side = ({ k, n, unknown }: typeof inside) => `${k} of ${n} (unknown ${unknown})`;
  return [
    `with ${side(inside)}, without ${side(without)}${unplaced > 0 ? `, ${unplaced} on neither side for sure` : ''}`,
    `Fisher's exact test over what is known: p = ${pText(p)}; if the unknowns all spoke against it: p = ${pText(pAtWorst)}`,
  ];
}

function pText(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

const LINE = 100;
