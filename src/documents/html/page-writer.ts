import type { PageText } from './parse-page.ts';
import type { Piece } from './piece.ts';

type Facts = Omit<Piece, 'start' | 'end' | 'source'>;

export interface PageWriter {
  /** Adds a text node's characters and returns how many were written. */
  write(node: PageText, verbatim: boolean, facts: Facts): number;
  separate(gap: '' | '\t' | '\n' | '\n\n'): void;
  breakLine(): void;
  finish(): { text: string; pieces: Piece[] };
}

const GAPS = ['', ' ', '\t', '\n', '\n\n'];

/** Collects text, collapsing white space within lines and putting one gap, the widest asked for, between pieces. */
export function pageWriter(source: string): PageWriter {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let gap = '';

  function widen(wanted: string): void {
    if (GAPS.indexOf(wanted) > GAPS.indexOf(gap)) gap = wanted;
  }

  function push(part: string): void {
    parts.push(part);
    length += part.length;
  }

  return {
    separate: widen,
    breakLine: () => widen(gap === '\n' ? '\n\n' : '\n'),
    write: (node, verbatim, facts) => {
      const value = verbatim ? node.value : node.value.replace(/[ \t\n\f\r]+/g, ' ');
      const core = verbatim ? value : value.trim();
      if (!verbatim && value.startsWith(' ')) widen(' ');
      if (core === '') return 0;
      if (length > 0) push(gap);
      gap = '';
      const start = length;
      push(core);
      pieces.push({ start, end: length, source: spanInSource(node, source, verbatim), ...facts });
      if (!verbatim && value.endsWith(' ')) gap = ' ';
      return core.length;
    },
    finish: () => ({ text: parts.join(''), pieces }),
  };
}

/** The node's place in the source without the white space around it. UTF-16 indices. */
function spanInSource(node: PageText, source: string, verbatim: boolean): { start: number; end: number } {
  const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {};
  if (verbatim) return { start, end };
  const raw = source.slice(start, end);
  const lead = raw.length - raw.replace(/^[ \t\n\f\r]+/, '').length;
  const tail = raw.length - raw.replace(/[ \t\n\f\r]+$/, '').length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
