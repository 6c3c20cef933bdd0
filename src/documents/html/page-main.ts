import type { Measure } from './measures.ts';
import { attribute, elementsOf, type Page, type PageElement } from './parse-page.ts';

export interface Main {
  readonly element: PageElement | null;
  /** The elements around it. */
  readonly around: ReadonlySet<PageElement>;
  /** Measure of the whole page. */
  readonly page: Measure;
}

type Measured = (element: PageElement) => Measure;

const NOTHING: Measure = { text: 0, linked: 0, links: 0, prose: 0, holdsTitle: false };
const ENOUGH = 200;

/**
 * The element that holds the report: the landmark (main, article) with most of the page's prose, or without
 * landmarks the innermost element that holds nearly all of it.
 */
export function findMain(page: Page, measure: Measured): Main {
  const elements = [...elementsOf(page)];
  const body = elements.find(({ tagName }) => tagName === 'body') ?? elements[0];
  const whole = body ? measure(body) : NOTHING;
  const element = landmarkIn(elements, measure, whole) ?? innermostProse(elements, measure, whole);
  if (!element || element === body) return { element: null, around: new Set(), page: whole };
  return { element, around: ancestorsOf(element), page: whole };
}

function landmarkIn(elements: readonly PageElement[], measure: Measured, whole: Measure): PageElement | null {
  const best = elements
    .filter(isLandmark)
    .reduce<PageElement | null>(
      (one, other) => (one && measure(other).prose * 1.1 < measure(one).prose ? one : other),
      null,
    );
  const prose = best ? measure(best).prose : 0;
  return prose >= ENOUGH && prose >= whole.prose / 2 ? best : null;
}

function innermostProse(
  elements: readonly PageElement[],
  measure: Measured,
  whole: Measure,
): PageElement | null {
  if (whole.prose < ENOUGH * 3) return null;
  return elements.findLast((element) => measure(element).prose >= whole.prose * 0.9) ?? null;
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
