import { describe, expect, it } from 'vitest';
import { CHART_STYLE, PAINTS, type Paint } from './paint.ts';

type Rgb = readonly [number, number, number];

/** Full dichromacy in linear RGB, after Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = linear(hex);
  const row = (i: number) => {
    const [x, y, z] = matrix[i] ?? [0, 0, 0];
    return Math.max(0, Math.min(1, x * r + y * g + z * b));
  };
  return [row(0), row(1), row(2)];
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: Paint, b: Paint, mode: 'light' | 'dark', matrix: readonly Rgb[]): number {
  const [p, q] = [lab(seen(PAINTS[a][mode], matrix)), lab(seen(PAINTS[b][mode], matrix))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Paint, b: Paint, mode: 'light' | 'dark'): number {
  const [x, y] = [luminance(PAINTS[a][mode]) + 0.05, luminance(PAINTS[b][mode]) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

const PARTS = ['part1', 'part2', 'part3', 'part4', 'part5'] as const;
const SCALE = ['scale0', 'scale1', 'scale2', 'scale3', 'scale4', 'scale5'] as const;
const MODES = ['light', 'dark'] as const;

describe.each(MODES)('paints on a %s page', (mode) => {
  it.each(Object.entries(SIGHT))('parts and shades are told apart with %s sight', (_, matrix) => {
    for (const set of [PARTS, SCALE])
      for (const [i, a] of set.entries())
        for (const b of set.slice(i + 1))
          expect(difference(a, b, mode, matrix), `${a} ${b}`).toBeGreaterThan(8);
  });

  it('shades go one way', () => {
    const steps = SCALE.slice(1).map((paint) => luminance(PAINTS[paint][mode]));
    expect(steps).toEqual([...steps].sort((a, b) => (mode === 'light' ? b - a : a - b)));
  });

  it('numbers can be read on their ground', () => {
    const pairs: readonly (readonly [Paint, Paint])[] = [
      ['onPart1', 'part1'],
      ['onPart2', 'part2'],
      ['onPart3', 'part3'],
      ['onPart4', 'part4'],
      ['onPart5', 'part5'],
      ['onScaleLow', 'scale0'],
      ['onScaleLow', 'scale1'],
      ['onScaleLow', 'scale2'],
      ['onScaleLow', 'scale3'],
      ['onScaleHigh', 'scale4'],
      ['onScaleHigh', 'scale5'],
      ['ink', 'land'],
      ['ink', 'sea'],
      ['ink', 'apartPaper'],
    ];
    for (const [ink, ground] of pairs)
      expect(contrast(ink, ground, mode), `${ink} ${ground}`).toBeGreaterThan(4.5);
  });

  it('marks stand out from the page', () => {
    for (const paint of ['counted', 'apart', 'part1', 'part2', 'part3'] as const)
      expect(contrast(paint, 'paper', mode), paint).toBeGreaterThan(3);
  });
});

it('the style sheet has a fallback for each paint and sets each for dark pages', () => {
  for (const { light, dark } of Object.values(PAINTS)) {
    expect(CHART_STYLE).toContain(`, ${light})`);
    expect(CHART_STYLE).toContain(`: ${dark};`);
  }
});
