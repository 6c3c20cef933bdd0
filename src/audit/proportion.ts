import type { Fit } from './audit-line.ts';
import type { ShareKind } from './wording/wording.ts';

/** A stated share: percent as written with its number of decimals, and how it is meant. */
export interface Stated {
  readonly percent: number;
  readonly decimals: number;
  readonly kind: ShareKind;
}

/** How far "about 60 %" or "two thirds" may lie from it: writers round to tens, fives or parts. In percentage points. */
function leeway(percent: number): number {
  return percent % 5 === 0 || !Number.isInteger(percent) ? 5 : 2.5;
}

const NEAR = 5;
const TOLERANCE = 1e-9;

/** The percentages that a stated share allows, in percent, both ends included. */
function allowed({ percent, decimals, kind }: Stated): readonly [low: number, high: number] {
  const half = 0.5 / 10 ** decimals;
  const edge = 1e-6;
  if (kind === 'about') return [percent - leeway(percent), percent + leeway(percent)];
  if (kind === 'below') return [percent - NEAR, percent + half];
  if (kind === 'above') return [percent - half, percent + NEAR];
  if (kind === 'more_than') return [percent + edge, Infinity];
  if (kind === 'less_than') return [-Infinity, percent - edge];
  if (kind === 'at_least') return [percent - half, Infinity];
  if (kind === 'up_to') return [-Infinity, percent + half];
  return [percent - half, percent + half];
}

/**
 * Whether `n` of `of` may be told as a share. A bare percentage is right when `n / of` rounds to it in any of the usual
 * ways (half up, half down, half to even): both ends of the half step count.
 */
export function isShare(n: number, of: number, stated: Stated): boolean {
  const [low, high] = allowed(stated);
  const percent = (100 * n) / of;
  return percent >= low - TOLERANCE && percent <= high + TOLERANCE;
}

/** Whether a bare percentage is `n / of` with its digits cut off and not rounded: "66 %" of 2 of 3, as many write it. */
export function isCutOff(n: number, of: number, stated: Stated): boolean {
  if (stated.kind !== 'exact' || isShare(n, of, stated)) return false;
  const step = 10 ** stated.decimals;
  return Math.floor(((100 * n) / of) * step + TOLERANCE) === Math.round(stated.percent * step);
}

/** The parts of a whole that may be told as a share, ascending. */
export function partsFor(of: number, stated: Stated): number[] {
  const [low, high] = allowed(stated);
  const first = Math.max(0, Math.ceil((low * of) / 100 - TOLERANCE * of));
  const last = Math.min(of, Math.floor((high * of) / 100 + TOLERANCE * of));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Of the parts that fit, the one nearest to the figure itself; null when none does. */
export function partNearest(of: number, stated: Stated): number | null {
  const parts = partsFor(of, stated);
  const [first = 0] = parts;
  if (parts.length === 0) return null;
  return Math.min(Math.max(first, Math.round((stated.percent * of) / 100)), first + parts.length - 1);
}

/** Whether any part of a whole may be told as a share. */
export function isPossible(of: number, stated: Stated): boolean {
  const [low, high] = allowed(stated);
  return (
    Math.max(0, Math.ceil((low * of) / 100 - TOLERANCE * of)) <=
    Math.min(of, (high * of) / 100 + TOLERANCE * of)
  );
}

const WIDEST = 400;

/** Up to `most` wholes that a share would fit, nearest to `of` first, smaller before larger. */
export function wholesFor(of: number, stated: Stated, most: number): Fit[] {
  const found: Fit[] = [];
  for (let apart = 0; apart < WIDEST && found.length < most; apart += 1)
    for (const whole of apart === 0 ? [of] : [of - apart, of + apart]) {
      const n = whole > 0 && found.length < most ? partNearest(whole, stated) : null;
      if (n !== null) found.push({ n, of: whole });
    }
  return found;
}

/** Wholes of which `n` may be told as a share, ascending, up to `most`. */
export function wholesOf(n: number, stated: Stated, most: number): Fit[] {
  const found: Fit[] = [];
  for (let of = Math.max(1, n); of < n * WIDEST && found.length < most; of += 1)
    if (isShare(n, of, stated)) found.push({ n, of });
  return found;
}

/** A share as text: 62 %, 61.5 %. */
export function percentText(percent: number, decimals = 0): string {
  return `${percent.toFixed(decimals)} %`;
}
