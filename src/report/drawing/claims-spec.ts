import type { ClaimChartSpec } from '../../charts/index.ts';
import { groupBy } from '../../model/index.ts';
import { statedAnchor, toAnchor } from '../anchors.ts';
import { dateText } from '../dates/date-text.ts';
import type { ReportContext } from '../report-context.ts';
import type { Cited } from '../resolve.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * Stated figures beside each other: those of one kind, label and unit in one group, in the order in which they are named.
 * The chart is called by what they count, the groups by kind, in the report's language; the words of reports are quoted.
 */
export function claimsSpec(
  cited: readonly Cited[],
  { numerals, labels }: Pick<ReportContext, 'numerals' | 'labels'>,
): ClaimChartSpec {
  const [first, second] = new Set(cited.map(({ figure }) => figure.quantity ?? ''));
  const quantity = first && second === undefined ? labels.code('quantity', first) : null;
  const groups = [...groupBy(cited, keyOf).values()];
  const toward = cited[0] ? directionOf(cited[0].figure, numerals) : '';
  const words = numerals.wording;
  const alone = groups.length === 1 ? cited[0]?.figure : undefined;
  return {
    title:
      quantity !== null
        ? quantity + toward
        : alone
          ? quoted(titleOf(alone), words)
          : words.page.statedFigures,
    caption: words.page.claimsCaption,
    language: numerals.language,
    groups: groups.map((figures) => ({
      label: groupLabel(figures, quantity === null && alone !== undefined, words, labels),
      unit: figures.map(({ figure }) => scaleOf(figure)).find((scale) => scale !== '') ?? '',
      claims: figures.map((one) => claimOf(one, numerals)),
    })),
  };
}

/** Figures of one kind, told in the same words. */
function keyOf({ figure }: Cited): string {
  return `${figure.kind ?? ''} ${titleOf(figure)}`;
}

/** The kind of figure in the report's language, then what it counts in the words of its report, marked as those. */
function groupLabel(
  [one]: readonly Cited[],
  isTitled: boolean,
  words: Wording,
  labels: ReportContext['labels'],
): string {
  if (!one) return '';
  const { figure } = one;
  const kind = figure.kind ? labels.code('kind', figure.kind) : '';
  const said = isTitled || saysCode(figure) ? '' : quoted(titleOf(figure), words);
  const direction = isTitled || figure.quantity ? '' : directionOf(figure, { wording: words });
  return [kind, said + direction].filter((part) => part !== '').join(' · ');
}

function quoted(text: string, { quotationMarks: [open, close] }: Wording): string {
  return open + text + close;
}

/** Whether the reports' words are the quantity's code and no more. */
function saysCode({ label, quantity }: Cited['figure']): boolean {
  const plain = (text: string | undefined) => text?.toLowerCase().replaceAll('_', ' ');
  return plain(label) === plain(quantity);
}

/** What is counted, in which unit where the words do not tell it; what more of it means stands with the quantity. */
function titleOf(figure: Cited['figure']): string {
  const unit = unitOf(figure);
  const told = unit === '' || unit === 'persons' || figure.label.toLowerCase().includes(unit.toLowerCase());
  return told ? figure.label : `${figure.label}, ${unit}`;
}

/** ` (higher is worse)`, where the codebook says so. */
function directionOf(
  { higher }: Cited['figure'],
  { wording }: Pick<ReportContext['numerals'], 'wording'>,
): string {
  return higher ? ` (${wording.page.higher[higher]})` : '';
}

/** What a scale is of: counts share one; an indicator, a share and a rate have their own. */
function scaleOf({ quantity, unit, higher, value: { low, best, high } }: Cited['figure']): string {
  const counts = [low, best, high].every((value) => value === null || Number.isInteger(value));
  const plain = counts && !higher && unit !== 'percent' && !/[%\d]/.test(unit ?? '');
  return plain ? '' : `${quantity ?? ''} ${unit ?? ''}`;
}

function unitOf({ unit }: Cited['figure']): string {
  return unit === 'percent' ? '%' : (unit ?? '');
}

function claimOf(
  { entry, figure }: Cited,
  numerals: ReportContext['numerals'],
): ClaimChartSpec['groups'][number]['claims'][number] {
  const { low, best, high } = figure.value;
  return {
    low,
    best,
    high,
    who: figure.statedBy ?? figure.document?.publisher ?? numerals.wording.missing.not_reported,
    class: figure.statedByClass ?? 'not_stated',
    when: figure.asOf === null ? null : dateText(figure.asOf, numerals.language),
    href: toAnchor(statedAnchor(entry.name)),
  };
}
