import { circle, placeLabels, SIZES } from '../../../src/charts/index.ts';
import { type Camera, type PlaneBox, pixelsPerKilometre, type Size, worldSize } from '../plane/camera.ts';
import type { Ground } from '../plane/ground.ts';
import type { ClusterLevel } from '../points/clusters.ts';
import type { ClusterMark, Scene } from '../points/scene.ts';
import { drawGround, drawScale, pixelOf, type Shading } from './draw-ground.ts';
import { type Easel, fontOf, paintMarks } from './paint-marks.ts';

/** Everything on a map. */
export interface Picture {
  readonly ground: Ground;
  readonly shading: Shading | null;
  /** Null where areas alone are shown. */
  readonly scene: Scene | null;
  /** A chosen area. */
  readonly area: PlaneBox | null;
}

/** A mark where it was drawn, in pixels. */
export interface DrawnMark {
  readonly level: ClusterLevel;
  readonly cluster: number;
  readonly mark: ClusterMark;
  readonly x: number;
  readonly y: number;
}

/** Draws a map. @returns its marks, the ones on top last */
export function drawMap(easel: Easel, picture: Picture, camera: Camera, size: Size): readonly DrawnMark[] {
  const { pen, palette } = easel;
  pen.fillStyle = palette('sea');
  pen.fillRect(0, 0, size.width, size.height);
  drawGround(easel, picture.ground, picture.shading, camera, size);
  const drawn = picture.scene ? marksInSight(picture.scene, camera, size) : [];
  if (picture.scene) drawPrecision(easel, picture.scene, drawn, camera);
  for (const { mark, x, y } of drawn) {
    pen.translate(x, y);
    paintMarks(easel, mark.marks);
    pen.translate(-x, -y);
  }
  if (picture.scene) drawLabels(easel, picture.scene, drawn, size);
  drawScale(easel, camera, size);
  if (picture.area) drawArea(easel, picture.area, camera, size);
  return drawn;
}

/** Pixels: a mark beyond the edge reaches in, and a joined place may stand off its middle. */
const BEYOND = 60;

/** Where a single place is shown of several that are joined, its mark stands at the place. */
function marksInSight(scene: Scene, camera: Camera, size: Size): readonly DrawnMark[] {
  const level = scene.points.levelAt(camera.zoom);
  const drawn: DrawnMark[] = [];
  for (let cluster = 0; cluster < level.size; cluster += 1) {
    if (!isNear(pixelOf(level.x[cluster] ?? 0, level.y[cluster] ?? 0, camera, size), size)) continue;
    const mark = scene.markOf(level, cluster);
    if (!mark) continue;
    const middle = mark.spots === 1 ? scene.points.table.spots[mark.spot] : undefined;
    const at = [middle?.x ?? level.x[cluster] ?? 0, middle?.y ?? level.y[cluster] ?? 0] as const;
    const [x, y] = pixelOf(...at, camera, size);
    drawn.push({ level, cluster, mark, x, y });
  }
  return drawn.sort((a, b) => b.mark.r - a.mark.r || a.cluster - b.cluster);
}

function isNear([x, y]: readonly [number, number], { width, height }: Size): boolean {
  return x >= -BEYOND && y >= -BEYOND && x <= width + BEYOND && y <= height + BEYOND;
}

/** A circle as large as what is not known about a place, around each that stands alone. */
function drawPrecision(
  easel: Easel,
  { points, radius }: Scene,
  drawn: readonly DrawnMark[],
  { zoom }: Camera,
): void {
  const { spots } = points.table;
  const circles = drawn.flatMap(({ mark, x, y }) => {
    const spot = spots[mark.spot];
    if (mark.spots !== 1 || !spot) return [];
    const r = (radius[mark.spot] ?? 0) * pixelsPerKilometre(spot.y, zoom);
    return r > mark.r + 2 && r < MOST_RADIUS
      ? [circle(x, y, r, { fill: 'counted', fillOpacity: 0.08, stroke: 'counted', dash: '3 3' })]
      : [];
  });
  paintMarks(easel, circles);
}

/** Pixels; a larger circle is beyond the picture, and its dashes would take longer than all the rest. */
const MOST_RADIUS = 3000;
const MOST_LABELS = 60;

function drawLabels(easel: Easel, { points }: Scene, drawn: readonly DrawnMark[], size: Size): void {
  const { pen, palette } = easel;
  const named = drawn.slice(0, MOST_LABELS);
  pen.font = fontOf(SIZES.small);
  pen.textAlign = 'start';
  const names = named.map(({ mark }) => nameOf(points, mark.spot, mark.spots));
  const wanted = named.map(({ x, y, mark }, at) => ({
    at: [x, y] as const,
    r: mark.r,
    width: pen.measureText(names[at] ?? '').width,
  }));
  const taken = drawn.map(({ x, y, mark: { r } }) => [x - r - 1, y - r - 1, x + r + 1, y + r + 1] as const);
  const boxes = placeLabels(wanted, taken, size.width, size.height);
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = palette('land');
  pen.fillStyle = palette('ink');
  for (const [at, box] of boxes.entries()) {
    if (!box) continue;
    pen.strokeText(names[at] ?? '', box[0], box[3] - 3.5);
    pen.fillText(names[at] ?? '', box[0], box[3] - 3.5);
  }
}

const MOST_LETTERS = 24;

function nameOf({ table }: Scene['points'], spot: number, count: number): string {
  const name = table.data.places[table.spots[spot]?.places[0] ?? -1]?.name ?? '';
  const short = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
  return count > 1 ? `${short} +${count - 1}` : short;
}

function drawArea({ pen, palette }: Easel, area: PlaneBox, camera: Camera, size: Size): void {
  const world = worldSize(camera.zoom);
  const middle = (area.left + area.right) / 2;
  const [x, y] = pixelOf(middle, area.top, camera, size);
  const [width, height] = [(area.right - area.left) * world, (area.bottom - area.top) * world];
  pen.fillStyle = palette('counted');
  pen.strokeStyle = palette('counted');
  pen.globalAlpha = 0.1;
  pen.fillRect(x - width / 2, y, width, height);
  pen.globalAlpha = 1;
  pen.lineWidth = 1.5;
  pen.strokeRect(x - width / 2, y, width, height);
}
