import type { SiteView } from '../../src/api/index.ts';
import { useSite } from './use-site.ts';

/** The data in other formats, how to cite the release and how to check that nothing was changed. */
export function DownloadsPage() {
  const site = useSite();
  const { release, manifest, downloads, licence, citation, software } = site;
  const isTable = ({ path }: Download) => path.startsWith('downloads/');
  return (
    <main className="page downloads" tabIndex={-1} id="main">
      <title>{`Downloads · ${site.title}`}</title>
      <header className="page-head">
        <h1>Downloads</h1>
      </header>
      <DownloadTable title="Data" downloads={downloads.filter(isTable)} />
      <DownloadTable title="About the release" downloads={downloads.filter((one) => !isTable(one))} />
      <section>
        <h2>Cite</h2>
        <p className="citation" dir="auto">
          {citation}
        </p>
        <p className="muted">
          Name the release with every number that you take from it: another release may differ.
        </p>
        <h2>Licence</h2>
        <p>
          {licence === 'NONE' ? 'No licence is granted: all rights are reserved.' : licence}. Quotes remain
          their publishers’; they are given as evidence, and no longer than it needs.
        </p>
      </section>
      <section>
        <h2>Verify</h2>
        <ol className="plain">
          <li>
            The files here are what was published: in a copy of the site,{' '}
            <code>sha256sum -c SHA256SUMS.txt</code> finds no difference (
            <a href="SHA256SUMS.txt">SHA256SUMS.txt</a>).
          </li>
          <li>
            They were made of release <code className="hash">{release.id}</code>, whose manifest has the
            SHA-256 <code className="hash">{manifest.sha256}</code>. Its id is a digest of all tables and the
            codebook.
          </li>
          <li>
            Whoever has the release runs <code>attest release verify {release.name}</code>, and{' '}
            <code>attest publish</code> gives this site again, byte for byte.
          </li>
        </ol>
        <p className="muted">
          Cut at entry {manifest.head} of its log, by {software}. Quotes are short, names of private persons
          are masked as <code>[…]</code>, and words that are left out of a quote as <code>[⋯]</code>.
        </p>
      </section>
    </main>
  );
}

type Download = SiteView['downloads'][number];

function DownloadTable({
  title,
  downloads,
}: {
  readonly title: string;
  readonly downloads: readonly Download[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="table-frame" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="number">
              Size
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {downloads.map(({ path, title: words, bytes, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={path} download>
                  {words}
                </a>
              </th>
              <td className="number">{sizeWords(bytes)}</td>
              <td>
                <code className="hash">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const KILOBYTES = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

function sizeWords(bytes: number): string {
  return `${KILOBYTES.format(Math.max(1, bytes / 1024))} KB`;
}
