import { attribute, isElement, isText, type PageElement, type PageNode } from './parse-page.ts';

const LABEL = /^\[?(?:\d{1,3}|[ivx]{1,6}|[*†‡§])(?:\s*[,–-]\s*\d{1,3})*\]?$/;
const POWER = /(?:\d|(?<!\p{L})(?:[kcdm]m|m|s|x))$/u;

/**
 * Whether an element is a raised number or sign that points to a note. `10<sup>6</sup>` and `km<sup>2</sup>` are
 * none, unless the number is a link.
 * @param before the characters in front of it
 */
export function isNoteLink(element: PageElement, before: string): boolean {
  if (attribute(element, 'role') === 'doc-noteref') return true;
  if (element.tagName !== 'sup') return false;
  const text = element.childNodes.slice(0, 4).map(leafText).join('').trim();
  return LABEL.test(text) && (element.childNodes.some(isElement) || !POWER.test(before));
}

/** The text of a node with at most one text inside. */
function leafText(node: PageNode): string {
  if (isText(node)) return node.value;
  const [only] = isElement(node) && node.childNodes.length === 1 ? node.childNodes : [];
  return only && isText(only) ? only.value : isElement(node) ? '?' : '';
}
