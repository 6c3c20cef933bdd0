import type { MarkdownToken } from './markdown.ts';
import { placeholderOf } from './markdown.ts';
import type { Placeholder } from './placeholder.ts';

/** Stands in visible text where a placeholder, code or an address was: none of these is prose. */
const NOT_PROSE = '\ufffc';

export interface PlacedPlaceholder {
  readonly placeholder: Placeholder;
  readonly source: string;
  /** UTF-16 index into the source of the block. */
  readonly at: number;
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

/** Follows the inline tokens of a block along its source. */
export function visibleText(source: string, tokens: readonly MarkdownToken[]): VisibleText {
  const parts: Part[] = [];
  const placeholders: PlacedPlaceholder[] = [];
  let [text, cursor, links] = ['', 0, 0];
  const show = (shown: string, raw: string) => {
    const found = raw === '' ? -1 : source.indexOf(raw, cursor);
    const at = found === -1 ? cursor : found;
    parts.push({ visible: text.length, source: at });
    text += shown;
    if (found !== -1) cursor = found + raw.length;
    return at;
  };
  const titles: string[] = [];
  const walk = (token: MarkdownToken, enclosed: boolean): void => {
    const placeholder = placeholderOf(token);
    if (placeholder) {
      const visibleAt = text.length;
      const at = show(NOT_PROSE, token.content);
      placeholders.push({
        placeholder,
        source: token.content,
        at,
        visibleAt,
        enclosed: enclosed || links > 0,
        alone: token.type === 'display',
      });
    } else if (token.type === 'text') show(token.content, token.content);
    else if (token.type === 'text_special') show(token.content, token.markup);
    else if (token.type === 'code_inline')
      cursor = behindCode(source, token.markup, show(NOT_PROSE, token.markup));
    else if (token.type === 'softbreak' || token.type === 'hardbreak') show('\n', '\n');
    else if (token.type === 'link_open') links += 1;
    else if (token.type === 'link_close') {
      links -= 1;
      cursor = behindTarget(source, cursor);
    }
    for (const child of token.children ?? []) walk(child, true);
    if (token.type === 'image') cursor = behindTarget(source, cursor);
    const title = String(token.attrGet('title') ?? '');
    if (title !== '') titles.push(title);
  };
  for (const token of withoutAddresses(tokens)) walk(token, false);
  // Titles of links show on hover; behind the rest, so that they do not part a word.
  for (const title of titles) {
    parts.push({ visible: text.length + 1, source: Math.max(0, source.indexOf(title)) });
    text += `\n${title}`;
  }
  return { text, placeholders, sourceIndex: (visible) => sourceIndex(parts, visible) };
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
