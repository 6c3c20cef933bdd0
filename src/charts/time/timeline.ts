import { type Chart, type ChartBase, chartOf, checkCounts, type Setting, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { heading } from '../scene/heading.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import { type Block, rect, SIZES, shift, stack, text } from '../scene/scene.ts';
import { eventColumns } from './event-columns.ts';
import { itemMarks, laneRows, type PlacedItem, placeItem, type TimelineItem } from './lane.ts';
import type { LinePoint } from './line-plot.ts';
import { type DaySpan, spanOf, TIME_AXIS_HEIGHT, type TimeScale, timeAxis, timeScale } from './time-scale.ts';

export interface TimelineSpec extends ChartBase {
  /** Counts per period, as columns over the lanes. */
  readonly events: readonly LinePoint[];
  /** What the events are, in words. */
  readonly eventsLabel: string;
  readonly lanes: readonly { readonly label: string; readonly items: readonly TimelineItem[] }[];
}

/**
 * Measures in lanes beneath the events of the same time. A date known only to a month, a year or an interval is
 * drawn as long as it may be, hatched; what has no known end goes on to the edge with an arrow.
 * @throws AttestError `INPUT_INVALID`
 */
export function timeline(spec: TimelineSpec): Chart {
  const setting = settingOf(spec);
  for (const { period, k, unknown } of spec.events) checkCounts(period, k, unknown);
  const items = spec.lanes.flatMap((lane) => lane.items);
  const time = timeScale(spansOf(spec), 30, setting.width - 12);
  const words = CHART_WORDS[setting.language];
  const undated = items.filter((item) => item.begins === null || spanOf(item.begins) === null).length;
  const caption = [spec.caption, undated > 0 ? words.time.noDate(String(undated)) : ''];
  const table = tableOf(spec, setting);
  const said = table.rows.map((row) => `${row.filter((cell) => cell !== '').join(words.comma)}.`);
  return chartOf(
    { ...spec, caption: caption.filter((part) => part !== '').join(' ') },
    {
      key: keyOf(spec, setting),
      body: bodyOf(spec, time, setting),
      description: [words.kinds.timeline, ...said, ...caption].filter((part) => part !== '').join(' '),
      table,
    },
  );
}

function spansOf({ events, lanes }: TimelineSpec): readonly DaySpan[] {
  const dates = lanes.flatMap(({ items }) => items.flatMap(({ begins, ends }) => [begins, ends ?? null]));
  return [...events.map(({ period }) => period), ...dates].flatMap((date) =>
    date === null ? [] : (spanOf(date) ?? []),
  );
}

function bodyOf(spec: TimelineSpec, time: TimeScale, { width, language }: Setting): Block {
  const columns =
    spec.events.length > 0
      ? [heading(spec.eventsLabel, width), eventColumns(spec.events, time, 90, language)]
      : [];
  const lanes = spec.lanes.flatMap(({ label, items }) => {
    const placed = items.flatMap((item) => placeItem(item, time, width) ?? []);
    return placed.length === 0 ? [] : [laneBlock(label, placed, width)];
  });
  const body = stack([...columns, ...lanes]);
  const axis = timeAxis(time, body.height + 4, body.height + 4, language);
  return { marks: [...axis, ...body.marks], height: body.height + TIME_AXIS_HEIGHT + 4 };
}

function laneBlock(label: string, placed: readonly PlacedItem[], width: number): Block {
  const rows = laneRows(placed);
  const height = rows.length * 36 + 8;
  const name: Block = { marks: [text(label, 0, 14, { size: SIZES.small, bold: true })], height: 20 };
  const ground = rect(0, 0, width, height + 22, { fill: 'wash', fillOpacity: 0.55 });
  const marks = rows.flatMap((row, i) =>
    row.flatMap((item) => itemMarks(item).map((mark) => shift(mark, 0, i * 36 + 2))),
  );
  const lane = stack([name, { marks, height }]);
  return { marks: [ground, ...lane.marks.map((mark) => shift(mark, 0, 2))], height: lane.height + 10 };
}

function keyOf({ lanes }: TimelineSpec, { language, width }: Setting): Block {
  const words = CHART_WORDS[language].time;
  const items = lanes.flatMap((lane) => lane.items);
  const vague = (date: string | null | undefined) => {
    const span = date ? spanOf(date) : null;
    return span !== null && span.to - span.from > 1;
  };
  const entries: KeyEntry[] = [];
  if (items.some(({ ends }) => ends !== undefined))
    entries.push({ sample: [rect(0, 1, 14, 10, { fill: 'counted' })], words: words.surely });
  if (items.some(({ begins, ends }) => vague(begins) || vague(ends)))
    entries.push({
      sample: [rect(0, 1, 14, 10, { hatch: 'counted', stroke: 'counted' })],
      words: words.perhaps,
    });
  return keyBlock(entries, width);
}

function tableOf({ lanes, events, eventsLabel }: TimelineSpec, { language }: Setting): Chart['table'] {
  const { time, group: name, count } = CHART_WORDS[language];
  return {
    head: [time.lane, name, time.begins, time.ends, count],
    rows: [
      ...events.map(({ period, k }) => [eventsLabel, '', period, '', String(k)]),
      ...lanes.flatMap(({ label, items }) =>
        items.map((item) => [label, item.label, item.begins ?? '', endOf(item, time.open), '']),
      ),
    ],
  };
}

function endOf({ ends }: TimelineItem, open: string): string {
  return ends === null ? open : (ends ?? '');
}
