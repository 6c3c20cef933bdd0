import type { ClaimChartSpec } from '../../charts/index.ts';
import { groupBy } from '../../model/index.ts';
import { statedAnchor, toAnchor } from '../anchors.ts';
import { dateText } from '../number-words.ts';
import type { ReportContext } from '../report-context.ts';
import type { Cited } from '../resolve.ts';

/** Stated figures beside each other: those of one quantity and unit in one group, in the order in which they are named. */
export function claimsSpec(cited: readonly Cited[], { numerals }: ReportContext): ClaimChartSpec {
  const groups = [...groupBy(cited, ({ figure }) => titleOf(figure, numerals))];
  const [only] = groups;
  const alone = groups.length === 1 && only !== undefined;
  return {
    title: alone ? only[0] : numerals.wording.page.statedFigures,
    caption: numerals.wording.page.claimsCaption,
    language: numerals.language,
    groups: groups.map(([label, figures]) => ({
      label: alone ? '' : label,
      unit: figures[0] ? unitOf(figures[0].figure) : '',
      claims: figures.map((one) => claimOf(one, numerals)),
    })),
  };
}

/** What is counted, in which unit, and what more of it means. */
function titleOf(figure: Cited['figure'], { wording }: ReportContext['numerals']): string {
  const direction = figure.higher ? ` (${wording.page.higher[figure.higher]})` : '';
  return [figure.label, unitOf(figure)].filter(Boolean).join(', ') + direction;
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
    when: figure.asOf === null ? null : dateText(figure.asOf, numerals),
    href: toAnchor(statedAnchor(entry.name)),
  };
}
