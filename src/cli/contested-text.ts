import { type Claim, type ClaimSeries, type Contested, groupBy } from '../model/index.ts';
import { table } from './table.ts';
import type { Style } from './terminal.ts';

/** Stated figures for people: a table for each quantity, then what cannot be true, then caveats. */
export function contestedText({ series, conflicts, caveats, release }: Contested, style: Style): string[] {
  if (series.length === 0) return ['nobody states a figure in this release', style.dim(`release ${release}`)];
  const quantities = groupBy(series, ({ quantity }) => quantity);
  return [
    ...[...quantities].flatMap(([quantity, some]) => [style.bold(headOf(quantity, some)), tableOf(some), '']),
    ...(conflicts.length > 0 ? [style.bold('Cannot be true')] : []),
    ...conflicts.map(
      ({ verdict, why }) =>
        `${verdict === 'impossible' ? '✗' : '?'} ${why}${verdict === 'if_same' ? ' (if both mean the same people, start and day)' : ''}`,
    ),
    ...(conflicts.length > 0 ? [''] : []),
    ...caveats.map((caveat) => style.dim(`* ${caveat}`)),
    style.dim(`release ${release}`),
  ];
}

function headOf(quantity: string, series: readonly ClaimSeries[]): string {
  const direction = series.find(({ higher }) => higher !== null)?.higher;
  return `${quantity.replaceAll('_', ' ')}${direction ? ` (higher is ${direction})` : ''}`;
}

/** Rows with one number in front may be read as one series. */
function tableOf(series: readonly ClaimSeries[]): string {
  const rows = series.flatMap(({ kind, population, places, claims }, i) =>
    claims.map((claim) => [
      String(i + 1),
      whenOf(claim),
      figureOf(claim),
      kind ?? 'kind ?',
      shortened(population ?? 'population ?', 44),
      shortened(places.join(', '), 30),
      shortened(
        `${claim.statedBy ?? 'not said'}${claim.class ? ` (${claim.class.replaceAll('_', ' ')})` : ''}`,
        40,
      ),
    ]),
  );
  return table(['', 'when', 'figure', 'kind', 'population', 'places', 'who'], rows, 7);
}

function whenOf({ asOf, period, at, document }: Claim): string {
  if (asOf !== null) return asOf;
  return period ?? (at.basis === 'published' ? `(published ${document?.published ?? ''})` : '');
}

function figureOf({ value: { low, best, high, qualifier }, unit }: Claim): string {
  const range = low === high && low !== null ? '' : ` [${low ?? '?'}–${high ?? '?'}]`;
  const figure = best ?? low ?? high ?? '';
  return [qualifier ?? '', `${figure}${range}`, unit === null || unit === 'persons' ? '' : unit]
    .filter((part) => part !== '')
    .join(' ');
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}
