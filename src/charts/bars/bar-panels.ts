import { type Chart, type ChartBase, chartOf, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { heading } from '../scene/heading.ts';
import { panels } from '../scene/panels.ts';
import { stack } from '../scene/scene.ts';
import { barBody, barKey, barSentences, barTable } from './bar-body.ts';
import { type BarRow, barFrame, checkBarRow, mostOf } from './bar-row.ts';
import type { BarGroup } from './grouped-bars.ts';

export interface BarPanelsSpec extends ChartBase {
  /** One panel per dataset or country; rows with equal labels in the same order make them comparable. */
  readonly panels: readonly BarGroup[];
}

/**
 * Small multiples: the same bars for several datasets side by side, all on one scale.
 * @throws AttestError `INPUT_INVALID`
 */
export function barPanels(spec: BarPanelsSpec): Chart {
  const { width, language } = settingOf(spec);
  const rows: readonly BarRow[] = spec.panels.flatMap((one) => one.rows);
  rows.forEach(checkBarRow);
  const named = spec.panels.flatMap(({ label, rows: own }) =>
    own.map((row) => ({ ...row, label: `${label} · ${row.label}` })),
  );
  const most = mostOf(rows);
  return chartOf(spec, {
    key: barKey(rows, language, width),
    body: panels(spec.panels, width, 200, ({ label, rows: own }, inner) =>
      stack([heading(label, inner), barBody(own, barFrame(rows, inner, language, most))]),
    ),
    description: [CHART_WORDS[language].kinds.panels, barSentences(named, language), spec.caption].join(' '),
    table: barTable(named, language),
  });
}
