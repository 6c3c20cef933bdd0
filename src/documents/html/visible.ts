import { attribute, type PageElement } from './parse-page.ts';

const NOT_TEXT = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video map select datalist textarea input progress meter frameset noframes title'.split(
    ' ',
  ),
);

const PARAGRAPHS = new Set(
  'address article aside blockquote body center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul figcaption'.split(
    ' ',
  ),
);
const LINES = new Set('li dt dd tr caption legend summary option thead tbody tfoot'.split(' '));

/** Whether an element's content is shown to readers at all. */
export function isVisible(element: PageElement): boolean {
  if (NOT_TEXT.has(element.tagName)) return false;
  if (element.attrs.length === 0) return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true')
    return false;
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** What stands between an element's text and what is around it. */
export function breakOf(element: PageElement): '' | '\t' | '\n' | '\n\n' {
  if (PARAGRAPHS.has(element.tagName)) return '\n\n';
  if (LINES.has(element.tagName)) return '\n';
  return element.tagName === 'td' || element.tagName === 'th' ? '\t' : '';
}
