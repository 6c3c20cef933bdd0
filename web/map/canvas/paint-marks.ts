import type { Ink, Mark, Paint, Step } from '../../../src/charts/index.ts';
import type { Palette } from '../plane/palette.ts';

/** A canvas to paint on, in the colours of the page. */
export interface Easel {
  readonly pen: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Fills of a texture, made once. */
  readonly textures: Map<string, CanvasPattern | null>;
}

export const MAP_FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Geeza Pro", sans-serif';

export function easelOf(pen: CanvasRenderingContext2D, palette: Palette): Easel {
  return { pen, palette, textures: new Map() };
}

/** Paints marks of charts; links and tooltips are left out. */
export function paintMarks(easel: Easel, marks: readonly Mark[]): void {
  for (const mark of marks) paintMark(easel, mark);
}

function paintMark(easel: Easel, mark: Mark): void {
  if (mark.kind === 'group') paintMarks(easel, mark.marks);
  else if (mark.kind === 'text') paintText(easel, mark);
  else {
    tracePath(easel.pen, mark);
    paintInk(easel, mark);
  }
}

function paintText({ pen, palette }: Easel, mark: Extract<Mark, { kind: 'text' }>): void {
  pen.font = fontOf(mark.size, mark.bold);
  pen.textAlign = mark.anchor === 'middle' ? 'center' : 'start';
  pen.fillStyle = palette(mark.paint ?? 'ink');
  pen.fillText(mark.text, mark.x, mark.y);
}

function tracePath(
  pen: CanvasRenderingContext2D,
  mark: Extract<Mark, { kind: 'rect' | 'circle' | 'path' }>,
): void {
  pen.beginPath();
  if (mark.kind === 'rect') pen.rect(mark.x, mark.y, mark.width, mark.height);
  else if (mark.kind === 'circle') pen.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else for (const step of mark.steps) takeStep(pen, step);
}

export function fontOf(size: number, bold = false): string {
  return `${bold ? '600 ' : ''}${size}px ${MAP_FONT}`;
}

function takeStep(pen: CanvasRenderingContext2D, step: Step): void {
  if (step.to === 'close') pen.closePath();
  else if (step.to === 'curve') pen.quadraticCurveTo(step.cx, step.cy, step.x, step.y);
  else if (step.to === 'move') pen.moveTo(step.x, step.y);
  else pen.lineTo(step.x, step.y);
}

/** Fills and strokes the current path. */
function paintInk(
  easel: Easel,
  { fill, fillOpacity = 1, hatch, dots, stroke, strokeWidth, dash }: Ink,
): void {
  const { pen, palette } = easel;
  const filling = hatch ? hatchOf(easel, hatch) : dots && fill ? dotsOf(easel, fill) : fill && palette(fill);
  if (filling) {
    pen.globalAlpha = fillOpacity;
    pen.fillStyle = filling;
    pen.fill();
    pen.globalAlpha = 1;
  }
  if (!stroke) return;
  pen.lineWidth = strokeWidth ?? 1;
  pen.strokeStyle = palette(stroke);
  if (dash) pen.setLineDash(dash.split(' ').map(Number));
  pen.stroke();
  if (dash) pen.setLineDash([]);
}

/** Diagonal lines: what is not known. With `clear` there is nothing between them. */
export function hatchOf(easel: Easel, paint: Paint, clear = false): CanvasPattern | null {
  return textureOf(easel, `hatch ${paint} ${clear}`, (pen) => {
    if (!clear) {
      pen.fillStyle = easel.palette(paint === 'apart' ? 'apartPaper' : 'hatchPaper');
      pen.fillRect(0, 0, TEXTURE, TEXTURE);
    }
    pen.strokeStyle = easel.palette(paint);
    pen.lineWidth = 1.5;
    pen.beginPath();
    for (const shift of [-TEXTURE, 0, TEXTURE]) {
      pen.moveTo(shift - 1, TEXTURE + 1);
      pen.lineTo(shift + TEXTURE + 1, -1);
    }
    pen.stroke();
  });
}

function dotsOf(easel: Easel, paint: Paint): CanvasPattern | null {
  return textureOf(easel, `dots ${paint}`, (pen) => {
    pen.fillStyle = easel.palette(paint);
    pen.fillRect(0, 0, TEXTURE, TEXTURE);
    pen.fillStyle = easel.palette('paper');
    pen.beginPath();
    pen.arc(TEXTURE / 2, TEXTURE / 2, 1.1, 0, 2 * Math.PI);
    pen.fill();
  });
}

const TEXTURE = 6;

function textureOf(
  { pen, textures }: Easel,
  name: string,
  paint: (pen: CanvasRenderingContext2D) => void,
): CanvasPattern | null {
  const known = textures.get(name);
  if (known !== undefined) return known;
  const swatch = document.createElement('canvas');
  swatch.width = TEXTURE;
  swatch.height = TEXTURE;
  const swatchPen = swatch.getContext('2d');
  if (swatchPen) paint(swatchPen);
  const pattern = pen.createPattern(swatch, 'repeat');
  textures.set(name, pattern);
  return pattern;
}
