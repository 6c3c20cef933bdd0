import { plainNumber } from '../../model/index.ts';
import type { ChartTable } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import { type Block, padded, polyline, rect, stack } from '../scene/scene.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';
import { type BarFrame, type BarRow, barRow } from './bar-row.ts';

/** Extra space above the missing groups. */
const APART = 14;

/** Rows under each other with their zero line, the ways of having no value last. */
export function barBody(rows: readonly BarRow[], frame: BarFrame): Block {
  const ordered = [...rows.filter((row) => !row.apart), ...rows.filter((row) => row.apart)];
  const body = stack(
    ordered.map((row, i) =>
      padded(barRow(row, frame), row.apart && i > 0 && !ordered[i - 1]?.apart ? APART : 0, 0),
    ),
  );
  if (!frame.beside || rows.length === 0) return body;
  const zero = polyline(
    [
      [frame.barX, 2],
      [frame.barX, body.height - 8],
    ],
    { stroke: 'rule' },
  );
  return { ...body, marks: [...body.marks, zero] };
}

/** What solid and hatched mean; nothing where all is known. */
export function barKey(rows: readonly BarRow[], language: ChartLanguage, width: number): Block {
  const words = CHART_WORDS[language];
  const entries: readonly KeyEntry[] = [
    { sample: [rect(0, 0, 14, 12, { fill: 'counted' })], words: words.counted },
    { sample: [rect(0, 0, 14, 12, { hatch: 'counted', stroke: 'counted' })], words: words.mayBelong },
  ];
  return keyBlock(rows.every((row) => row.unknown === 0) ? [] : entries, width);
}

/** Every row in words, each ending in a full stop. */
export function barSentences(rows: readonly BarRow[], language: ChartLanguage): string {
  const number = (value: number) => plainNumber(value, language);
  return rows
    .map(({ label, k, n, unknown }) =>
      CHART_WORDS[language].row(label, number(k), number(n), unknown > 0 ? number(unknown) : null),
    )
    .map((said) => `${said}.`)
    .join(' ');
}

/** Label, count, N, not known, from–to of every row. */
export function barTable(rows: readonly BarRow[], language: ChartLanguage): ChartTable {
  const words = CHART_WORDS[language];
  return {
    head: [words.group, words.count, 'N', words.notKnown],
    rows: rows.map(({ label, k, n, unknown }) => [
      label,
      ...[k, n, unknown].map((value) => plainNumber(value, language)),
    ]),
  };
}
