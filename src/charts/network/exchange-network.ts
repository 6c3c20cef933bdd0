import { plainNumber } from '../../model/index.ts';
import { type Chart, type ChartBase, chartOf, checkCounts, type Setting, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { compareText } from '../scene/compare-text.ts';
import { keyBlock } from '../scene/key.ts';
import {
  type Block,
  type ChartLink,
  circle,
  group,
  type Mark,
  type Point,
  polyline,
  rect,
  SIZES,
  text,
} from '../scene/scene.ts';
import { fitLines, textWidth } from '../scene/text-measure.ts';
import { EXCHANGE_OUTCOMES, type ExchangeOutcome } from '../scene/words/wording.ts';
import { arrowHead, type Curve, curveMark, curveThrough, OUTCOME_INKS } from './arrows.ts';
import { placeNumbers } from './place-numbers.ts';

/** Exchanges from one state to another with one outcome. */
export interface ExchangeLink extends ChartLink {
  readonly from: string;
  readonly to: string;
  readonly outcome: ExchangeOutcome;
  readonly k: number;
}

export interface ExchangeNetworkSpec extends ChartBase {
  /** Code → name of every state in the links. */
  readonly states: Readonly<Record<string, string>>;
  /** In any order. */
  readonly links: readonly ExchangeLink[];
}

interface Node {
  readonly code: string;
  readonly name: string;
  readonly at: Point;
  readonly angle: number;
  readonly lines: readonly string[];
}

interface Edge {
  readonly link: ExchangeLink;
  readonly curve: Curve;
}

const NODE = 7;

/**
 * Warnings, tips and operations between states: states on a ring, an arrow from giver to taker for each outcome. The
 * outcome is told by the style of the line, the number stands on the line. The same links in any order give the same
 * picture.
 * @throws AttestError `INPUT_INVALID`
 */
export function exchangeNetwork(spec: ExchangeNetworkSpec): Chart {
  const setting = settingOf(spec);
  for (const { from, to, k } of spec.links) checkCounts(`${from}–${to}`, k);
  const links = spec.links.filter(({ k }) => k > 0).toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
  const words = CHART_WORDS[setting.language];
  const table = tableOf(spec.states, links, setting);
  const said = table.rows.map((row) => `${row.join(words.comma)}.`);
  return chartOf(spec, {
    key: keyOf(links, setting),
    body: links.length === 0 ? { marks: [], height: 0 } : ringBlock(spec.states, links, setting),
    description: [words.kinds.network, ...said, spec.caption].join(' '),
    table,
  });
}

function sortKey({ from, to, outcome }: ExchangeLink): string {
  return `${from} ${to} ${EXCHANGE_OUTCOMES.indexOf(outcome)}`;
}

function ringBlock(
  states: ExchangeNetworkSpec['states'],
  links: readonly ExchangeLink[],
  { width, language }: Setting,
): Block {
  const codes = ringOrder(links);
  const ring = ringOf(codes.length, width);
  const nodes = codes.map((code, i) => nodeAt(code, states[code] ?? code, i, codes.length, ring));
  const edges = edgesOf(links, nodes, ring.centre);
  const numbers = placeNumbers(
    edges.map(({ link, curve }) => ({ curve, width: numberWidth(link.k, language) })),
    nodes.map(({ at }) => at),
  );
  return {
    marks: [
      ...edges.map(({ link, curve }) => curveMark(curve, link.outcome)),
      ...edges.map((edge, i) => edgeMark(edge, numbers[i] ?? edge.curve.bend, states, language)),
      ...nodes.flatMap((node) => nodeMarks(node, ring)),
    ],
    height: 2 * ring.centre[1] + 6,
  };
}

interface Ring {
  readonly centre: Point;
  readonly radius: number;
  readonly labelWidth: number;
  readonly width: number;
  /** On narrow screens names stand above and below their nodes, not beside them. */
  readonly narrow: boolean;
}

function ringOf(count: number, width: number): Ring {
  const narrow = width < 480;
  const labelWidth = narrow ? 96 : Math.min(150, width * 0.26);
  const room = width / 2 - (narrow ? 40 : labelWidth + 16);
  const radius = Math.max(56, Math.min(room, 190, 76 + count * 16));
  return { centre: [width / 2, radius + 48], radius, labelWidth, width, narrow };
}

function numberWidth(k: number, language: Setting['language']): number {
  return textWidth(plainNumber(k, language), SIZES.small) + 8;
}

/** The state with most links first (at the top), then the least linked by turns to its right and left. */
function ringOrder(links: readonly ExchangeLink[]): readonly string[] {
  const degree = new Map<string, number>();
  for (const { from, to, k } of links)
    for (const code of [from, to]) degree.set(code, (degree.get(code) ?? 0) + k);
  const [hub, ...rest] = [...degree].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return [hub, ...rest.reverse()].flatMap((entry) => entry?.[0] ?? []);
}

function nodeAt(code: string, name: string, i: number, count: number, ring: Ring): Node {
  const turn = i === 0 ? 0 : (i % 2 === 1 ? 1 : -1) * Math.ceil(i / 2);
  const angle = -Math.PI / 2 + (turn * 2 * Math.PI) / Math.max(2, count);
  const at: Point = [
    ring.centre[0] + ring.radius * Math.cos(angle),
    ring.centre[1] + ring.radius * Math.sin(angle),
  ];
  return { code, name, at, angle, lines: fitLines(name, ring.labelWidth, SIZES.font, 2) };
}

function nodeMarks(node: Node, ring: Ring): Mark[] {
  const [x, y] = node.at;
  const polar = ring.narrow || Math.abs(Math.cos(node.angle)) < 0.3;
  const label = polar ? labelOverOrUnder(node, ring) : labelBeside(node, ring);
  return [
    circle(x, y, NODE, { fill: 'counted', stroke: 'paper', strokeWidth: 1.5 }),
    group(label, { key: node.code }, node.name),
  ];
}

function labelOverOrUnder({ at: [x, y], angle, lines }: Node, { width }: Ring): Mark[] {
  const above = Math.sin(angle) < -0.01;
  const top = above ? y - NODE - 6 - (lines.length - 1) * SIZES.line : y + NODE + 16;
  const half = Math.max(...lines.map((line) => textWidth(line, SIZES.font) * 1.08)) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return lines.map((line, i) =>
    text(line, middle, top + i * SIZES.line, { anchor: 'middle', bold: true, halo: 'paper' }),
  );
}

function labelBeside({ at: [x, y], lines }: Node, { centre }: Ring): Mark[] {
  const side = x < centre[0] ? -1 : 1;
  const top = y + 5 - ((lines.length - 1) * SIZES.line) / 2;
  const anchor = side < 0 ? { anchor: 'end' as const } : {};
  return lines.map((line, i) =>
    text(line, x + side * (NODE + 6), top + i * SIZES.line, { bold: true, halo: 'paper', ...anchor }),
  );
}

/** Curves that bend towards the centre; links between the same two states lie beside each other. */
function edgesOf(links: readonly ExchangeLink[], nodes: readonly Node[], centre: Point): readonly Edge[] {
  const at = new Map(nodes.map((node) => [node.code, node.at]));
  const lanes = new Map<string, number>();
  return links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (!from || !to || link.from === link.to) return [];
    const pair = [link.from, link.to].sort().join(' ');
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const side = link.from < link.to ? 1 : -1;
    const offset = side * (lane === 0 ? 0 : (lane % 2 === 1 ? 1 : -1) * Math.ceil(lane / 2) * 52);
    return [{ link, curve: curveThrough(from, to, centre, offset, NODE + 3) }];
  });
}

