import type { Stretch } from './word-steps.ts';

/**
 * Where a point of the page stands in the document's text, as a UTF-16 index; null outside of the text. Paragraphs
 * carry the index at which they start, and hold exactly the characters of the text.
 */
export function indexOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-at]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.at) + before.toString().length;
}

/** A stretch of the text as a range of the page; null where it is not on the page (folded away). */
export function rangeOf(text: HTMLElement, { from, to }: Stretch): Range | null {
  const paragraphs = [...text.querySelectorAll<HTMLElement>('p[data-at]')];
  const [start, end] = [pointAt(paragraphs, from, 'start'), pointAt(paragraphs, to, 'end')];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** @param side an index between two pieces of text belongs to the one behind it as a start, before it as an end */
function pointAt(paragraphs: readonly HTMLElement[], index: number, side: 'start' | 'end') {
  const paragraph = paragraphs.findLast(({ dataset }) =>
    side === 'start' ? Number(dataset.at) <= index : Number(dataset.at) < index,
  );
  if (!paragraph) return null;
  let left = index - Number(paragraph.dataset.at);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (side === 'start' ? left < length : left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
