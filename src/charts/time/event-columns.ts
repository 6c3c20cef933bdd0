import { countAxis } from '../scene/axis.ts';
import { type Block, group, type Mark, polyline, rect, SIZES, text } from '../scene/scene.ts';
import { textWidth } from '../scene/text-measure.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';
import { type LinePoint, pointText } from './line-plot.ts';
import { spanOf, type TimeScale } from './time-scale.ts';

/** A column per period, as wide as the period is long: solid for what is counted, hatched for what may belong there. */
export function eventColumns(
  events: readonly LinePoint[],
  time: TimeScale,
  height: number,
  language: ChartLanguage,
): Block {
  const most = Math.max(1, ...events.map(({ k, unknown }) => k + unknown));
  const { scale } = countAxis(most, height - 20, 3);
  const zero = polyline(
    [
      [time.at(time.from), height],
      [time.at(time.to), height],
    ],
    { stroke: 'rule' },
  );
  const columns = events.flatMap((event) => {
    const span = spanOf(event.period);
    if (!span) return [];
    const [x, end] = [time.at(span.from) + 1, time.at(span.to) - 1];
    return [column(event, x, Math.max(0.8, end - x), height, scale, language)];
  });
  return { marks: [...columns, zero], height: height + 12 };
}

function column(
  event: LinePoint,
  x: number,
  width: number,
  bottom: number,
  scale: number,
  language: ChartLanguage,
): Mark {
  const { k, unknown, period } = event;
  const [solid, open] = [k * scale, unknown * scale];
  const said = pointText(event, language);
  const fits = textWidth(said, SIZES.small) <= width + 1;
  const marks: Mark[] = [
    ...(unknown > 0
      ? [rect(x, bottom - solid - open, width, open, { hatch: 'counted', stroke: 'counted' })]
      : []),
    ...(k > 0 ? [rect(x, bottom - solid, width, solid, { fill: 'counted' })] : []),
    ...(fits
      ? [text(said, x + width / 2, bottom - solid - open - 5, { anchor: 'middle', size: SIZES.small })]
      : []),
  ];
  return group(marks, event, `${period}: ${said}`);
}
