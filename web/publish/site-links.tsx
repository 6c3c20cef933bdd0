import type { ProjectSiteView } from '../../src/api/index.ts';

const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A site that is written: to be opened, or taken as one file. */
export function SiteLinks({ site: { name, written } }: { readonly site: ProjectSiteView }) {
  const path = encodeURIComponent(name);
  return (
    <p className="site-links">
      <a href={`/sites/${path}/index.html`} target="_blank" rel="noopener">
        Open the site
      </a>
      <a href={`/api/sites/${path}/zip`} download={`site-${name}.zip`}>
        Download as ZIP
      </a>
      <span className="muted">
        sites/{name}, written <time dateTime={written}>{WHEN.format(new Date(written))}</time>
      </span>
    </p>
  );
}
