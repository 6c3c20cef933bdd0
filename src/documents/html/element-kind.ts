import type { FurnitureKind } from '../reading.ts';
import type { Measure } from './measures.ts';
import { attribute, type PageElement } from './parse-page.ts';

/** What is known when an element is judged. */
export interface Surroundings {
  readonly measure: Measure;
  readonly page: Measure;
  /** Inside the element that holds the report. */
  readonly inMain: boolean;
  /** The element holds the one that holds the report. */
  readonly aroundMain: boolean;
  /** Prose has been seen before this element. */
  readonly afterProse: boolean;
}

const words = (text: string) => new Set(text.split(' '));

const STRONG: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = [
  ['consent', words('cookie cookies consent gdpr cookiebar cookiebanner onetrust didomi')],
  ['footer', words('comments disqus commentlist respond copyright colophon')],
  ['references', words('references reflist footnotes endnotes bibliography')],
];

const WEAK: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = [
  [
    'promotion',
    words(
      'newsletter newsletters subscribe subscription paywall promo promotion advert advertisement ad ads adsense sponsored sponsor donate donation membership signup banner popup modal',
    ),
  ],
  [
    'related',
    words(
      'related recommended recommendations readmore trending popular mostread seealso outbrain taboola teaser teasers relateds',
    ),
  ],
  [
    'navigation',
    words(
      'nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar share sharing sharebar social toolbar pagination pager tags taglist skip skiplink topbar search searchbox widget widgets rail lang switcher masthead login',
    ),
  ],
  ['footer', words('footer bottombar sitefooter')],
  [
    'credit',
    words('byline credit credits photocredit caption figcaption copyrightholder dateline author authors'),
  ],
];

const ROLES: Record<string, FurnitureKind> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  toolbar: 'navigation',
  banner: 'navigation',
  contentinfo: 'footer',
  complementary: 'related',
  dialog: 'consent',
  alertdialog: 'consent',
  'doc-endnotes': 'references',
  'doc-bibliography': 'references',
  'doc-footnote': 'footnote',
};

/** The kind of furniture that an element is by its tag, role and the words of its class and id; null for none. */
export function kindOfElement(element: PageElement, around: Surroundings): FurnitureKind | null {
  const { tagName } = element;
  if (around.aroundMain || tagName === 'html' || tagName === 'body' || tagName === 'main') return null;
  const kind = byTag(tagName, around) ?? byRole(element, around) ?? byWords(element, around);
  if (kind) return kind;
  return isLinkList(tagName, around) ? (around.afterProse ? 'related' : 'navigation') : null;
}

function byTag(tagName: string, { measure, page, inMain }: Surroundings): FurnitureKind | null {
  if (tagName === 'nav' || tagName === 'button' || tagName === 'label' || tagName === 'menu')
    return 'navigation';
  if (tagName === 'figcaption') return 'credit';
  if (tagName === 'footer') return measure.prose > page.prose / 3 ? null : 'footer';
  if (tagName === 'form') return isSmall(measure, page) ? 'promotion' : null;
  if (tagName === 'header') return inMain || measure.holdsTitle || measure.prose > 0 ? null : 'navigation';
  if (tagName === 'aside') return inMain && !isLinked(measure) ? null : asideKind(measure, page);
  return null;
}

function asideKind(measure: Measure, page: Measure): FurnitureKind | null {
  return measure.prose > page.prose / 3 ? null : 'related';
}

function byRole(element: PageElement, { measure, page }: Surroundings): FurnitureKind | null {
  const kind = ROLES[attribute(element, 'role')?.toLowerCase() ?? ''];
  return kind && (isSmall(measure, page) || /^references|^footnote/.test(kind)) ? kind : null;
}

function byWords(element: PageElement, { measure, page, inMain }: Surroundings): FurnitureKind | null {
  if (element.attrs.length === 0) return null;
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  if (named.length < 3) return null;
  const tokens = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const strong = STRONG.find(([, known]) => tokens.some((token) => known.has(token)));
  if (strong && isPart(measure, page)) return strong[0];
  const weak = WEAK.find(([, known]) => tokens.some((token) => known.has(token)));
  if (!weak || measure.holdsTitle || !isSmall(measure, page)) return null;
  return measure.prose === 0 || (!inMain && measure.prose < page.prose / 4) ? weak[0] : null;
}

/** Not the report itself, though it may hold sentences: readers' comments, say. */
function isPart(measure: Measure, page: Measure): boolean {
  return !measure.holdsTitle && (measure.prose < page.prose / 2 || measure.text < page.text / 2);
}

function isSmall(measure: Measure, page: Measure): boolean {
  return measure.text < page.text / 3 || (measure.prose === 0 && page.prose > 0);
}

function isLinked(measure: Measure): boolean {
  return measure.linked > measure.text * 0.5;
}

/** A block of three links or more and hardly anything else. */
function isLinkList(tagName: string, { measure }: Surroundings): boolean {
  const block =
    tagName === 'ul' || tagName === 'ol' || tagName === 'div' || tagName === 'section' || tagName === 'p';
  return block && measure.links >= 3 && measure.prose === 0 && measure.linked > measure.text * 0.8;
}
