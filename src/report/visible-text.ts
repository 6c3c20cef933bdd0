import type { MarkdownToken } from './markdown.ts';
import { placeholderOf } from './markdown.ts';
import type { Placeholder } from './placeholder.ts';

/** Stands in visible text where a placeholder, code or an address was: none of these is prose. */
const NOT_PROSE = '\ufffc';

export interface PlacedPlaceholder {
  readonly placeholder: Placeholder;
  readonly source: string;
  /** UTF-16 index into the visible text. */
  readonly visibleAt: number;
  /** True inside a link or the description of a picture, where a number cannot be opened. */
  readonly enclosed: boolean;
  /** True on a line of its own. */
  readonly alone: boolean;
}

/** What a reader sees of one block, and where each part of it stands in the block's source. */
export interface VisibleText {
  readonly text: string;
  readonly placeholders: readonly PlacedPlaceholder[];
  /** UTF-16 index into `text` → UTF-16 index into the source. */
  sourceIndex(visible: number): number;
}

interface Part {
  readonly visible: number;
  readonly source: number;
}

/** What has been followed so far. Lives as long as one block is read. */
interface Trail {
  readonly source: string;
  readonly parts: Part[];
  readonly placeholders: PlacedPlaceholder[];
  /** Titles of links and pictures. */
  readonly titles: string[];
  text: string;
  /** UTF-16 index into the source, behind what was shown last. */
  cursor: number;
  /** Depth of links. */
  links: number;
}

/** Follows the inline tokens of a block along its source. */
export function visibleText(source: string, tokens: readonly MarkdownToken[]): VisibleText {
  const trail: Trail = { source, parts: [], placeholders: [], titles: [], text: '', cursor: 0, links: 0 };
  for (const token of withoutAddresses(tokens)) follow(trail, token, false);
  // Titles show on hover; behind the rest, so that they do not part a word.
  for (const title of trail.titles) {
    trail.parts.push({ visible: trail.text.length + 1, source: Math.max(0, source.indexOf(title)) });
    trail.text += `\n${title}`;
  }
  const { text, placeholders, parts } = trail;
  return { text, placeholders, sourceIndex: (visible) => sourceIndex(parts, visible) };
}

function follow(trail: Trail, token: MarkdownToken, enclosed: boolean): void {
  const placeholder = placeholderOf(token);
  if (placeholder) place(trail, token, placeholder, enclosed || trail.links > 0);
  else if (token.type === 'text') show(trail, token.content, token.content);
  else if (token.type === 'text_special') show(trail, token.content, token.markup);
  else if (token.type === 'code_inline') {
    const at = show(trail, NOT_PROSE, token.markup);
    trail.cursor = behindCode(trail.source, token.markup, at);
  } else if (token.type === 'softbreak' || token.type === 'hardbreak') show(trail, '\n', '\n');
  else if (token.type === 'link_open') trail.links += 1;
  else if (token.type === 'link_close') trail.links -= 1;
  for (const child of token.children ?? []) follow(trail, child, true);
  if (token.type === 'image' || token.type === 'link_close')
    trail.cursor = behindTarget(trail.source, trail.cursor);
  const title = String(token.attrGet('title') ?? '');
  if (title !== '') trail.titles.push(title);
}

/** Adds what a reader sees and moves behind its source; the UTF-16 index where that begins. */
function show(trail: Trail, shown: string, raw: string): number {
  const found = raw === '' ? -1 : trail.source.indexOf(raw, trail.cursor);
  const at = found === -1 ? trail.cursor : found;
  trail.parts.push({ visible: trail.text.length, source: at });
  trail.text += shown;
  if (found !== -1) trail.cursor = found + raw.length;
  return at;
}

function place(trail: Trail, token: MarkdownToken, placeholder: Placeholder, enclosed: boolean): void {
  const visibleAt = trail.text.length;
  show(trail, NOT_PROSE, token.content);
  const alone = token.type === 'display';
  trail.placeholders.push({ placeholder, source: token.content, visibleAt, enclosed, alone });
}

/** `<https://…>` is its own target. */
function withoutAddresses(tokens: readonly MarkdownToken[]): MarkdownToken[] {
  return tokens.filter((_, i) => tokens[i - 1]?.markup !== 'autolink' || tokens[i - 1]?.type !== 'link_open');
}

function behindCode(source: string, fence: string, at: number): number {
  const close = source.indexOf(fence, at + fence.length);
  return close === -1 ? source.length : close + fence.length;
}

/** Skips `](target)`; only columns of messages depend on it. */
function behindTarget(source: string, cursor: number): number {
  const bracket = source.indexOf(']', cursor);
  const close = source[bracket + 1] === '(' ? source.indexOf(')', bracket) : bracket;
  return close === -1 ? cursor : close + 1;
}

function sourceIndex(parts: readonly Part[], visible: number): number {
  const part = parts.findLast((candidate) => candidate.visible <= visible);
  return part ? part.source + visible - part.visible : 0;
}
