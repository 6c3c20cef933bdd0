import { decimal, element, escapeMarkup } from './markup.ts';
import { fillClass, PAINTS, type Paint, strokeClass } from './paint.ts';
import { type GroupMark, type Ink, type Mark, mirrored, SIZES, type Step, type TextMark } from './scene.ts';
import type { ChartLanguage } from './words/wording.ts';

/** Marks with all that an SVG says around them. */
export interface Drawing {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  readonly language: ChartLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, 'DejaVu Sans', sans-serif";

/** One `<svg>` element that stands alone. A drawing with links is a group of things, one without them a picture. */
export function renderSvg(drawing: Drawing): string {
  const { id, width, height, direction } = drawing;
  const marks = direction === 'rtl' ? drawing.marks.map((mark) => mirrored(mark, width)) : drawing.marks;
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'attest-chart',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: marks.some(holdsLink) ? 'group' : 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    lang: drawing.language,
    direction,
    'font-family': FONTS,
    'font-size': SIZES.font,
    fill: 'currentColor',
  };
  return element(
    'svg',
    frame,
    element('title', { id: `${id}-title` }, escapeMarkup(drawing.title)),
    element('desc', { id: `${id}-desc` }, escapeMarkup(drawing.description)),
    patterns(id, marks),
    ...marks.map((mark) => rendered(mark, id)),
  );
}

function holdsLink(mark: Mark): boolean {
  return mark.kind === 'group' && (mark.href !== undefined || mark.marks.some(holdsLink));
}

function rendered(mark: Mark, id: string): string {
  switch (mark.kind) {
    case 'group':
      return renderedGroup(mark, id);
    case 'text':
      return renderedText(mark);
    case 'rect': {
      const { x, y, width, height, round } = mark;
      return element('rect', { ...inkOf(mark, id), x, y, width, height, rx: round });
    }
    case 'circle':
      return element('circle', { ...inkOf(mark, id), cx: mark.x, cy: mark.y, r: mark.r });
    case 'path':
      return element('path', { ...inkOf(mark, id), d: pathData(mark.steps) });
  }
}

function renderedGroup({ href, key, title, marks }: GroupMark, id: string): string {
  const children = [
    ...(title === undefined ? [] : [element('title', {}, escapeMarkup(title))]),
    ...marks.map((mark) => rendered(mark, id)),
  ];
  return href === undefined
    ? element('g', { 'data-key': key }, ...children)
    : element('a', { class: 'figure', href, 'data-key': key }, ...children);
}

function renderedText(mark: TextMark): string {
  const { text, x, y, paint, halo } = mark;
  const classes = [paint && fillClass(paint), halo && strokeClass(halo)].filter(Boolean).join(' ');
  const rim = halo ? { stroke: PAINTS[halo].light, 'stroke-width': 3, 'stroke-linejoin': 'round' } : {};
  const attributes = {
    class: classes === '' ? undefined : classes,
    x,
    y,
    'text-anchor': mark.anchor,
    'font-size': mark.size === SIZES.font ? undefined : mark.size,
    'font-weight': mark.bold ? 600 : undefined,
    fill: paint ? PAINTS[paint].light : undefined,
    'fill-opacity': mark.quiet ? 0.75 : undefined,
    ...rim,
    'paint-order': halo ? 'stroke' : undefined,
    transform: mark.upright ? `rotate(-90 ${decimal(x)} ${decimal(y)})` : undefined,
  };
  return element('text', attributes, escapeMarkup(text));
}

function inkOf(ink: Ink, id: string): Readonly<Record<string, string | number | undefined>> {
  const { fill, stroke } = ink;
  const plain = fill !== undefined && !ink.dots ? fill : undefined;
  const classes = [plain && fillClass(plain), stroke && strokeClass(stroke)].filter(Boolean).join(' ');
  return {
    class: classes === '' ? undefined : classes,
    fill: patternOf(ink, id) ?? (plain ? PAINTS[plain].light : 'none'),
    'fill-opacity': ink.fillOpacity === undefined ? undefined : String(ink.fillOpacity),
    stroke: stroke ? PAINTS[stroke].light : undefined,
    'stroke-width': stroke ? (ink.strokeWidth ?? 1) : undefined,
    'stroke-dasharray': ink.dash,
  };
}

function patternOf({ hatch, dots, fill }: Ink, id: string): string | undefined {
  if (hatch) return `url(#${id}-hatch-${hatch})`;
  return dots && fill ? `url(#${id}-dots-${fill})` : undefined;
}

/** Path data: absolute for moves and curves, steps from corner to corner for lines, which are half as long to write. */
function pathData(steps: readonly Step[]): string {
  let [x, y] = [0, 0];
  let before = '';
  return steps
    .map((step) => {
      if (step.to === 'close') {
        before = 'Z';
        return 'Z';
      }
      const [dx, dy] = [tenths(step.x) - x, tenths(step.y) - y];
      [x, y] = [x + dx, y + dy];
      if (step.to === 'line') {
        const sign = before === 'l' ? (dx < 0 ? '' : ' ') : 'l';
        before = 'l';
        return `${sign}${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`;
      }
      before = step.to;
      const end = `${decimal(step.x)} ${decimal(step.y)}`;
      return step.to === 'curve' ? `Q${decimal(step.cx)} ${decimal(step.cy)} ${end}` : `M${end}`;
    })
    .join('');
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** Tenths without the zero before the point. */
function short(value: number): string {
  return decimal(value / 10).replace(/^(-?)0\./, '$1.');
}

function patterns(id: string, marks: readonly Mark[]): string {
  const all = inks(marks);
  const hatches = [...new Set(all.flatMap(({ hatch }) => hatch ?? []))].sort();
  const dotted = [...new Set(all.flatMap(({ dots, fill }) => (dots && fill ? fill : [])))].sort();
  if (hatches.length + dotted.length === 0) return '';
  return element(
    'defs',
    {},
    ...hatches.map((paint) => hatchPattern(`${id}-hatch-${paint}`, paint)),
    ...dotted.map((paint) => dotPattern(`${id}-dots-${paint}`, paint)),
  );
}

function inks(marks: readonly Mark[]): readonly Ink[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? inks(mark.marks) : mark.kind === 'text' ? [] : [mark],
  );
}

function hatchPattern(id: string, paint: Paint): string {
  const paper = paint === 'apart' ? 'apartPaper' : 'hatchPaper';
  const lines = { class: fillClass(paint), width: 1.5, height: 6, fill: PAINTS[paint].light };
  return pattern(id, paper, 'rotate(45)', element('rect', lines));
}

function dotPattern(id: string, paint: Paint): string {
  const dot = { class: fillClass('paper'), cx: 3, cy: 3, r: 1.1, fill: PAINTS.paper.light };
  return pattern(id, paint, undefined, element('circle', dot));
}

function pattern(id: string, ground: Paint, turn: string | undefined, content: string): string {
  const frame = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: turn };
  const back = { class: fillClass(ground), width: 6, height: 6, fill: PAINTS[ground].light };
  return element('pattern', frame, element('rect', back), content);
}
