import { type GeoContext, geoMercator, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { type BaseMap, type Boundaries, regionKey } from '../../../src/charts/index.ts';
import { countryWords } from '../../values/place-words.ts';
import { type PlaneBox, worldSize } from './camera.ts';

/** A shape on the plane, drawn coarsely from afar. */
export interface GroundShape {
  readonly coarse: Path2D;
  readonly fine: Path2D;
  readonly box: PlaneBox;
}

/** An area that can be shaded and named. */
export interface Outline extends GroundShape {
  /** ISO 3166-1 alpha-2 of a country, folded name of a region; null for what has none. */
  readonly key: string | null;
  /** A country's is English until `named` gives it another. */
  readonly label: string;
  /** Middle and width of its largest part, where a name stands. */
  readonly middle: readonly [x: number, y: number];
  readonly width: number;
}

export interface GroundLine extends GroundShape {
  readonly kind: 'coast' | 'border' | 'disputed';
}

/** What a map is drawn on. */
export interface Ground {
  readonly countries: readonly Outline[];
  readonly lines: readonly GroundLine[];
}

/** Up to this zoom shapes are drawn coarsely. */
export const COARSE_UNTIL = 4.2;
const LEAST = 0.8 / worldSize(COARSE_UNTIL);
/** Lines are cut into pieces, so that only those in sight are drawn. */
const PIECE = 64;

/** Land, coast and borders on the plane; cut at the antimeridian. */
export function groundOf(base: BaseMap): Ground {
  const countries = base.countries.flatMap(({ id, geometry, properties }) => {
    const key = id === undefined ? null : countryCode(String(id));
    return geometry ? outlineOf(geometry, key, String(properties?.name ?? key ?? '')) : [];
  });
  const lines = (['coast', 'border', 'disputed'] as const).flatMap((kind) =>
    partsOf(base[kind === 'border' ? 'borders' : kind]).flatMap(({ corners }) =>
      piecesOf(corners).map(
        (piece): GroundLine => ({ kind, ...shapeOf([{ corners: piece, closed: false }]) }),
      ),
    ),
  );
  return { countries, lines };
}

/** The same ground with its countries named in a language. */
export function named(ground: Ground, language: string): Ground {
  const countries = ground.countries.map((outline) =>
    outline.key ? { ...outline, label: countryWords(outline.key, language) } : outline,
  );
  return { ...ground, countries };
}

/** Regions of a project on the plane. */
export function outlinesOf({ regions }: Boundaries): readonly Outline[] {
  return regions.flatMap(({ shape, label }) => outlineOf(shape, regionKey(label), label));
}

/** The key of the area that holds a point of the plane; null where none does. */
export function outlineAt(outlines: readonly Outline[], x: number, y: number): string | null {
  const pen = document.createElement('canvas').getContext('2d');
  const turned = x - Math.floor(x);
  const holds = ({ fine, box }: Outline) =>
    turned >= box.left &&
    turned <= box.right &&
    y >= box.top &&
    y <= box.bottom &&
    pen?.isPointInPath(fine, turned, y);
  return outlines.find(holds)?.key ?? null;
}

/** ISO 3166-1 numeric → alpha-2, which the language data of the browser know. */
function countryCode(numeric: string): string | null {
  const { region } = new Intl.Locale(`und-${numeric.padStart(3, '0')}`);
  return region && /^[A-Z]{2}$/.test(region) ? region : null;
}

function outlineOf(shape: Geometry, key: string | null, label: string): Outline[] {
  const parts = partsOf(shape);
  const [first, ...rest] = parts.map(({ corners }) => boxOf([corners]));
  if (!first) return [];
  const area = ({ left, right, top, bottom }: PlaneBox) => (right - left) * (bottom - top);
  const largest = rest.reduce((best, one) => (area(one) > area(best) ? one : best), first);
  const middle = [(largest.left + largest.right) / 2, (largest.top + largest.bottom) / 2] as const;
  return [{ ...shapeOf(parts), key, label, middle, width: largest.right - largest.left }];
}

interface Part {
  /** x and y by turns. */
  readonly corners: number[];
  closed: boolean;
}

/** What d3-geo draws of a shape on the plane. */
function partsOf(shape: Geometry): readonly Part[] {
  const pen = new Pen();
  const projection = geoMercator()
    .scale(1 / (2 * Math.PI))
    .translate([0.5, 0.5])
    .precision(0);
  geoPath(projection, pen)(shape);
  return pen.parts;
}

class Pen implements GeoContext {
  readonly parts: Part[] = [];

  beginPath(): void {}

  arc(): void {}

  moveTo(x: number, y: number): void {
    this.parts.push({ corners: [x, y], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.parts.at(-1)?.corners.push(x, y);
  }

  closePath(): void {
    const part = this.parts.at(-1);
    if (part) part.closed = true;
  }
}

function piecesOf(corners: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (let from = 0; from < corners.length - 2; from += 2 * PIECE)
    pieces.push(corners.slice(from, from + 2 * PIECE + 2));
  return pieces;
}

function shapeOf(parts: readonly Part[]): GroundShape {
  return {
    coarse: pathOf(parts, LEAST),
    fine: pathOf(parts, 0),
    box: boxOf(parts.map(({ corners }) => corners)),
  };
}

/** Leaves out corners that are closer than `least` to the one before; a ring of which nothing is left goes. */
function pathOf(parts: readonly Part[], least: number): Path2D {
  const path = new Path2D();
  for (const { corners, closed } of parts) {
    const kept = thinned(corners, least);
    if (closed && kept.length < 6) continue;
    kept.forEach((x, at) => {
      if (at % 2 === 1) return;
      if (at === 0) path.moveTo(x, kept[1] ?? 0);
      else path.lineTo(x, kept[at + 1] ?? 0);
    });
    if (closed) path.closePath();
  }
  return path;
}

function thinned(corners: readonly number[], least: number): readonly number[] {
  if (least === 0) return corners;
  const kept: number[] = [];
  let [lastX, lastY] = [-9, -9];
  for (let at = 0; at < corners.length; at += 2) {
    const [x = 0, y = 0] = [corners[at], corners[at + 1]];
    const isEnd = at === corners.length - 2;
    if (!isEnd && Math.hypot(x - lastX, y - lastY) < least) continue;
    kept.push(x, y);
    [lastX, lastY] = [x, y];
  }
  return kept;
}

function boxOf(lists: readonly (readonly number[])[]): PlaneBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const corners of lists)
    for (let at = 0; at < corners.length; at += 2) {
      const [x = 0, y = 0] = [corners[at], corners[at + 1]];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return { left, top, right, bottom };
}
