import { type Chart, type ChartBase, type ChartTable, chartOf, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { heading } from '../scene/heading.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import { marker, markerStyle } from '../scene/marker.ts';
import { partPaint } from '../scene/paint.ts';
import { panels } from '../scene/panels.ts';
import { partDash } from '../scene/part-ink.ts';
import { type Block, polyline, rect, stack } from '../scene/scene.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';
import { checkLinePlot, type LinePlot, linePlot, lineScales, pointText } from './line-plot.ts';

export interface LineChartSpec extends ChartBase, LinePlot {}

export interface LinePanelsSpec extends ChartBase {
  /** One panel per dataset or country; series of equal labels in the same order look the same in each. */
  readonly panels: readonly (LinePlot & { readonly label: string })[];
}

/**
 * Counts over time: a line per series, a hatched band up to what may belong there too. What is known only to a year
 * stands beneath its year and is in no month. Cumulative and rolling counts are series of their own.
 * @throws AttestError `INPUT_INVALID`
 */
export function lineChart(spec: LineChartSpec): Chart {
  const { width, language } = settingOf(spec);
  checkLinePlot(spec);
  const height = width < 480 ? 190 : 240;
  return chartOf(spec, {
    key: lineKey([spec], language, width),
    body: linePlot(spec, width, height, lineScales([spec]), language),
    ...wordsOf([{ ...spec, label: '' }], spec.caption, language),
  });
}

/**
 * Small multiples: the same lines for several datasets side by side, all with the same axes.
 * @throws AttestError `INPUT_INVALID`
 */
export function linePanels(spec: LinePanelsSpec): Chart {
  const { width, language } = settingOf(spec);
  spec.panels.forEach(checkLinePlot);
  const scales = lineScales(spec.panels);
  return chartOf(spec, {
    key: lineKey(spec.panels, language, width),
    body: panels(spec.panels, width, 220, (one, inner) =>
      stack([heading(one.label, inner), linePlot(one, inner, 150, scales, language)]),
    ),
    ...wordsOf(spec.panels, spec.caption, language),
  });
}

function wordsOf(
  plots: LinePanelsSpec['panels'],
  caption: string,
  language: ChartLanguage,
): { readonly description: string; readonly table: ChartTable } {
  const words = CHART_WORDS[language];
  const rows = plots.flatMap(({ label, series, coarse }) => [
    ...series.flatMap((one) =>
      one.points.map((point) => [joined(label, one.label), point.period, pointText(point, language)]),
    ),
    ...coarse.map((point) => [joined(label, words.time.yearOnly), point.period, pointText(point, language)]),
  ]);
  const said = rows.map(([series, period, count]) => `${series}, ${period}: ${count}.`);
  return {
    description: [words.kinds.line, ...said, caption].join(' '),
    table: { head: [words.group, words.time.period, words.count], rows },
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function lineKey(plots: readonly LinePlot[], language: ChartLanguage, width: number): Block {
  const words = CHART_WORDS[language].time;
  const longest = plots.reduce<LinePlot['series']>(
    (most, { series }) => (series.length > most.length ? series : most),
    [],
  );
  const open = plots.some(({ series }) =>
    series.some(({ points }) => points.some((point) => point.unknown > 0)),
  );
  const entries: KeyEntry[] =
    longest.length > 1 || open ? longest.map(({ label }, i) => lineEntry(label, i)) : [];
  if (open) entries.push({ sample: [rect(0, 0, 14, 12, { hatch: 'part1' })], words: words.band });
  if (plots.some(({ coarse }) => coarse.length > 0))
    entries.push({
      sample: [rect(0, 0, 14, 12, { hatch: 'apart', stroke: 'apart' })],
      words: words.yearOnly,
    });
  return keyBlock(entries, width);
}

function lineEntry(words: string, index: number): KeyEntry {
  const dash = partDash(index);
  const paint = partPaint(index);
  return {
    words,
    wide: 30,
    sample: [
      polyline(
        [
          [0, 6],
          [30, 6],
        ],
        { stroke: paint, strokeWidth: 2.2, ...(dash ? { dash } : {}) },
      ),
      marker(markerStyle(index, paint), 15, 6, 4),
    ],
  };
}
