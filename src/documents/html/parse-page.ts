import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { AttestError } from '../../model/index.ts';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
export type Page = DefaultTreeAdapterTypes.Document;

const MOST_ATTRIBUTES = 20_000;

/**
 * Parses HTML with the place of every node in the source.
 * @throws AttestError DOC_UNREADABLE for elements nested too deep or a tag with absurdly many attributes: the
 * standard's parsing rules take quadratic time on these
 */
export function parsePage(source: string, maxDepth: number): Page {
  refuseHugeTags(source);
  let depth = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    // where elements end is not asked for, and keeping it costs
    updateNodeSourceCodeLocation: (node, end) => {
      const place = isText(node) ? node.sourceCodeLocation : null;
      if (place && end.endOffset !== undefined) place.endOffset = end.endOffset;
    },
    onItemPush: () => {
      depth += 1;
      if (depth > maxDepth) throw tooDeep(maxDepth);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parse<DefaultTreeAdapterMap>(source, { sourceCodeLocationInfo: true, treeAdapter });
}

function tooDeep(maxDepth: number): AttestError {
  return new AttestError('DOC_UNREADABLE', `HTML elements are nested more than ${maxDepth} deep`, {
    hint: 'Save the page as text, or as PDF, and add that.',
  });
}

/** Counts what could be attributes in each tag; scripts and styles are passed over. */
function refuseHugeTags(source: string): void {
  const lower = source.toLowerCase();
  const opening = /<(?:(script|style|textarea|title|xmp)\b|[a-z/])/gi;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const end = endOfTag(source, opening.lastIndex);
    const name = match[1];
    const close = name === undefined ? -1 : lower.indexOf(`</${name.toLowerCase()}`, end);
    if (name !== undefined && close === -1) return;
    opening.lastIndex = name === undefined ? end : close;
  }
}

function endOfTag(source: string, from: number): number {
  let names = 0;
  let quote = '';
  for (let at = from; at < source.length; at += 1) {
    const char = source[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if ((char === '"' || char === "'") && source[at - 1] === '=') quote = char;
    else if (char === ' ' || char === '\n' || char === '/' || char === '\t') names += 1;
    if (names > MOST_ATTRIBUTES)
      throw new AttestError('DOC_UNREADABLE', 'an HTML tag has more attributes than can be read');
  }
  return source.length;
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text' && 'value' in node;
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All elements of a page or below an element, in document order. */
export function* elementsOf(root: Page | PageElement): Generator<PageElement> {
  const stack: PageNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) stack.push(child);
    }
  }
}

/** The characters inside an element, white space collapsed. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  const stack: PageNode[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) parts.push(node.value);
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
