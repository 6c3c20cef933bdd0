import { type Paint, SIZES } from '../../../src/charts/index.ts';
import {
  boxOf,
  type Camera,
  type PlaneBox,
  pixelsPerKilometre,
  type Size,
  turnsTo,
  worldSize,
} from '../plane/camera.ts';
import { COARSE_UNTIL, type Ground, type GroundShape, type Outline } from '../plane/ground.ts';
import { type Easel, fontOf, hatchOf } from './paint-marks.ts';

/** How an area is shaded. */
export interface Shade {
  readonly paint: Paint;
  /** What is not known could put it into another class. */
  readonly hatched: boolean;
}

/** Areas with their shades by the areas' keys; outlines of regions are drawn over the countries. */
export interface Shading {
  readonly outlines: readonly Outline[];
  readonly shades: ReadonlyMap<string, Shade>;
}

/** Where the camera sees a point of the plane, in pixels. */
export function pixelOf(
  x: number,
  y: number,
  camera: Camera,
  { width, height }: Size,
): readonly [number, number] {
  const size = worldSize(camera.zoom);
  return [(x + turnsTo(x, camera.x) - camera.x) * size + width / 2, (y - camera.y) * size + height / 2];
}

/** The world, once around the camera: in up to two pieces where the antimeridian is in sight. */
export function drawGround(
  easel: Easel,
  ground: Ground,
  shading: Shading | null,
  camera: Camera,
  size: Size,
): void {
  const { pen } = easel;
  const world = worldSize(camera.zoom);
  const seen = boxOf(camera, size);
  pen.save();
  pen.beginPath();
  pen.rect((seen.left - camera.x) * world + size.width / 2, 0, (seen.right - seen.left) * world, size.height);
  pen.clip();
  for (let turn = Math.floor(seen.left); turn <= Math.floor(seen.right); turn += 1) {
    pen.save();
    pen.translate((turn - camera.x) * world + size.width / 2, size.height / 2 - camera.y * world);
    pen.scale(world, world);
    const inSight = sight(seen, turn);
    drawLand(easel, ground.countries.filter(inSight), shading, camera.zoom);
    if (shading && shading.outlines !== ground.countries)
      drawRegions(easel, shading.outlines.filter(inSight), shading, camera.zoom);
    drawLines(easel, ground.lines.filter(inSight), camera.zoom);
    pen.restore();
  }
  pen.restore();
  drawNames(easel, shading?.outlines ?? ground.countries, camera, size);
}

function sight({ left, top, right, bottom }: PlaneBox, turn: number): (shape: GroundShape) => boolean {
  return ({ box }) =>
    box.right + turn >= left && box.left + turn <= right && box.bottom >= top && box.top <= bottom;
}

function pathAt({ coarse, fine }: GroundShape, zoom: number): Path2D {
  return zoom < COARSE_UNTIL ? coarse : fine;
}

function drawLand(easel: Easel, countries: readonly Outline[], shading: Shading | null, zoom: number): void {
  const land = easel.palette('land');
  for (const country of countries)
    fillOutline(easel, country, shading?.shades.get(country.key ?? ''), zoom, land);
}

function drawRegions(easel: Easel, regions: readonly Outline[], { shades }: Shading, zoom: number): void {
  const { pen, palette } = easel;
  pen.strokeStyle = palette('border');
  pen.lineWidth = 0.7 / worldSize(zoom);
  for (const region of regions) {
    fillOutline(easel, region, shades.get(region.key ?? ''), zoom, palette('land'));
    pen.stroke(pathAt(region, zoom));
  }
}

function fillOutline(
  easel: Easel,
  outline: Outline,
  shade: Shade | undefined,
  zoom: number,
  plain: string,
): void {
  const { pen, palette } = easel;
  const path = pathAt(outline, zoom);
  pen.fillStyle = shade ? palette(shade.paint) : plain;
  pen.fill(path);
  if (!shade?.hatched) return;
  const hatch = hatchOf(easel, 'apart', true);
  hatch?.setTransform(new DOMMatrix().scale(1 / worldSize(zoom)));
  pen.fillStyle = hatch ?? plain;
  pen.fill(path);
  hatch?.setTransform(new DOMMatrix());
}

const LINES = {
  coast: { paint: 'coast', width: 0.7, dash: [] },
  border: { paint: 'border', width: 0.8, dash: [] },
  disputed: { paint: 'border', width: 0.9, dash: [4, 3] },
} as const;

function drawLines({ pen, palette }: Easel, lines: Ground['lines'], zoom: number): void {
  const world = worldSize(zoom);
  pen.lineJoin = 'round';
  for (const kind of ['coast', 'border', 'disputed'] as const) {
    const { paint, width, dash } = LINES[kind];
    pen.strokeStyle = palette(paint);
    pen.lineWidth = width / world;
    pen.setLineDash(dash.map((length) => length / world));
    for (const line of lines) if (line.kind === kind) pen.stroke(pathAt(line, zoom));
  }
  pen.setLineDash([]);
}

/** Names of areas that are wider than their names. */
function drawNames({ pen, palette }: Easel, areas: readonly Outline[], camera: Camera, size: Size): void {
  const world = worldSize(camera.zoom);
  pen.font = fontOf(SIZES.small);
  pen.textAlign = 'center';
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = palette('land');
  pen.fillStyle = palette('ink');
  pen.globalAlpha = 0.85;
  for (const { label, middle, width } of areas) {
    if (width * world < label.length * 8 + 12) continue;
    const [x, y] = pixelOf(middle[0], middle[1], camera, size);
    if (x < -100 || y < 0 || x > size.width + 100 || y > size.height) continue;
    pen.strokeText(label, x, y);
    pen.fillText(label, x, y);
  }
  pen.globalAlpha = 1;
}

const LENGTHS = [1, 2, 5]
  .flatMap((first) => [0.1, 1, 10, 100, 1000].map((power) => first * power))
  .sort((a, b) => a - b);
const MOST_SCALE = 110;

/** A length on the ground at the middle of the picture. */
export function drawScale({ pen, palette }: Easel, { y, zoom }: Camera, { height }: Size): void {
  const unit = pixelsPerKilometre(y, zoom);
  const km = LENGTHS.findLast((length) => length * unit <= MOST_SCALE) ?? LENGTHS[0] ?? 1;
  const [left, bottom, width] = [12, height - 12, km * unit];
  const words = km < 1 ? `${Math.round(km * 1000)} m` : `${km.toLocaleString('en')} km`;
  pen.strokeStyle = palette('ink');
  pen.fillStyle = palette('ink');
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(left, bottom - 5);
  pen.lineTo(left, bottom);
  pen.lineTo(left + width, bottom);
  pen.lineTo(left + width, bottom - 5);
  pen.stroke();
  pen.font = fontOf(SIZES.small);
  pen.textAlign = 'start';
  pen.fillText(words, left + 4, bottom - 5);
}
