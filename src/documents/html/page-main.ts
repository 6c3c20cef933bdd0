import type { Measure } from './measures.ts';
import { attribute, elementsOf, type Page, type PageElement } from './parse-page.ts';

export interface Main {
  readonly element: PageElement | null;
  /** The elements around it. */
  readonly around: ReadonlySet<PageElement>;
  /** Measure of the whole page. */
  readonly page: Measure;
}

/** The landmark that holds the report: the one with most prose, the innermost of those that hold all of it. */
export function findMain(page: Page, measure: (element: PageElement) => Measure): Main {
  const elements = [...elementsOf(page)];
  const body = elements.find(({ tagName }) => tagName === 'body') ?? elements[0];
  const whole = body ? measure(body) : { text: 0, linked: 0, links: 0, prose: 0, holdsTitle: false };
  const element = elements
    .filter(isLandmark)
    .reduce<PageElement | null>(
      (best, one) => (best && measure(one).prose * 1.1 < measure(best).prose ? best : one),
      null,
    );
  const enough = element && measure(element).prose >= 200 && measure(element).prose >= whole.prose / 2;
  if (!element || !enough) return { element: null, around: new Set(), page: whole };
  return { element, around: ancestorsOf(element), page: whole };
}

function isLandmark(element: PageElement): boolean {
  if (element.tagName === 'main' || element.tagName === 'article') return true;
  return attribute(element, 'role') === 'main' || attribute(element, 'itemprop') === 'articleBody';
}

function ancestorsOf(element: PageElement): Set<PageElement> {
  const around = new Set<PageElement>([element]);
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) around.add(node);
  return around;
}
