import { createHash } from 'node:crypto';
import { html, type Markup, raw } from './markup.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { bodyOf } from './render-body.ts';
import { evidenceOf } from './render-evidence.ts';
import { literalsOf, titleText } from './render-literals.ts';
import { notesOf } from './render-notes.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The page: one file that asks for nothing from elsewhere. Its content security policy lets exactly its own style
 * and script run, by their hashes.
 */
export function pageOf(context: ReportContext, records: readonly string[]): string {
  const { front, numerals, release } = context;
  const { page } = numerals.wording;
  const title = titleText(front.title.text);
  const policy = [
    "default-src 'none'",
    `style-src '${digest(PAGE_STYLE)}'`,
    `script-src '${digest(PAGE_SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const name = release.name === release.id ? release.id : `${release.name} · ${release.id}`;
  return html`<!doctype html>
<html lang="${front.language}" dir="${front.language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#text">${page.skip}</a>
${siteBar(context)}<main>
<header class="masthead"><h1>${title}</h1><p>${page.release} <bdi>${name}</bdi></p></header>
<article id="text">
${bodyOf(context)}</article>
${notesOf(context, literalsOf(context))}
${evidenceOf(records, context)}
</main>
${panel(page.close, page.back)}
<script>${raw(PAGE_SCRIPT)}</script>
</body>
</html>
`.markup;
}

/** The way back to the site that the report goes along with. */
function siteBar({ site, numerals }: ReportContext): Markup | null {
  if (site === null) return null;
  const { pages } = numerals.wording.page;
  const links = SITE_PAGES.map(({ name, path }) => html`<a href="${site.address(path)}">${pages[name]}</a>`);
  return html`<nav class="site-bar" aria-label="${site.title}"><a class="site-title" href="${site.address('/')}"><bdi>${site.title}</bdi></a>${links}</nav>
`;
}

const SITE_PAGES = [
  { name: 'overview', path: '/' },
  { name: 'events', path: '/events' },
  { name: 'numbers', path: '/findings' },
  { name: 'downloads', path: '/downloads' },
] as const;

function panel(close: string, back: string): Markup {
  return html`<dialog class="panel" aria-labelledby="panel-heading"><div class="panel-bar"><button type="button" class="back" hidden>${back}</button><button type="button" class="close">${close}</button></div><div class="panel-body"></div></dialog>`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
