import type { FurnitureKind } from '../reading.ts';
import { kindOfElement } from './element-kind.ts';
import { type Measure, measurePage } from './measures.ts';
import { isNoteLink } from './note-link.ts';
import { findMain, type Main } from './page-main.ts';
import { type PageWriter, pageWriter } from './page-writer.ts';
import {
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

interface Walk {
  readonly measure: (element: PageElement) => Measure;
  readonly main: Main;
  readonly writer: PageWriter;
  readonly stack: Step[];
  /** Whether a paragraph of the report has been written. */
  prose: boolean;
}

const OUTSIDE: Context = { kind: null, linked: false, inMain: false, inTitle: false, verbatim: false };
const PROSE = 120;

/**
 * The visible text of a page: blocks apart by an empty line, list entries and rows by a line break, cells by a
 * tab, white space collapsed as browsers do.
 */
export function readPage(page: Page, source: string): PageReading {
  const measure = measurePage(page);
  const main = findMain(page, measure);
  const stack: Step[] = page.childNodes.toReversed().map((node) => ({ enter: node, context: OUTSIDE }));
  const walk: Walk = { measure, main, writer: pageWriter(source), stack, prose: false };
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('after' in step) walk.writer.separate(breakOf(step.after));
    else if (isText(step.enter)) addText(walk, step.enter, step.context);
    else if (isElement(step.enter) && isVisible(step.enter)) enterElement(walk, step.enter, step.context);
  }
  return { ...walk.writer.finish(), main: main.element ? main : null };
}

function enterElement(walk: Walk, node: PageElement, context: Context): void {
  if (node.tagName === 'br') walk.writer.breakLine();
  walk.writer.separate(breakOf(node));
  const inner = within(walk, node, context);
  walk.stack.push({ after: node });
  for (const child of node.childNodes.toReversed()) walk.stack.push({ enter: child, context: inner });
}

function within({ measure, main, prose, writer }: Walk, node: PageElement, context: Context): Context {
  const inMain = context.inMain || node === main.element;
  const around = {
    measure: measure(node),
    page: main.page,
    inMain,
    aroundMain: main.around.has(node),
    afterProse: prose,
  };
  const own = context.kind ?? kindOfElement(node, around);
  return {
    kind: own ?? (isNoteLink(node, writer.tail()) ? 'note_marker' : null),
    linked: context.linked || node.tagName === 'a',
    inMain,
    inTitle: context.inTitle || node.tagName === 'h1',
    verbatim: context.verbatim || node.tagName === 'pre',
  };
}

function addText(walk: Walk, node: PageText, context: Context): void {
  const { verbatim, ...facts } = context;
  const written = walk.writer.write(node, verbatim, facts);
  if (!context.kind && !context.linked && written > PROSE) walk.prose = true;
}
