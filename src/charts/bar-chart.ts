import { canonicalJson } from '../model/index.ts';
import { type Bar, type BarLayout, layOutBars, SIZES, type TextLine } from './bar-layout.ts';
import { type BarChartSpec, checkBarSpec } from './bar-spec.ts';
import { CHART_WORDS } from './chart-words.ts';
import { element, escapeMarkup } from './markup.ts';
import { wholeNumber } from './whole-number.ts';

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, 'DejaVu Sans', sans-serif";

/** Blue for what was counted, grey for missing groups; the hatch tells the unknown part without colour. */
const COLOURS = {
  counted: '#27608f',
  apart: '#767b83',
  paper: '#e4ecf2',
  apartPaper: '#ececee',
  rule: '#9aa0a8',
};

/**
 * Rows as horizontal bars: a solid part for k, a hatched part for the unknown that may belong here too, the count
 * (or the range from k to k + unknown) at the end of each bar.
 *
 * The SVG stands alone: colours as attributes (a page's style sheet may override them by class: `bar-counted`,
 * `bar-unknown`, `bar-apart`), text in `currentColor`, system fonts, `role="img"` with title and description.
 * The same specification gives the same bytes.
 * @param spec counts are whole numbers from 0, with k + unknown ≤ n in each row
 * @returns one `<svg>` element as text
 * @throws AttestError `INPUT_INVALID`
 */
export function barChart(spec: BarChartSpec): string {
  checkBarSpec(spec);
  const { language = 'en', direction = 'ltr' } = spec;
  const id = spec.id ?? `chart-${fingerprint(canonicalJson(spec))}`;
  const layout = layOutBars(spec);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'attest-chart',
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    width: layout.width,
    height: layout.height,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    lang: language,
    direction,
    'font-family': FONTS,
    'font-size': SIZES.font,
    fill: 'currentColor',
  };
  return element(
    'svg',
    frame,
    element('title', { id: `${id}-title` }, escapeMarkup(spec.title)),
    element('desc', { id: `${id}-desc` }, escapeMarkup(describe(spec))),
    hatches(id, layout),
    ...layout.lines.map(textLine),
    ...layout.bars.map((bar) => barMarks(bar, id)),
    ...layout.rules.map((rule) =>
      element('path', { class: 'bar-rule', d: rule, stroke: COLOURS.rule, fill: 'none' }),
    ),
  );
}

/** The chart in words: every row with its count, N and unknown. */
function describe({ rows, caption, language = 'en' }: BarChartSpec): string {
  const words = CHART_WORDS[language];
  const number = (value: number) => wholeNumber(value, language);
  const said = rows.map(({ label, k, n, unknown }) =>
    words.row(label, number(k), number(n), unknown > 0 ? number(unknown) : null),
  );
  return [words.kind, ...said.map((row) => `${row}.`), caption].join(' ');
}

function hatches(id: string, { bars }: BarLayout): string {
  const used = bars.filter((bar) => bar.unknown > 0);
  if (used.length === 0) return '';
  const kinds = [false, true].filter((apart) => used.some((bar) => bar.apart === apart));
  return element('defs', {}, ...kinds.map((apart) => hatch(id, apart)));
}

function hatch(id: string, apart: boolean): string {
  const frame = { id: hatchId(id, apart), width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  const [paper, ink] = apart ? [COLOURS.apartPaper, COLOURS.apart] : [COLOURS.paper, COLOURS.counted];
  return element(
    'pattern',
    { ...frame, patternTransform: 'rotate(45)' },
    element('rect', { class: 'hatch-paper', width: 6, height: 6, fill: paper }),
    element('rect', { class: apart ? 'bar-apart' : 'bar-counted', width: 1.5, height: 6, fill: ink }),
  );
}

function hatchId(id: string, apart: boolean): string {
  return `${id}-${apart ? 'apart' : 'unknown'}`;
}

function barMarks(bar: Bar, id: string): string {
  const box = { y: bar.y, height: bar.height };
  const ink = bar.apart ? COLOURS.apart : COLOURS.counted;
  const counted = { class: bar.apart ? 'bar-apart' : 'bar-counted', x: bar.x, width: bar.counted, ...box };
  const unknown = { x: bar.unknownX, width: bar.unknown, ...box, fill: `url(#${hatchId(id, bar.apart)})` };
  const outline = { class: 'bar-unknown', stroke: ink, 'stroke-width': 1 };
  return [
    bar.unknown > 0 ? element('rect', { ...unknown, ...outline }) : '',
    bar.counted > 0 ? element('rect', { ...counted, fill: ink }) : '',
  ].join('');
}

function textLine(line: TextLine): string {
  const attributes = {
    x: line.x,
    y: line.y,
    'text-anchor': line.anchor,
    'font-size': line.size === SIZES.font ? undefined : line.size,
    'font-weight': line.bold ? 600 : undefined,
    'fill-opacity': line.quiet ? 0.75 : undefined,
  };
  return element('text', attributes, escapeMarkup(line.text));
}

/** FNV-1a, 32 bit, in base 36: short, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
