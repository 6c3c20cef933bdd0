import { type RefObject, useEffect, useState } from 'react';
import { indexOf, rangeOf } from './text-places.ts';
import { type Stretch, trimmed } from './word-steps.ts';

/** Words of the text that the coder has chosen, with the pointer or by key; UTF-16 indices. */
export interface ChosenWords {
  readonly chosen: Stretch | null;
  choose(stretch: Stretch | null): void;
}

/** Its name in the style sheet: `::highlight(chosen)`. */
const HIGHLIGHT = 'chosen';

/** Keeps the chosen words while the focus is elsewhere, and lights them in the text. */
export function useChosenWords(text: string, pane: RefObject<HTMLElement | null>): ChosenWords {
  const [chosen, choose] = useState<Stretch | null>(null);
  useEffect(() => {
    const listener = () => {
      const found = selectedIn(pane.current);
      if (found !== undefined) choose(found && trimmed(text, found));
    };
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }, [text, pane]);
  useEffect(() => {
    const words = pane.current?.querySelector<HTMLElement>('.document-text');
    const range = words && chosen && rangeOf(words, chosen);
    if (range) {
      CSS.highlights.set(HIGHLIGHT, new Highlight(range));
      if (getSelection()?.isCollapsed !== false) showRange(range);
    }
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  });
  return { chosen, choose };
}

/** What is selected inside of the text; null when the caret stands there, undefined when it stands elsewhere. */
function selectedIn(pane: HTMLElement | null): Stretch | null | undefined {
  const selection = getSelection();
  if (!pane || !selection?.anchorNode || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = indexOf(range.startContainer, range.startOffset);
  const to = indexOf(range.endContainer, range.endOffset);
  if (from === null || to === null || !pane.contains(range.commonAncestorContainer)) return undefined;
  return from < to ? { from, to } : null;
}

/** Pixels between words that are shown and what covers the text. */
const EDGE = 40;

/** Scrolls the text so that words stand free: below its upper edge, above the bar that says what they can become. */
function showRange(range: Range): void {
  const pane = range.startContainer.parentElement?.closest<HTMLElement>('.text-pane');
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const bar = pane.querySelector('.selection-bar')?.getBoundingClientRect();
  const free = { from: top + EDGE, to: (bar ? Math.min(bar.top, bottom) : bottom) - EDGE };
  const words = range.getBoundingClientRect();
  if (words.top >= free.from && words.bottom <= free.to) return;
  pane.scrollTop += words.top - free.from - Math.max(0, free.to - free.from - words.height) / 3;
}
