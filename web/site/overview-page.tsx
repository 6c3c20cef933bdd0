import { Link } from '@tanstack/react-router';
import type { SiteView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { numberWords } from '../values/count-words.ts';
import { languageWords } from '../values/place-words.ts';
import { recordCountTitle, recordTypeOf } from '../values/terms.ts';
import { Rules } from './rules.tsx';
import { useSite } from './use-site.ts';

/** What the release is, how far it reaches, and what one must know before one takes a number from it. */
export function OverviewPage() {
  const site = useSite();
  return (
    <main className="page overview" tabIndex={-1} id="main">
      <title>{`${site.title} · ${site.release.name}`}</title>
      <header className="overview-head">
        <h1 dir="auto">{site.title}</h1>
        <p className="muted">
          Release {site.release.name}
          {site.authors.length > 0 && <> by {site.authors.join(', ')}</>} · {site.licence}
        </p>
        <p dir="auto">{site.about}</p>
      </header>
      <section aria-label="What is in it">
        <ul className="holdings">
          {site.types.map((type) => (
            <Holding key={type.name} type={type} />
          ))}
          <li>
            <strong>{numberWords(site.sources.documents)}</strong>
            <span>{sourceWords(site.sources)}</span>
            <span className="muted">
              {site.sources.languages.map((code) => languageWords(code)).join(', ')}
            </span>
          </li>
        </ul>
      </section>
      <Datasets datasets={site.sources.datasets} />
      {site.reports.length > 0 && (
        <section>
          <h2>Reports</h2>
          <ul className="report-list">
            {site.reports.map(({ path, title, language }) => (
              <li key={path}>
                <a href={path} hrefLang={language} lang={language} dir="auto">
                  {title}
                </a>{' '}
                <span className="muted">{languageWords(language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Before you take a number from it</h2>
        <p dir="auto">{site.sensitivity}</p>
        <ul className="plain">
          <li>
            A value is what somebody stated. Every number opens its records, every record its sentences.
          </li>
          <li>
            “Not known” is never “no”: a number stands beside how many records cannot be told, and between
            which bounds it lies.
          </li>
        </ul>
      </section>
      <Rules title="What is counted, and what is not" rules={site.inclusion} />
      <Rules title="Caveats" rules={site.caveats} />
      <Rules title="Conventions" rules={site.conventions} />
      <Rules title="Why a value may be missing" rules={site.missing} />
      <p>
        <a href="#/codebook">The codebook</a> says what every variable and code means.{' '}
        <a href="#/downloads">Downloads</a> say how to cite the release and how to verify it.
      </p>
    </main>
  );
}

/** What each dataset covers: a number by dataset says little without it. */
function Datasets({ datasets }: Pick<SiteView['sources'], 'datasets'>) {
  if (datasets.length === 0) return null;
  return (
    <section>
      <h2>Datasets in it</h2>
      <ul className="plain">
        {datasets.map(({ name, records, scope }) => (
          <li key={name}>
            <Link to="/events" search={{ where: [`dataset:${name}`] }}>
              <bdi>{name}</bdi>
            </Link>
            : {numberWords(records)} {records === 1 ? 'record' : 'records'}.{' '}
            <span dir="auto">{scope ?? 'What it covers is not said.'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceWords({ documents, publishers }: SiteView['sources']): string {
  const what = documents === 1 ? 'document' : 'documents';
  return publishers === 0
    ? what
    : `${what} of ${numberWords(publishers)} ${publishers === 1 ? 'publisher' : 'publishers'}`;
}

function notCounted(n: number): string {
  return `and ${numberWords(n)} that ${n === 1 ? 'is' : 'are'} not counted`;
}

function Holding({ type }: { readonly type: SiteView['types'][number] }) {
  const codebook = useCodebook();
  const { definition = '' } = recordTypeOf(codebook, type.name) ?? {};
  const years = [type.earliest, type.latest].map((day) => day?.slice(0, 4));
  const span = years[0] === years[1] ? years[0] : years.map((year) => year ?? '').join('–');
  return (
    <li>
      <strong>{numberWords(type.counted)}</strong>
      <span title={definition}>
        <Link to="/events" search={{ type: type.name }}>
          {recordCountTitle(codebook, type.name, type.counted)}
        </Link>
      </span>
      <span className="muted">
        {span && `${span} · `}
        {type.records === type.counted ? 'all counted' : notCounted(type.records - type.counted)}
      </span>
    </li>
  );
}
