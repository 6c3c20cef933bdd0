import { geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { baseMap } from '../../../test/charts/gallery-maps.ts';
import { readBaseMap } from './base-map.ts';
import { viewOf } from './projection.ts';

const coarse = baseMap('110m');

function country(id: string) {
  const found = coarse.countries.find((one) => one.id === id);
  if (!found?.geometry) throw new Error(`no ${id}`);
  return { type: 'FeatureCollection' as const, features: [{ ...found, geometry: found.geometry }] };
}

describe('base map', () => {
  it.each([
    ['Fiji', '242'],
    ['Russia', '643'],
  ])('%s is no band across the picture', (_, id) => {
    const view = viewOf(country(id), 640);
    const [[left], [right]] = geoPath(view.projection).bounds(country(id));
    const [west, east] = [
      view.projection.invert?.([left, 100])?.[0] ?? 0,
      view.projection.invert?.([right, 100])?.[0] ?? 0,
    ];
    expect((east - west + 360) % 360).toBeLessThan(200);
    expect(right - left).toBeGreaterThan(200);
  });

  it('keeps lines that states dispute apart from borders', () => {
    const near = (lines: typeof coarse.borders, lon: number, lat: number) =>
      lines.coordinates.flat().some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.3);
    const [sahara, algeria] = [
      [-8.67, 27.66],
      [-1.8, 34.5],
    ] as const;
    expect(near(coarse.disputed, ...sahara)).toBe(true);
    expect(near(coarse.borders, -13.1, 27.65)).toBe(false);
    expect(coarse.borders.coordinates.length).toBeGreaterThan(coarse.disputed.coordinates.length);
    expect(near(coarse.disputed, ...algeria)).toBe(false);
  });

  it.each([null, {}, { type: 'Topology', objects: {} }, 'x'])('refuses %j', (wrong) => {
    expect(() => readBaseMap(wrong)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
