import type { Mark } from '../reading.ts';
import { isBlank, type Line } from './lines.ts';

export interface HeaderEntry {
  readonly key: string;
  readonly value: string;
  /** From 1. */
  readonly lineNumber: number;
}

export interface Header {
  readonly entries: readonly HeaderEntry[];
  readonly marks: readonly Mark[];
}

const ENTRY =
  /^(title|publisher|published|date|language|note|source|author|origin|url|retrieved|licen[cs]e) ?:\s*(.*)$/i;
const TELLING = /^(title|publisher|published|language)$/i;
const MOST_LINES = 20;
const NONE: Header = { entries: [], marks: [] };

/**
 * A header of `Key: value` lines at the very top, closed by a blank line (or, as Markdown front matter, between
 * `---` lines). One key alone is no header: a report may begin with "Note: …".
 */
export function headerOf(lines: readonly Line[]): Header {
  const fenced = lines[0]?.text.trim() === '---';
  const from = fenced ? 1 : 0;
  let to = from;
  while (to < from + MOST_LINES && ENTRY.test(lines[to]?.text ?? '')) to += 1;
  const closing = lines[to];
  const closed = closing === undefined || (fenced ? closing.text.trim() === '---' : isBlank(closing));
  const entries = lines.slice(from, to).flatMap((line, index) => entryOf(line.text, from + index + 1));
  const enough = fenced ? entries.length >= 1 : entries.length >= 2;
  if (!closed || !enough || !entries.some(({ key }) => TELLING.test(key))) return NONE;
  const end = (fenced ? closing : lines[to - 1])?.end ?? 0;
  return { entries, marks: [{ start: lines[0]?.start ?? 0, end, kind: 'credit' }] };
}

function entryOf(text: string, lineNumber: number): HeaderEntry[] {
  const [, key = '', raw = ''] = ENTRY.exec(text) ?? [];
  const value = raw.trim().replace(/^(["'])(.*)\1$/, '$2');
  return value === '' ? [] : [{ key: key.toLowerCase(), value, lineNumber }];
}
