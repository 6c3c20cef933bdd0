/**
 * Moves the focus to a statement's row in the form and its words in the text into view. Words that stand
 * comfortably in view already stay where they are.
 */
export function showStatement(bench: HTMLElement, id: string): void {
  const row = bench.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus({ preventScroll: true });
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  const words = bench.querySelector<HTMLElement>(`mark[data-statements~="${CSS.escape(id)}"]`);
  const pane = words?.closest<HTMLElement>('.text-pane');
  if (words && pane && !isInView(words, pane)) words.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/** Whether anything of a statement's row stands in its pane: what nobody sees nobody should decide. */
export function isShown(bench: HTMLElement, id: string): boolean {
  const row = bench.querySelector(`[data-row="${CSS.escape(id)}"]`)?.closest('li');
  const pane = row?.closest('.form-pane');
  if (!row || !pane) return false;
  const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
  const bar = pane.querySelector('.form-bar')?.getBoundingClientRect().height ?? 0;
  return inner.bottom > outer.top + bar && inner.top < outer.bottom;
}

const MARGIN = 0.12;

/** Whether words stand in their pane and not close to its edge. */
export function isInView(words: HTMLElement, pane: HTMLElement): boolean {
  const [inner, outer] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
  const margin = outer.height * MARGIN;
  return inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin;
}
