import type { SiteView } from '../api/index.ts';

/**
 * What the page may do: run and show its own files, on a web host (`'self'`) and on disk (`file:`, where a browser may
 * hold that a file has no origin), and connect to nothing.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page of a site. Without script it says what the site is and leads to its files. */
export function indexPage({
  title,
  release,
  authors,
  licence,
  citation,
  downloads,
  reports,
}: SiteView): string {
  const files = [...reports, ...downloads].map(
    (file) => `<li><a href="${escaped(file.path)}">${escaped(file.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta id="react-aria-pressable-style" name="pressable" content="base.css">
<title>${escaped(title)} · ${escaped(release.name)}</title>
<link rel="icon" href="site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="site/site.css">
<script defer src="data/site.js"></script>
<script defer src="site/site.js"></script>
</head>
<body>
<div id="root">
<main class="page">
<h1 dir="auto">${escaped(title)}</h1>
<p>Release ${escaped(release.name)} (<code>${escaped(release.id)}</code>), by ${escaped(authors.join(', '))}. Licence: ${escaped(licence)}.</p>
<p dir="auto">${escaped(citation)}</p>
<ul>
${files.join('\n')}
</ul>
<noscript><p>Tables, charts and maps need JavaScript. The files above do not.</p></noscript>
</main>
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
