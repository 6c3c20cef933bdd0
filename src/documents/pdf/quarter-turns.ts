/** A point on a page of a width and height, in points from its lower left corner, after turns of 90° clockwise. */
export function turnPoint(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
  turns: number,
): { readonly x: number; readonly y: number } {
  if (turns === 1) return { x: y, y: width - x };
  if (turns === 2) return { x: width - x, y: height - y };
  return turns === 3 ? { x: height - y, y: x } : { x, y };
}

/** A page's size after quarter turns. */
export function turnSize<Size extends { readonly width: number; readonly height: number }>(
  { width, height }: Size,
  turns: number,
): { readonly width: number; readonly height: number } {
  return turns % 2 === 1 ? { width: height, height: width } : { width, height };
}

/** How many quarter turns clockwise set type upright that runs in this direction: 0 to 3. */
export function turnsUpright(x: number, y: number): number {
  return (Math.round(Math.atan2(y, x) / (Math.PI / 2)) + 4) % 4;
}
