import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  boxOf,
  cameraOn,
  degreesOf,
  kept,
  leastZoom,
  pixelsPerKilometre,
  planeOf,
  widened,
  worldSize,
} from './camera.ts';

const lon = fc.double({ min: -180, max: 179.999, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 240, max: 3840 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const camera = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.double({ min: -1, max: 2, noNaN: true }),
  zoom: fc.double({ min: -3, max: 30, noNaN: true }),
});

describe('the plane', () => {
  it('gives back the degrees that it was given', () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        const back = degreesOf(...planeOf(east, north));
        expect(back.lon).toBeCloseTo(east, 6);
        expect(back.lat).toBeCloseTo(north, 6);
      }),
    );
  });

  it('is never looked at past a pole, nor twice around', () => {
    fc.assert(
      fc.property(camera, size, (wanted, frame) => {
        const looked = kept(wanted, frame);
        const box = boxOf(looked, frame);
        expect(box.right - box.left).toBeLessThanOrEqual(1 + 1e-9);
        if (worldSize(looked.zoom) >= frame.height) {
          expect(box.top).toBeGreaterThanOrEqual(-1e-9);
          expect(box.bottom).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(looked.zoom).toBeGreaterThanOrEqual(leastZoom(frame));
        expect(kept(looked, frame)).toEqual(looked);
      }),
    );
  });

  it('a camera on points sees all of them, across the antimeridian too', () => {
    const points = fc.array(fc.tuple(lon, lat), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(points, size, (places, frame) => {
        const around = boxAround(places.map(([east, north]) => planeOf(east, north)));
        if (!around) throw new Error('there are points');
        const seen = boxOf(cameraOn(around, frame), frame);
        for (const [east, north] of places) {
          const [x, y] = planeOf(east, north);
          const turned = x + Math.round((seen.left + seen.right) / 2 - x);
          expect(turned).toBeGreaterThanOrEqual(seen.left - 1e-9);
          expect(turned).toBeLessThanOrEqual(seen.right + 1e-9);
          if (seen.bottom - seen.top < 1) expect(y).toBeLessThanOrEqual(seen.bottom + 1e-9);
        }
      }),
    );
  });

  it('shows land around a single place, and never more than the world', () => {
    fc.assert(
      fc.property(lon, lat, size, (east, north, frame) => {
        const [x, y] = planeOf(east, north);
        const box = widened({ left: x, right: x, top: y, bottom: y }, 80);
        const { zoom } = cameraOn(box, frame);
        expect(80 * pixelsPerKilometre(y, zoom)).toBeLessThanOrEqual(Math.min(frame.width, frame.height) / 2);
        const whole = widened({ left: 0, right: 1, top: 0.2, bottom: 0.8 }, 80);
        expect(whole.right - whole.left).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes the short way around', () => {
    const box = boxAround([planeOf(178, 0), planeOf(-178, 0)]);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(4 / 360, 9);
  });
});
