import type { ClaimChartSpec } from '../../charts/index.ts';
import { groupBy } from '../../model/index.ts';
import { statedAnchor, toAnchor } from '../anchors.ts';
import { dateText } from '../dates/date-text.ts';
import type { ReportContext } from '../report-context.ts';
import type { Cited } from '../resolve.ts';

/**
 * Stated figures beside each other: those of one label and unit in one group, in the order in which they are named. The
 * chart is called by what they count, in the report's language; the groups go by the words of the reports.
 */
export function claimsSpec(
  cited: readonly Cited[],
  { numerals, labels }: Pick<ReportContext, 'numerals' | 'labels'>,
): ClaimChartSpec {
  const [first, second] = new Set(cited.map(({ figure }) => figure.quantity ?? ''));
  const quantity = first && second === undefined ? labels.code('quantity', first) : null;
  const groups = [
    ...groupBy(
      cited,
      ({ figure }) => titleOf(figure) + (quantity === null ? directionOf(figure, numerals) : ''),
    ),
  ];
  const toward = cited[0] ? directionOf(cited[0].figure, numerals) : '';
  const alone = groups.length === 1 ? (groups[0]?.[0] ?? null) : null;
  return {
    title: quantity === null ? (alone ?? numerals.wording.page.statedFigures) : quantity + toward,
    caption: numerals.wording.page.claimsCaption,
    language: numerals.language,
    groups: groups.map(([label, figures]) => ({
      label: alone !== null && (quantity === null || saysCode(figures)) ? '' : label,
      unit: figures.map(({ figure }) => scaleOf(figure)).find((scale) => scale !== '') ?? '',
      claims: figures.map((one) => claimOf(one, numerals)),
    })),
  };
}

/** Whether the reports' words are the quantity's code and no more. */
function saysCode([one]: readonly Cited[]): boolean {
  const plain = (text: string | undefined) => text?.toLowerCase().replaceAll('_', ' ');
  return plain(one?.figure.label) === plain(one?.figure.quantity);
}

/** What is counted, in which unit where the words do not tell it; what more of it means stands with the quantity. */
function titleOf(figure: Cited['figure']): string {
  const unit = unitOf(figure);
  const told = unit === '' || unit === 'persons' || figure.label.toLowerCase().includes(unit.toLowerCase());
  return told ? figure.label : `${figure.label}, ${unit}`;
}

/** ` (higher is worse)`, where the codebook says so. */
function directionOf({ higher }: Cited['figure'], { wording }: ReportContext['numerals']): string {
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
