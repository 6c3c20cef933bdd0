import type { Point } from '../scene/scene.ts';

/** A box in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export interface WantedLabel {
  readonly at: Point;
  /** Pixels to keep free around the point. */
  readonly r: number;
  readonly width: number;
}

const HEIGHT = 15;

/**
 * Where labels stand beside their points without covering each other, a marker or the edge; earlier ones choose first.
 * @returns a box for each label, null where there is no room for it
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  taken: readonly Box[],
  width: number,
  height: number,
): readonly (Box | null)[] {
  const used = [...taken];
  return wanted.map((label) => {
    const free = candidates(label).find(
      (box) =>
        box[0] >= 2 &&
        box[1] >= 2 &&
        box[2] <= width - 2 &&
        box[3] <= height - 2 &&
        !used.some((other) => touch(box, other)),
    );
    if (free) used.push(free);
    return free ?? null;
  });
}

function candidates({ at: [x, y], r, width }: WantedLabel): readonly Box[] {
  const [gap, half] = [r + 4, HEIGHT / 2];
  const corner = r * 0.75 + 2;
  const starts: readonly Point[] = [
    [x + gap, y - half],
    [x - gap - width, y - half],
    [x - width / 2, y - gap - HEIGHT],
    [x - width / 2, y + gap],
    [x + corner, y - corner - HEIGHT],
    [x - corner - width, y - corner - HEIGHT],
    [x + corner, y + corner],
    [x - corner - width, y + corner],
  ];
  return starts.map(([left, top]) => [left, top, left + width, top + HEIGHT]);
}

function touch(a: Box, b: Box): boolean {
  return a[0] < b[2] + 1 && b[0] < a[2] + 1 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
}
