import type { Hint } from '../reading.ts';
import { articlesIn } from './json-ld.ts';
import { attribute, elementsOf, type Page, type PageElement, textOf } from './parse-page.ts';

const META: readonly (readonly [Hint['field'], readonly string[]])[] = [
  ['title', ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title']],
  [
    'publisher',
    [
      'og:site_name',
      'citation_publisher',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
    ],
  ],
  [
    'published',
    [
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'citation_publication_date',
      'citation_date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dc.date.created',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'parsely-pub-date',
      'sailthru.date',
      'date',
    ],
  ],
];

/** What a page says of itself in meta elements, JSON-LD, headings and time elements, best evidence first. */
export function pageHints(page: Page): Hint[] {
  const elements = [...elementsOf(page)];
  const metas = metaValues(elements);
  return [
    ...fromMeta(metas, 'title'),
    ...fromJsonLd(elements),
    ...fromMeta(metas, 'publisher'),
    ...fromMeta(metas, 'published'),
    ...fromElements(elements),
  ].filter(({ value }) => value !== '');
}

function metaValues(elements: readonly PageElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content.slice(0, 500));
  }
  return values;
}

function fromMeta(metas: ReadonlyMap<string, string>, wanted: Hint['field']): Hint[] {
  const names = META.find(([field]) => field === wanted)?.[1] ?? [];
  return names.flatMap((name) => {
    const value = metas.get(name);
    return value ? [{ field: wanted, value, basis: `meta ${name}` }] : [];
  });
}

function fromJsonLd(elements: readonly PageElement[]): Hint[] {
  const scripts = elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  );
  return scripts
    .flatMap((script) => articlesIn(textOf(script)))
    .flatMap(({ headline, publisher, datePublished }) => [
      ...hint('title', headline, 'JSON-LD headline'),
      ...hint('publisher', publisher, 'JSON-LD publisher'),
      ...hint('published', datePublished, 'JSON-LD datePublished'),
    ]);
}

function hint(field: Hint['field'], value: string | undefined, basis: string): Hint[] {
  return value ? [{ field, value: value.slice(0, 500), basis }] : [];
}

function fromElements(elements: readonly PageElement[]): Hint[] {
  const first = (test: (element: PageElement) => boolean) => elements.find(test);
  const heading = first(({ tagName }) => tagName === 'h1');
  const title = first(({ tagName }) => tagName === 'title');
  const time = first((element) => element.tagName === 'time' && attribute(element, 'datetime') !== undefined);
  const root = first(({ tagName }) => tagName === 'html');
  const headline = heading && textOf(heading);
  const parts = partsOf(title ? textOf(title) : '');
  const site = parts.headline === headline ? parts.site : undefined;
  return [
    ...hint('title', headline, 'heading h1'),
    ...hint('title', parts.headline, 'HTML title'),
    ...hint('publisher', site, 'HTML title, behind the headline'),
    ...hint('published', time && attribute(time, 'datetime'), 'time element'),
    ...hint('language', root && attribute(root, 'lang'), 'html lang'),
  ];
}

/** "Seven held in the port | The Daily Example": headline and site, as far as the title has both. */
function partsOf(title: string): { headline: string; site: string | undefined } {
  const [, head = '', tail = ''] = /^(.*\S)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? [];
  return head.length > tail.length
    ? { headline: head, site: tail.trim() }
    : { headline: title, site: undefined };
}
