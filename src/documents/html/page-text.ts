import type { FurnitureKind } from '../reading.ts';
import { kindOfElement } from './element-kind.ts';
import { measurePage } from './measures.ts';
import { findMain, type Main } from './page-main.ts';
import { pageWriter } from './page-writer.ts';
import {
  attribute,
  isElement,
  isText,
  type Page,
  type PageElement,
  type PageNode,
  type PageText,
} from './parse-page.ts';
import type { Piece } from './piece.ts';
import { breakOf, isVisible } from './visible.ts';

export interface PageReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The element that holds the report, when the page's own landmarks show it. */
  readonly main: Main | null;
}

interface Context {
  readonly kind: FurnitureKind | null;
  readonly linked: boolean;
  readonly inMain: boolean;
  readonly inTitle: boolean;
  readonly verbatim: boolean;
}

type Step = { readonly enter: PageNode; readonly context: Context } | { readonly after: PageElement };

/**
 * The visible text of a page: blocks apart by an empty line, list entries and rows by a line break, cells by a
 * tab, white space collapsed as browsers do.
 */
export function readPage(page: Page, source: string): PageReading {
  const measure = measurePage(page);
  const main = findMain(page, measure);
  const whole = main.page;
  const writer = pageWriter(source);
  const start: Context = { kind: null, linked: false, inMain: false, inTitle: false, verbatim: false };
  const stack: Step[] = page.childNodes.toReversed().map((node) => ({ enter: node, context: start }));
  let prose = 0;

  function enter(node: PageNode, context: Context): void {
    if (isText(node)) addText(node, context);
    else if (isElement(node) && isVisible(node)) enterElement(node, context);
  }

  function enterElement(node: PageElement, context: Context): void {
    if (node.tagName === 'br') writer.breakLine();
    writer.separate(breakOf(node));
    const inner = within(node, context);
    stack.push({ after: node });
    for (const child of node.childNodes.toReversed()) stack.push({ enter: child, context: inner });
  }

  function within(node: PageElement, context: Context): Context {
    const inMain = context.inMain || node === main.element;
    const surroundings = {
      measure: measure(node),
      page: whole,
      inMain,
      aroundMain: main.around.has(node),
      afterProse: prose > 0,
    };
    return {
      kind: context.kind ?? kindOfElement(node, surroundings) ?? noteKind(node),
      linked: context.linked || node.tagName === 'a',
      inMain,
      inTitle: context.inTitle || node.tagName === 'h1',
      verbatim: context.verbatim || node.tagName === 'pre',
    };
  }

  function addText(node: PageText, context: Context): void {
    const { verbatim, ...facts } = context;
    const written = writer.write(node, verbatim, facts);
    if (!context.kind && !context.linked && written > 120) prose += written;
  }

  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('after' in step) writer.separate(breakOf(step.after));
    else enter(step.enter, step.context);
  }
  return { ...writer.finish(), main: main.element ? main : null };
}

/** Raised numbers and links to notes. */
function noteKind(node: PageElement): FurnitureKind | null {
  if (attribute(node, 'role') === 'doc-noteref') return 'note_marker';
  if (node.tagName !== 'sup') return null;
  const text = node.childNodes
    .map((child) => leafText(child))
    .join('')
    .trim();
  return /^\[?(?:\d{1,3}|[ivx]{1,6}|[*†‡§])(?:\s*[,–-]\s*\d{1,3})*\]?$/.test(text) && !isPower(node)
    ? 'note_marker'
    : null;
}

function leafText(node: PageNode): string {
  if (isText(node)) return node.value;
  const [only] = isElement(node) && node.childNodes.length === 1 ? node.childNodes : [];
  return only && isText(only) ? only.value : isElement(node) ? '?' : '';
}

/** `10<sup>6</sup>` and `km<sup>2</sup>` are no notes, unless the number is a link. */
function isPower(node: PageElement): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (!before || !isText(before) || node.childNodes.some(isElement)) return false;
  return /(?:\d|(?<!\p{L})(?:[kcdm]m|m|s|x))$/u.test(before.value);
}
