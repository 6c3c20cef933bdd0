import { type Chart, type ChartBase, chartOf, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { heading } from '../scene/heading.ts';
import { stack } from '../scene/scene.ts';
import { barBody, barKey, barSentences, barTable } from './bar-body.ts';
import { type BarRow, barFrame, checkBarRow } from './bar-row.ts';

export interface BarGroup {
  readonly label: string;
  readonly rows: readonly BarRow[];
}

export interface GroupedBarsSpec extends ChartBase {
  readonly groups: readonly BarGroup[];
}

/**
 * Groups of bars under headings, all on one scale.
 * @throws AttestError `INPUT_INVALID`
 */
export function groupedBars(spec: GroupedBarsSpec): Chart {
  const { width, language } = settingOf(spec);
  const rows = spec.groups.flatMap((one) => one.rows);
  rows.forEach(checkBarRow);
  const frame = barFrame(rows, width, language);
  const named = spec.groups.flatMap(({ label, rows: own }) =>
    own.map((row) => ({ ...row, label: `${label} · ${row.label}` })),
  );
  return chartOf(spec, {
    key: barKey(rows, language, width),
    body: stack(spec.groups.map((one) => stack([heading(one.label, width), barBody(one.rows, frame)]))),
    description: [CHART_WORDS[language].kinds.grouped, barSentences(named, language), spec.caption].join(' '),
    table: barTable(named, language),
  });
}
