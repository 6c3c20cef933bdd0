import { type Block, shift, stack } from './scene.ts';

const GUTTER = 28;

/** Blocks of equal width side by side, as many in a line as fit with at least `least` pixels each. */
export function panels<T>(
  items: readonly T[],
  width: number,
  least: number,
  draw: (item: T, width: number) => Block,
): Block {
  const across = Math.max(1, Math.min(items.length, Math.floor((width + GUTTER) / (least + GUTTER))));
  const inner = (width - GUTTER * (across - 1)) / across;
  const lines: Block[] = [];
  for (let i = 0; i < items.length; i += across) {
    const blocks = items.slice(i, i + across).map((item) => draw(item, inner));
    lines.push({
      marks: blocks.flatMap(({ marks }, at) => marks.map((mark) => shift(mark, at * (inner + GUTTER), 0))),
      height: Math.max(...blocks.map(({ height }) => height)) + 8,
    });
  }
  return stack(lines);
}
