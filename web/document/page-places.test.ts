import { expect, it } from 'vitest';
import { imageWidth, pageOf, ZOOMS, zoomStep } from './page-places.ts';

it('finds the page of a place in the text, also where nothing but a line break stands', () => {
  const stretches = [
    { start: 0, end: 10, page: 1 },
    { start: 11, end: 20, page: 2 },
    { start: 22, end: 30, page: 1 },
  ];
  expect([0, 9, 10, 11, 20, 25, 99].map((at) => pageOf(stretches, at))).toEqual([1, 1, 2, 2, 1, 1, 1]);
  expect(pageOf([], 3)).toBeNull();
});

it('zooms step by step, and stays at the ends', () => {
  expect(zoomStep(1, 1)).toBe(1.5);
  expect(zoomStep(1, -1)).toBe(0.75);
  expect(zoomStep(ZOOMS.at(-1) ?? 0, 1)).toBe(ZOOMS.at(-1));
  expect(zoomStep(ZOOMS[0] ?? 0, -1)).toBe(ZOOMS[0]);
});

it('asks for images that are sharp, in few widths', () => {
  for (const pixels of [1, 480, 481, 700, 2000]) expect(imageWidth(pixels)).toBeGreaterThanOrEqual(pixels);
  expect(new Set(Array.from({ length: 500 }, (_, index) => imageWidth(index * 10))).size).toBeLessThanOrEqual(
    5,
  );
});
