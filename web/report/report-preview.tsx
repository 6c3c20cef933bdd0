import { useEffect, useRef } from 'react';

/**
 * A built report inside of the page: its own style in a shadow root (constructed, because the content security policy
 * forbids style elements), without its script. Its links move inside of it.
 */
export function ReportPreview({ html }: { readonly html: string }) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const top = element.scrollTop;
    show(root, html);
    element.scrollTop = top;
    const follow = (event: Event) => followLink(root, event);
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  }, [html]);
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
  return <section className="report-preview" aria-label="Preview" tabIndex={0} ref={host} />;
}

/** The first style element of a built page. It is cut out before parsing: even unused it would be refused. */
const STYLE = /<style>([\s\S]*?)<\/style>/;

function show(root: ShadowRoot, html: string): void {
  const style = STYLE.exec(html)?.[1] ?? '';
  const built = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.replace(/:root\b/g, ':host').replace(/(^|[\s,}])body\b/g, '$1.report-page'));
  root.adoptedStyleSheets = [sheet];
  const page = document.createElement('div');
  page.className = 'report-page';
  page.lang = built.documentElement.lang;
  page.dir = built.documentElement.dir;
  const main = built.querySelector('main');
  if (main) page.append(document.importNode(main, true));
  for (const script of page.querySelectorAll('script, style')) script.remove();
  root.replaceChildren(page);
}

function followLink(root: ShadowRoot, event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  root.getElementById(href.slice(1))?.scrollIntoView({ block: 'start' });
}
