import { type Chart, type ChartBase, chartOf, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { barBody, barKey, barSentences, barTable } from './bar-body.ts';
import { type BarRow, barFrame, checkBarRow } from './bar-row.ts';

export interface BarChartSpec extends ChartBase {
  readonly rows: readonly BarRow[];
}

/**
 * Rows as horizontal bars: a solid part for k, a hatched part for the unknown that may belong here too, the count
 * (or the range from k to k + unknown) at the end of each bar. Rows stand in the order given.
 * @param spec counts are whole numbers from 0, with k + unknown ≤ n in each row
 * @throws AttestError `INPUT_INVALID`
 */
export function barChart(spec: BarChartSpec): Chart {
  const { width, language } = settingOf(spec);
  spec.rows.forEach(checkBarRow);
  return chartOf(spec, {
    key: barKey(spec.rows, language, width),
    body: barBody(spec.rows, barFrame(spec.rows, width, language)),
    description: [CHART_WORDS[language].kinds.bar, barSentences(spec.rows, language), spec.caption].join(' '),
    table: barTable(spec.rows, language),
  });
}
