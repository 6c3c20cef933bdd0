import { type Claim, type ClaimSeries, type Contested, groupBy } from '../model/index.ts';
import type { Speech } from '../operations/index.ts';
import { table } from './table.ts';
import type { Style } from './terminal.ts';

/** Stated figures for people: a table for each quantity, then what cannot be true, then caveats. */
export function contestedText(
  { series, conflicts, caveats, release }: Contested,
  style: Style,
  speech: Speech,
): string[] {
  const { words } = speech;
  if (series.length === 0) return [words.noFigure, style.dim(`release ${release}`)];
  const quantities = groupBy(series, ({ quantity }) => quantity);
  return [
    ...[...quantities].flatMap(([quantity, some]) => [
      style.bold(headOf(quantity, some, speech)),
      tableOf(some, speech),
      '',
    ]),
    ...(conflicts.length > 0 ? [style.bold(words.cannotBeTrue)] : []),
    ...conflicts.map(({ verdict, why }) =>
      verdict === 'impossible' ? `✗ ${why}` : `? ${why} (${words.ifSame})`,
    ),
    ...(conflicts.length > 0 ? [''] : []),
    ...caveats.map((caveat) => style.dim(`* ${caveat}`)),
    style.dim(`release ${release}`),
  ];
}

function headOf(quantity: string, series: readonly ClaimSeries[], { labels, words }: Speech): string {
  const direction = series.find(({ higher }) => higher !== null)?.higher;
  return `${labels.code('quantity', quantity)}${direction ? ` (${words.higher[direction]})` : ''}`;
}

const COLUMNS = ['as_of', 'value', 'kind', 'population', 'place', 'stated_by'] as const;

/** Rows with one number in front may be read as one series. */
function tableOf(series: readonly ClaimSeries[], speech: Speech): string {
  const { labels, words } = speech;
  const open = (variable: string) => words.notKnown(labels.inSentence(variable));
  const rows = series.flatMap(({ kind, population, places, claims }, i) =>
    claims.map((claim) => [
      String(i + 1),
      whenOf(claim, speech),
      figureOf(claim, words.whole),
      kind === null ? open('kind') : labels.code('kind', kind),
      shortened(population ?? open('population'), 44),
      shortened(places.map((place) => placeWords(place, speech)).join(', '), 30),
      shortened(whoOf(claim, speech), 40),
    ]),
  );
  return table(['', ...COLUMNS.map(labels.variable)], rows, 7);
}

/** `origin Morocco`: the role is a word of ours, the name one of the report. */
function placeWords(place: string, { labels }: Speech): string {
  const [role = '', ...name] = place.split(' ');
  return name.length === 0 ? place : `${name.join(' ')} (${labels.role(role)})`;
}

function whoOf({ statedBy, class: source }: Claim, { labels, words }: Speech): string {
  return `${statedBy ?? words.notSaid}${source ? ` (${labels.code('asserter', source)})` : ''}`;
}

function whenOf({ asOf, period, at, document }: Claim, { labels, words }: Speech): string {
  const date = (edtf: string) => labels.code('as_of', edtf);
  const said = asOf ?? period;
  if (said !== null) return date(said);
  return at.basis === 'published' ? `(${words.published(date(document?.published ?? ''))})` : '';
}

/** With its qualifier as the report has it, and its bounds in brackets where they are not the figure itself. */
function figureOf(
  { value: { low, best, high, qualifier }, unit }: Claim,
  whole: (n: number) => string,
): string {
  const end = (value: number | null) => (value === null ? '?' : whole(value));
  const bounds = `${end(low)}–${end(high)}`;
  const only = best ?? (low === null || high === null ? (low ?? high) : null);
  const range = low === high && low !== null ? '' : ` [${bounds}]`;
  const figure = only === null ? bounds : `${whole(only)}${range}`;
  return [qualifier ?? '', figure, unit === null || unit === 'persons' ? '' : unit]
    .filter((part) => part !== '')
    .join(' ');
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}
