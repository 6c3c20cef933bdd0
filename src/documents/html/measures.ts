import { attribute, isElement, isText, type Page, type PageElement, type PageNode } from './parse-page.ts';
import { breakOf, isVisible } from './visible.ts';

/** How much of what stands in an element. Lengths are UTF-16 units of visible text without white space around. */
export interface Measure {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Text in paragraphs that are long and hardly linked: what reports are made of. */
  readonly prose: number;
  readonly holdsTitle: boolean;
}

interface Tally {
  text: number;
  linked: number;
  links: number;
  prose: number;
  /** Text outside of nested blocks. */
  own: number;
  ownLinked: number;
  holdsTitle: boolean;
}

const PROSE = 120;
const NOTHING: Measure = { text: 0, linked: 0, links: 0, prose: 0, holdsTitle: false };

/** Measures every visible element of a page in one pass. */
export function measurePage(page: Page): (element: PageElement) => Measure {
  const tallies = new Map<PageElement, Tally>();
  const order = visibleNodes(page);
  for (const { node, parent } of order.toReversed()) {
    if (isText(node)) addText(tallyOf(tallies, parent), node.value.trim().length);
    else if (isElement(node)) close(node, tallyOf(tallies, node), parent && tallyOf(tallies, parent));
  }
  return (element) => tallies.get(element) ?? NOTHING;
}

interface Placed {
  readonly node: PageNode;
  readonly parent: PageElement | null;
}

function visibleNodes(page: Page): Placed[] {
  const order: Placed[] = [];
  const stack: Placed[] = page.childNodes.map((node) => ({ node, parent: null }));
  for (let placed = stack.pop(); placed; placed = stack.pop()) {
    const { node } = placed;
    if (isElement(node) && !isVisible(node)) continue;
    order.push(placed);
    if (isElement(node)) for (const child of node.childNodes) stack.push({ node: child, parent: node });
  }
  return order;
}

function tallyOf(tallies: Map<PageElement, Tally>, element: PageElement | null): Tally {
  const known = element && tallies.get(element);
  if (known) return known;
  const fresh = { text: 0, linked: 0, links: 0, prose: 0, own: 0, ownLinked: 0, holdsTitle: false };
  if (element) tallies.set(element, fresh);
  return fresh;
}

function addText(tally: Tally, length: number): void {
  tally.text += length;
  tally.own += length;
}

/** Settles an element whose content has been counted, and adds it to the element around it. */
function close(element: PageElement, tally: Tally, parent: Tally | null): void {
  if (element.tagName === 'a' && attribute(element, 'href') !== undefined) {
    tally.linked = tally.text;
    tally.ownLinked = tally.own;
    tally.links += 1;
  }
  if (element.tagName === 'h1') tally.holdsTitle = true;
  const isBlock = breakOf(element) !== '' || parent === null;
  if (isBlock && tally.own >= PROSE && tally.ownLinked < tally.own / 2) tally.prose += tally.own;
  if (!parent) return;
  parent.text += tally.text;
  parent.linked += tally.linked;
  parent.links += tally.links;
  parent.prose += tally.prose;
  parent.holdsTitle ||= tally.holdsTitle;
  if (isBlock) return;
  parent.own += tally.own;
  parent.ownLinked += tally.ownLinked;
}
