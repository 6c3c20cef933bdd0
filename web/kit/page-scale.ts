const USUAL_FONT = 16;

/** How much larger than usual the page's font is: it grows with very large windows, and with the browser's setting. */
export function pageScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_FONT;
}
