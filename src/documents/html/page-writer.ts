import type { PageText } from './parse-page.ts';
import type { Piece } from './piece.ts';

type Facts = Omit<Piece, 'start' | 'end' | 'source'>;

export interface PageWriter {
  /** Adds a text node's characters and returns how many were written. */
  write(node: PageText, verbatim: boolean, facts: Facts): number;
  separate(gap: '' | '\t' | '\n' | '\n\n'): void;
  breakLine(): void;
  /** The last few characters written; empty behind a gap. */
  tail(): string;
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
    tail: () => (gap === '' ? (parts.at(-1)?.slice(-8) ?? '') : ''),
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
  let [from, to] = [start, end];
  while (from < to && isSpace(source.charCodeAt(from))) from += 1;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** HTML's white space: tab, line feed, form feed, carriage return, space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
