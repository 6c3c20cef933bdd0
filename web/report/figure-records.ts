/** What a number of a built report rests on. */
export interface FigureRecords {
  /** What it counts, and the row that it is of. */
  readonly about: string;
  readonly records: readonly string[];
}

/**
 * The records behind a number of a built report: those that its note lists.
 * @param anchor of the note, as the number leads to it
 * @returns null where there is no such note, or it lists none
 */
export function recordsBehind(page: ParentNode, anchor: string): FigureRecords | null {
  const note = page.querySelector(`[id="${CSS.escape(anchor)}"]`);
  if (!note) return null;
  const records = [...note.querySelectorAll('a.record-link')].flatMap((link) => {
    const [, record] = /^#r-(.+)$/.exec(decodeURIComponent(link.getAttribute('href') ?? '')) ?? [];
    return record === undefined ? [] : [record];
  });
  if (records.length === 0) return null;
  const heading = note.closest('.note')?.querySelector('h3')?.textContent ?? '';
  const row = note.classList.contains('group') ? (note.querySelector('h4')?.textContent ?? '') : '';
  return { about: [heading, row].filter((part) => part !== '').join(': '), records: [...new Set(records)] };
}
