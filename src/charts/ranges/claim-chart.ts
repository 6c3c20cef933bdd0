import { axisBeneath, type CountAxis, countAxis, figureAxis } from '../scene/axis.ts';
import { type Chart, type ChartBase, chartOf, refuseChart, type Setting, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { heading } from '../scene/heading.ts';
import { keyBlock } from '../scene/key.ts';
import { marker } from '../scene/marker.ts';
import {
  type Block,
  type ChartLink,
  group,
  type Mark,
  polyline,
  SIZES,
  stack,
  text,
} from '../scene/scene.ts';
import { fitLines, textWidth } from '../scene/text-measure.ts';
import type { SourceClass } from '../scene/words/wording.ts';
import { asBound, claimText } from './claim-text.ts';
import { CLASS_MARKERS } from './class-markers.ts';

/** What somebody says about a quantity. An end that was not named is null. */
export interface Claim extends ChartLink {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Who says it, in words. */
  readonly who: string;
  readonly class: SourceClass;
  /** The date that the figure is about, in words; null when none was named. */
  readonly when: string | null;
}

export interface ClaimChartSpec extends ChartBase {
  /** Claims that may be compared stand in one group: one population, one kind (stock, flow, cumulative). */
  readonly groups: readonly ClaimGroup[];
}

interface ClaimGroup {
  readonly label: string;
  /** What one of the figures is; groups of one unit have one scale. */
  readonly unit?: string;
  readonly claims: readonly Claim[];
}

interface Frame {
  readonly setting: Setting;
  readonly labelWidth: number;
  readonly x0: number;
  readonly axis: CountAxis;
  /** Where a figure stands, in pixels. */
  readonly at: (value: number) => number;
}

const ROW_GAP = 12;

/**
 * Contested figures: each claim as a marker (the value named) on a line (the range named), with who says it, the
 * kind of source by the marker's shape and in words, and the date. An open end has an arrow. Nothing is joined.
 * @param given at least one of low, best and high in each claim, in order; whole numbers from 0 are counts
 * @throws AttestError `INPUT_INVALID`
 */
export function claimChart(given: ClaimChartSpec): Chart {
  const setting = settingOf(given);
  given.groups.flatMap((one) => one.claims).forEach(checkClaim);
  const spec = { ...given, groups: given.groups.map((one) => ({ ...one, claims: one.claims.map(asBound) })) };
  const claims = spec.groups.flatMap((one) => one.claims);
  const words = CHART_WORDS[setting.language];
  const table = tableOf(spec, setting);
  const said = table.rows.map((row) => `${row.filter((cell) => cell !== '').join(words.comma)}.`);
  return chartOf(spec, {
    key: keyOf(claims, setting),
    body: stack(spec.groups.map((one) => groupBlock(one, frameOf(besides(one, spec), setting)))),
    description: [words.kinds.range, ...said, spec.caption].join(' '),
    table,
  });
}

function checkClaim({ who, low, best, high }: Claim): void {
  const named = [low, best, high].filter((value) => value !== null);
  if (named.length === 0 || !named.every(Number.isFinite))
    refuseChart(`the claim of "${who}" has no number`, 'Give low, best or high.');
  if (named.some((value, i) => i > 0 && value < (named[i - 1] ?? 0)))
    refuseChart(`the claim of "${who}" has its ends in the wrong order`, 'low ≤ best ≤ high.');
}

/** All claims that stand on the scale of a group. */
function besides({ unit }: ClaimGroup, { groups }: ClaimChartSpec): readonly Claim[] {
  return groups.filter((one) => one.unit === unit).flatMap(({ claims }) => claims);
}

function frameOf(claims: readonly Claim[], setting: Setting): Frame {
  const { width } = setting;
  const labelWidth = width >= 480 ? Math.round(width * 0.36) : width;
  const x0 = width >= 480 ? labelWidth + 16 : 4;
  const named = claims.flatMap(({ low, best, high }) => [low, best, high].filter((value) => value !== null));
  const counts = named.every((value) => Number.isInteger(value) && value >= 0);
  const [least, most] = [Math.min(...named), Math.max(...named)];
  const [length, steps] = [width - x0 - 8, width >= 480 ? 5 : 4];
  const axis = counts ? countAxis(most, length, steps) : figureAxis(least, most, length, steps);
  return { setting, labelWidth, x0, axis, at: (value) => x0 + (value - (axis.values[0] ?? 0)) * axis.scale };
}

function groupBlock({ label, claims }: ClaimGroup, frame: Frame): Block {
  const { width, language } = frame.setting;
  const rows = stack(claims.map((claim) => claimRow(claim, frame)));
  const grid = axisBeneath(frame.axis, frame.x0, rows.height, rows.height, language);
  const plot: Block = { marks: [...grid, ...rows.marks], height: rows.height + 30 };
  return stack(label === '' ? [plot] : [heading(label, width), plot]);
}

function claimRow(claim: Claim, frame: Frame): Block {
  const words = CHART_WORDS[frame.setting.language];
  const who = fitLines(claim.who, frame.labelWidth, SIZES.font, 2);
  const about = [words.classes[claim.class], claim.when ?? words.claim.noDate].join(' · ');
  const under = fitLines(about, frame.labelWidth, SIZES.small, 2);
  const lines = [
    ...who.map((line, i) => text(line, 0, i * SIZES.line + 14)),
    ...under.map((line, i) =>
      text(line, 0, who.length * SIZES.line + i * 16 + 13, { size: SIZES.small, quiet: true }),
    ),
  ];
  const height = who.length * SIZES.line + under.length * 16;
  const beside = frame.labelWidth < frame.setting.width;
  const y = beside ? Math.max(16, height / 2) : height + 26;
  const said = claimText(claim, frame.setting.language);
  const marks = [...lines, ...rangeMarks(claim, frame, y), valueText(claim, said, frame, y)];
  const title = [claim.who, about, said].join(words.comma);
  return { marks: [group(marks, claim, title)], height: (beside ? height : y + 12) + ROW_GAP };
}

function rangeMarks(
  { low, best, high, class: source }: Claim,
  { x0, at, setting }: Frame,
  y: number,
): Mark[] {
  const from = low ?? best ?? high ?? 0;
  const to = high ?? best ?? low ?? 0;
  const only = best ?? (low === high ? low : null);
  const ink = { stroke: 'counted', strokeWidth: 2.4 } as const;
  const end = (value: number | null) =>
    value === null
      ? []
      : [
          polyline(
            [
              [at(value), y - 5],
              [at(value), y + 5],
            ],
            ink,
          ),
        ];
  return [
    ...(to > from
      ? [
          polyline(
            [
              [at(from), y],
              [at(to), y],
            ],
            ink,
          ),
        ]
      : []),
    ...(only !== null && from === to ? [] : [...end(low), ...end(high)]),
    ...(high === null && best === null ? arrow(at(from), Math.min(at(from) + 34, setting.width - 2), y) : []),
    ...(low === null && best === null ? arrow(at(to), Math.max(at(to) - 34, x0), y) : []),
    ...(only === null ? [] : [marker(CLASS_MARKERS[source], at(only), y, 5.5)]),
  ];
}

/** A dashed line with a head: the claim does not say how far it goes. */
function arrow(from: number, to: number, y: number): Mark[] {
  const back = to > from ? -6 : 6;
  const ink = { stroke: 'counted', strokeWidth: 2 } as const;
  return [
    polyline(
      [
        [from, y],
        [to, y],
      ],
      { ...ink, dash: '3 3' },
    ),
    polyline(
      [
        [to + back, y - 4],
        [to, y],
        [to + back, y + 4],
      ],
      ink,
    ),
  ];
}

/** The claim in figures above its marks, inside the plot. */
function valueText(claim: Claim, said: string, { x0, at, setting }: Frame, y: number): Mark {
  const from = claim.low ?? claim.best ?? claim.high ?? 0;
  const middle = at((from + (claim.high ?? claim.best ?? from)) / 2);
  const half = (textWidth(said, SIZES.small) * 1.08) / 2;
  const x = Math.max(x0 + half + 2, Math.min(middle, setting.width - half));
  return text(said, x, y - 9, { anchor: 'middle', size: SIZES.small, bold: true, halo: 'paper' });
}

function keyOf(claims: readonly Claim[], { language, width }: Setting): Block {
  const { classes, claim } = CHART_WORDS[language];
  const used = Object.entries(CLASS_MARKERS).filter(([name]) => claims.some((one) => one.class === name));
  const open = claims.some(({ low, best, high }) => best === null && (low === null || high === null));
  const shapes = claims.some(({ low, best, high }) => best !== null || low === high) ? used : [];
  return keyBlock(
    [
      ...shapes.map(([name, style]) => ({
        sample: [marker(style, 7, 6, 5)],
        words: classes[name as Claim['class']],
      })),
      ...(open ? [{ sample: arrow(0, 24, 6), wide: 26, words: claim.openEnd }] : []),
    ],
    width,
  );
}

function tableOf(spec: ClaimChartSpec, { language }: Setting): Chart['table'] {
  const { claim: words, classes, group: groupWord } = CHART_WORDS[language];
  return {
    head: [groupWord, words.value, words.who, words.kindOfSource, words.when],
    rows: spec.groups.flatMap(({ label, claims }) =>
      claims.map((claim) => [
        label,
        claimText(claim, language),
        claim.who,
        classes[claim.class],
        claim.when ?? words.noDate,
      ]),
    ),
  };
}
