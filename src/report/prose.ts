import { type MarkdownToken, markdownReader } from './markdown.ts';
import type { ReportProblem } from './problem.ts';
import { type VisibleText, visibleText } from './visible-text.ts';
import type { YearPlace } from './year-spans.ts';

/** A paragraph, heading or cell of a report as its readers see it. */
export interface ProseBlock extends VisibleText {
  readonly place: YearPlace;
  /** UTF-16 index into the visible text → line and column of the file, from 1, columns in code points. */
  locate(visible: number): { readonly line: number; readonly column: number };
}

export interface Prose {
  readonly tokens: readonly MarkdownToken[];
  readonly blocks: readonly ProseBlock[];
  /** What Markdown lets through and a report does not. */
  readonly problems: readonly ReportProblem[];
}

/**
 * Reads Markdown into tokens and visible blocks.
 * @param linesBefore lines of the file before the text
 */
export function readProse(body: string, linesBefore: number): Prose {
  const tokens = markdownReader().parse(body, {});
  const lines = body.split(/\r\n|\n|\r/);
  const blocks: ProseBlock[] = [];
  const cursors = new Map<number, number>();
  let [row, place]: [number, YearPlace] = [0, 'running'];
  for (const token of tokens) {
    if (token.map) row = token.map[0];
    if (token.type === 'heading_open') place = 'heading';
    if (token.type === 'heading_close') place = 'running';
    if (token.type === 'inline') blocks.push(blockOf(token, row, place, lines, linesBefore, cursors));
    if (token.type === 'display') blocks.push(displayOf(token, row, lines, linesBefore));
  }
  return { tokens, blocks, problems: structureProblems(tokens, linesBefore) };
}

function blockOf(
  token: MarkdownToken,
  row: number,
  place: YearPlace,
  lines: readonly string[],
  linesBefore: number,
  cursors: Map<number, number>,
): ProseBlock {
  const visible = visibleText(token.content, token.children ?? []);
  const starts = token.content.split('\n').map((part, i) => {
    const found = (lines[row + i] ?? '').indexOf(part, cursors.get(row + i) ?? 0);
    const start = Math.max(0, found);
    cursors.set(row + i, start + part.length);
    return start;
  });
  const locate = (index: number) => {
    const before = token.content.slice(0, visible.sourceIndex(index)).split('\n');
    const at = row + before.length - 1;
    const unit = (starts[before.length - 1] ?? 0) + (before.at(-1)?.length ?? 0);
    return { line: at + linesBefore + 1, column: columnOf(lines[at] ?? '', unit) };
  };
  return { ...visible, place, locate };
}

function displayOf(
  token: MarkdownToken,
  row: number,
  lines: readonly string[],
  linesBefore: number,
): ProseBlock {
  const column = columnOf(lines[row] ?? '', (lines[row] ?? '').indexOf('{{'));
  return {
    ...visibleText(token.content, [token]),
    place: 'running',
    locate: () => ({ line: row + linesBefore + 1, column }),
  };
}

function columnOf(line: string, unit: number): number {
  return [...line.slice(0, Math.max(0, unit))].length + 1;
}

function structureProblems(tokens: readonly MarkdownToken[], linesBefore: number): ReportProblem[] {
  let row = 0;
  return tokens.flatMap((token) => {
    row = token.map?.[0] ?? row;
    const at = { line: row + linesBefore + 1, column: 1 };
    return [
      ...listProblems(token, at),
      ...(token.children ?? []).flatMap((child) => pictureProblems(child, at)),
    ];
  });
}

/** A list that begins at another number than 1 would show that number without it being prose. */
function listProblems(token: MarkdownToken, at: { line: number; column: number }): ReportProblem[] {
  const start = token.type === 'ordered_list_open' ? token.attrGet('start') : null;
  if (start === null) return [];
  const words = `${start}.`;
  const hint = `Begin the list with 1; if the line is a sentence, write {{= ${start}}} or a finding.`;
  return [{ ...at, words, message: `a list begins at ${start}`, hint }];
}

function pictureProblems(token: MarkdownToken, at: { line: number; column: number }): ReportProblem[] {
  const source = token.type === 'image' ? String(token.attrGet('src') ?? '') : 'data:';
  if (source.startsWith('data:')) return [];
  const message = `the picture ${source} lies outside of the report`;
  return [{ ...at, words: source, message, hint: 'Write it as a data: address, or link to it.' }];
}
