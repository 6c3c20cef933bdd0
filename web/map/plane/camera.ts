/*
 * The plane of the map is the world as a unit square (web Mercator): x runs eastward from 180° W, y southward. It is
 * closed in x: 1.25 is where 0.25 is.
 */

/** What of the plane is looked at: the middle, and the zoom (at 0 the world is 256 pixels wide, each step doubles it). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the plane; `right` may lie beyond 1 where it crosses the antimeridian. */
export interface PlaneBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TILE = 256;
export const MOST_ZOOM = 13;
const EARTH_KM = 40_075;

/** Degrees → the plane. Latitudes beyond 85.05° lie on its rim. */
export function planeOf(lon: number, lat: number): readonly [x: number, y: number] {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The plane → degrees, longitude from −180 to 180. */
export function degreesOf(x: number, y: number): { readonly lon: number; readonly lat: number } {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { lon: (x - Math.floor(x)) * 360 - 180, lat };
}

/** How many pixels wide the world is. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** How many pixels a kilometre is at a height of the plane. */
export function pixelsPerKilometre(y: number, zoom: number): number {
  return (worldSize(zoom) * Math.cosh(Math.PI * (1 - 2 * y))) / EARTH_KM;
}

/** The smallest zoom: the whole world fits in. */
export function leastZoom({ width, height }: Size): number {
  return Math.log2(Math.max(1, Math.min(width, height)) / TILE);
}

/** The nearest camera that looks at the world and not past its poles. */
export function kept({ x, y, zoom }: Camera, size: Size): Camera {
  const bounded = Math.min(MOST_ZOOM, Math.max(leastZoom(size), zoom));
  const half = Math.min(0.5, size.height / 2 / worldSize(bounded));
  const turned = x - Math.floor(x);
  return { x: turned === 1 ? 0 : turned, y: Math.max(half, Math.min(1 - half, y)), zoom: bounded };
}

/** What a camera sees. Never more than the world once around. */
export function boxOf({ x, y, zoom }: Camera, { width, height }: Size): PlaneBox {
  const [halfX, halfY] = [width / 2 / worldSize(zoom), height / 2 / worldSize(zoom)];
  const across = Math.min(0.5, halfX);
  return { left: x - across, right: x + across, top: y - halfY, bottom: y + halfY };
}

/** The camera that sees a box with some room around it. */
export function cameraOn({ left, top, right, bottom }: PlaneBox, size: Size): Camera {
  const room = 0.8;
  const fits = (length: number, pixels: number) =>
    length > 0 ? Math.log2((pixels * room) / (length * TILE)) : MOST_ZOOM;
  const zoom = Math.min(fits(right - left, size.width), fits(bottom - top, size.height), 11);
  return kept({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, size);
}

/** A box with so many kilometres around it on every side. */
export function widened({ left, top, right, bottom }: PlaneBox, km: number): PlaneBox {
  const [above, below] = [top, bottom].map((y) => (km * pixelsPerKilometre(y, 0)) / TILE);
  const [up = 0, down = 0] = [above, below];
  const side = Math.min(Math.max(up, down), (1 - (right - left)) / 2);
  return { left: left - side, right: right + side, top: top - up, bottom: bottom + down };
}

/** How far a point has to be moved, in whole worlds, to stand nearest to the middle. */
export function turnsTo(x: number, middle: number): number {
  return Math.round(middle - x);
}

/** The smallest box around points, which may cross the antimeridian; null without points. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): PlaneBox | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x).sort((a, b) => a - b);
  const ys = points.map(([, y]) => y);
  let [gap, left] = [(xs[0] ?? 0) + 1 - (xs.at(-1) ?? 0), xs[0] ?? 0];
  for (let at = 1; at < xs.length; at += 1) {
    const space = (xs[at] ?? 0) - (xs[at - 1] ?? 0);
    if (space > gap) [gap, left] = [space, xs[at] ?? 0];
  }
  return { left, right: left + 1 - gap, top: least(ys), bottom: most(ys) };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
