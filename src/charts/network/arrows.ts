import { type Ink, type Mark, type Point, polyline } from '../scene/scene.ts';
import type { ExchangeOutcome } from '../scene/words/wording.ts';

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** Solid, dashed, dash-dotted, dotted: told apart without colour, and coloured too. */
export const OUTCOME_INKS: Readonly<Record<ExchangeOutcome, Ink>> = {
  acted_on: { stroke: 'part1', strokeWidth: 2.4 },
  not_acted_on: { stroke: 'part2', strokeWidth: 2.4, dash: '9 5' },
  ongoing: { stroke: 'part3', strokeWidth: 2.4, dash: '10 3 2 3' },
  unknown: { stroke: 'apart', strokeWidth: 2.4, dash: '2 4' },
};

/**
 * A curve between two points that bends towards the centre, `offset` pixels aside.
 * @param gap pixels that are left free at both ends
 */
export function curveThrough(from: Point, to: Point, centre: Point, offset: number, gap: number): Curve {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bend: Point = [
    middle[0] + (centre[0] - middle[0]) * 0.3 - (dy / length) * offset,
    middle[1] + (centre[1] - middle[1]) * 0.3 + (dx / length) * offset,
  ];
  return { from: towards(from, bend, gap), bend, to: towards(to, bend, gap + 4) };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
}

/** The point at a share of the way, 0 to 1. */
export function pointOn({ from, bend, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const mix = (i: 0 | 1) => rest * rest * from[i] + 2 * rest * share * bend[i] + share * share * to[i];
  return [mix(0), mix(1)];
}

export function curveMark({ from, bend, to }: Curve, outcome: ExchangeOutcome): Mark {
  return {
    kind: 'path',
    steps: [
      { to: 'move', x: from[0], y: from[1] },
      { to: 'curve', cx: bend[0], cy: bend[1], x: to[0], y: to[1] },
    ],
    ...OUTCOME_INKS[outcome],
  };
}

/** A head at the end of a curve; open for what was not acted on. */
export function arrowHead({ bend, to }: Curve, outcome: ExchangeOutcome): Mark {
  const { stroke } = OUTCOME_INKS[outcome];
  const angle = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const corner = (turn: number): Point => [
    to[0] - 10 * Math.cos(angle + turn),
    to[1] - 10 * Math.sin(angle + turn),
  ];
  const tip: Point = [to[0] + 2 * Math.cos(angle), to[1] + 2 * Math.sin(angle)];
  const ink: Ink = outcome === 'not_acted_on' ? { fill: 'paper' } : stroke ? { fill: stroke } : {};
  return polyline(
    [corner(0.42), tip, corner(-0.42)],
    { ...ink, ...(stroke ? { stroke, strokeWidth: 1.6 } : {}) },
    true,
  );
}
