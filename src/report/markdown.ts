import markdownIt, { type MarkdownIt, type StateBlock, type StateInline, type Token } from 'markdown-it';
import { type Placeholder, readPlaceholder } from './placeholder.ts';

export type MarkdownToken = Token;

const DISPLAY = /^\{\{\s*(?:table|chart|list)\b[^{}]*\}\}\s*$/;

/**
 * CommonMark with tables and placeholders. No HTML passes through; links that markdown-it finds unsafe stay text.
 * Escapes and entities are kept as tokens of their own, so that places in the source can be found again.
 */
export function markdownReader(): MarkdownIt {
  const reader = markdownIt('commonmark', { html: false }).enable('table');
  reader.core.ruler.disable('text_join');
  reader.inline.ruler.after('text', 'placeholder', inlinePlaceholder);
  reader.block.ruler.before('paragraph', 'display', blockDisplay, {
    alt: ['paragraph', 'blockquote', 'list'],
  });
  return reader;
}

/** The placeholder that a token stands for, or null. */
export function placeholderOf(token: MarkdownToken): Placeholder | null {
  if (token.type !== 'placeholder' && token.type !== 'display') return null;
  return readPlaceholder(token.content.slice(2, -2));
}

function inlinePlaceholder(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{{', state.pos)) return false;
  const end = state.src.indexOf('}}', state.pos + 2);
  if (end === -1 || state.src.slice(state.pos + 2, end).includes('{')) return false;
  if (!silent) state.push('placeholder', '', 0).content = state.src.slice(state.pos, end + 2);
  state.pos = end + 2;
  return true;
}

function blockDisplay(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const [start, end] = [
    (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0),
    state.eMarks[startLine] ?? 0,
  ];
  const line = state.src.slice(start, end);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !DISPLAY.test(line)) return false;
  if (silent) return true;
  const token = state.push('display', '', 0);
  token.content = line.trim();
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
}