function edgeMark(
  { link, curve }: Edge,
  at: Point,
  states: ExchangeNetworkSpec['states'],
  language: Setting['language'],
): Mark {
  const number = plainNumber(link.k, language);
  const box = numberWidth(link.k, language);
  const { outcomes } = CHART_WORDS[language].exchange;
  const marks = [
    arrowHead(curve, link.outcome),
    { ...rect(at[0] - box / 2, at[1] - 9, box, 18, { fill: 'paper', stroke: 'rule' }), round: 9 },
    text(number, at[0], at[1] + 4.5, { anchor: 'middle', size: SIZES.small, bold: true }),
  ];
  const names = [link.from, link.to].map((code) => states[code] ?? code).join(' → ');
  return group(marks, link, `${names}, ${outcomes[link.outcome]}: ${number}`);
}

function keyOf(links: readonly ExchangeLink[], { language, width }: Setting): Block {
  const { outcomes } = CHART_WORDS[language].exchange;
  const used = EXCHANGE_OUTCOMES.filter((outcome) => links.some((link) => link.outcome === outcome));
  return keyBlock(
    used.map((outcome) => ({
      words: outcomes[outcome],
      wide: 40,
      sample: [
        polyline(
          [
            [0, 6],
            [32, 6],
          ],
          OUTCOME_INKS[outcome],
        ),
        arrowHead({ from: [0, 6], bend: [20, 6], to: [40, 6] }, outcome),
      ],
    })),
    width,
  );
}

function tableOf(
  states: ExchangeNetworkSpec['states'],
  links: readonly ExchangeLink[],
  { language }: Setting,
): Chart['table'] {
  const { exchange: words, count } = CHART_WORDS[language];
  return {
    head: [words.from, words.to, words.outcome, count],
    rows: links.map(({ from, to, outcome, k }) => [
      states[from] ?? from,
      states[to] ?? to,
      words.outcomes[outcome],
      plainNumber(k, language),
    ]),
  };
}
