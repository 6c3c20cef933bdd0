import { useEffect, useRef, useState } from 'react';
import { EvidenceDialog } from '../findings/evidence-dialog.tsx';
import { type FigureRecords, recordsBehind } from './figure-records.ts';

interface ReportPreviewProps {
  readonly html: string;
  /** That the report is built on. */
  readonly release: string;
}

/**
 * A built report inside of the page: its own style in a shadow root (constructed, because the content security policy
 * forbids style elements), without its script. Its links move inside of it; a number opens its records beside it.
 */
export function ReportPreview({ html, release }: ReportPreviewProps) {
  const [opened, open] = useState<FigureRecords | null>(null);
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const top = element.scrollTop;
    show(root, html);
    element.scrollTop = top;
    const follow = (event: Event) => followLink(root, event, open);
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  }, [html]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section className="report-preview" aria-label="Preview" tabIndex={0} ref={host} />
      {opened && (
        <EvidenceDialog
          row={{ k: opened.records.length, group: {}, records: [...opened.records] }}
          release={release}
          recordType=""
          about={opened.about}
          close={() => open(null)}
        />
      )}
    </>
  );
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

function followLink(root: ShadowRoot, event: Event, open: (figure: FigureRecords) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  const anchor = decodeURIComponent(href.slice(1));
  const figure = link?.classList.contains('figure') ? recordsBehind(root, anchor) : null;
  if (figure) open(figure);
  else root.getElementById(anchor)?.scrollIntoView({ block: 'start' });
}
