import type { Paint } from './paint.ts';

/**
 * What a chart is made of, as plain data. x runs from the side where reading begins: the writer of the SVG turns
 * everything round for right-to-left languages. Lengths are CSS pixels at natural size.
 */
export type Mark = RectMark | PathMark | CircleMark | TextMark | GroupMark;

export interface Ink {
  readonly fill?: Paint;
  /** Diagonal lines of this colour instead of a plain fill: what is not known. */
  readonly hatch?: Paint;
  /** Dots of the paper's colour on `fill`: parts after the fifth. */
  readonly dots?: boolean;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly fillOpacity?: number;
}

export interface RectMark extends Ink {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round?: number;
}

/** Corners and, before a corner, the control point of a quadratic curve. */
export type Step =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly to: 'curve'; readonly x: number; readonly y: number; readonly cx: number; readonly cy: number }
  | { readonly to: 'close' };

export interface PathMark extends Ink {
  readonly kind: 'path';
  readonly steps: readonly Step[];
}

export interface CircleMark extends Ink {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly size: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly paint?: Paint;
  /** A rim in the paper's colour, for text over lines. */
  readonly halo?: Paint;
  /** Written upwards, from the point (x, y). */
  readonly upright?: boolean;
}

/** Marks that belong to one number: they share a tooltip and lead to its records. */
export interface GroupMark extends ChartLink {
  readonly kind: 'group';
  readonly title?: string;
  readonly marks: readonly Mark[];
}

/** Where the records behind a number are. */
export interface ChartLink {
  /** An address on the same page, `#…`; the marks become a link. */
  readonly href?: string;
  /** Written as `data-key`, for the page's script. */
  readonly key?: string;
}

/** Marks and the height that they take. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export const SIZES = { font: 14, title: 16, small: 12.5, line: 18 } as const;

export function shift(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map((part) => shift(part, dx, dy)) };
  if (mark.kind === 'path') return { ...mark, steps: mark.steps.map((step) => shiftStep(step, dx, dy)) };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}

function shiftStep(step: Step, dx: number, dy: number): Step {
  if (step.to === 'close') return step;
  const moved = { x: step.x + dx, y: step.y + dy };
  return step.to === 'curve'
    ? { ...step, ...moved, cx: step.cx + dx, cy: step.cy + dy }
    : { ...step, ...moved };
}

/** Blocks one under the other. */
export function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    const top = height;
    height += block.height;
    return block.marks.map((mark) => shift(mark, 0, top));
  });
  return { marks, height };
}

/** A block with space around it. */
export function padded(block: Block, above: number, below: number): Block {
  return {
    marks: block.marks.map((mark) => shift(mark, 0, above)),
    height: above + block.height + below,
  };
}

/** Marks seen in a mirror that stands at half of `width`. Text keeps its direction; its anchor is turned by `direction`. */
export function mirrored(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, marks: mark.marks.map((part) => mirrored(part, width)) };
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width };
    case 'path':
      return { ...mark, steps: mark.steps.map((step) => mirroredStep(step, width)) };
    default:
      return { ...mark, x: width - mark.x };
  }
}

function mirroredStep(step: Step, width: number): Step {
  if (step.to === 'close') return step;
  return step.to === 'curve'
    ? { ...step, x: width - step.x, cx: width - step.cx }
    : { ...step, x: width - step.x };
}

export function text(content: string, x: number, y: number, style: Partial<TextMark> = {}): TextMark {
  return { kind: 'text', text: content, x, y, size: SIZES.font, ...style };
}

export function rect(x: number, y: number, width: number, height: number, ink: Ink): RectMark {
  return { kind: 'rect', x, y, width, height, ...ink };
}

export function circle(x: number, y: number, r: number, ink: Ink): CircleMark {
  return { kind: 'circle', x, y, r, ...ink };
}

export type Point = readonly [x: number, y: number];

/** An open or closed run of straight lines. */
export function polyline(points: readonly Point[], ink: Ink, closed = false): PathMark {
  const steps: Step[] = points.map(([x, y], i) => ({ to: i === 0 ? 'move' : 'line', x, y }));
  return { kind: 'path', steps: closed ? [...steps, { to: 'close' }] : steps, ...ink };
}

export function group(marks: readonly Mark[], { href, key }: ChartLink = {}, title?: string): GroupMark {
  return {
    kind: 'group',
    marks,
    ...(href === undefined ? {} : { href }),
    ...(key === undefined ? {} : { key }),
    ...(title === undefined ? {} : { title }),
  };
}
