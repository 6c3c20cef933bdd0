import type { PageStretch } from '../../src/model/index.ts';

/** The page of a place in the text (code points): that of the stretch that holds it, or of the next. Null without one. */
export function pageOf(stretches: readonly PageStretch[], at: number): number | null {
  const holding = stretches.find(({ end }) => end > at) ?? stretches.at(-1);
  return holding?.page ?? null;
}

/** Widths of a page in its pane; 1 fills it. */
export const ZOOMS: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3];

/** The next zoom in a direction, or the same at the end. */
export function zoomStep(zoom: number, by: 1 | -1): number {
  const at = ZOOMS.indexOf(zoom);
  return ZOOMS[at + by] ?? zoom;
}

/** Widths that images are asked for in, in pixels: few, so that those that are kept fit again. */
const WIDTHS = [480, 720, 1080, 1620, 2430];

/** The smallest width of an image that is sharp at this many pixels. */
export function imageWidth(pixels: number): number {
  return WIDTHS.find((width) => width >= pixels) ?? 2430;
}
