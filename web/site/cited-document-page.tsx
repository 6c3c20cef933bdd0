import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { CodebookView, PublishedRecord, PublishedStatement } from '../../src/api/index.ts';
import { groupBy } from '../../src/model/index.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { Flags } from '../kit/flags.tsx';
import { Listed } from '../kit/listed.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { wordSchema } from '../shell/address.ts';
import { describedWords } from '../values/described-words.ts';
import { recordWords } from '../values/record-words.ts';
import { asserterWords } from '../values/statement-words.ts';
import { variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import type { CitedDocument } from './site-source.ts';
import { useCitedQuery, useSite } from './use-site.ts';

/** What the address of a document holds: the statement that is looked for. */
export const citedSearchSchema = z.object({ statement: wordSchema });

const route = getRouteApi('/documents/$id');

/** What a site shows of a document: who published it, where, and the words that are cited. Its text is not there. */
export function CitedDocumentPage() {
  const { id } = route.useParams();
  const { title } = useSite();
  const { data, error, refetch } = useQuery(useCitedQuery(id));
  return (
    <main className="page cited" tabIndex={-1} id="main">
      <title>{`${data?.document.title ?? 'Document'} · ${title}`}</title>
      {error ? (
        <Failed error={asRequestError(error)} retry={() => void refetch()} />
      ) : data ? (
        <Cited cited={data} />
      ) : (
        <Loading what="what is cited" />
      )}
    </main>
  );
}

function Cited({ cited: { document, records } }: { readonly cited: CitedDocument }) {
  const { title, publisher, published, language, address, sha256 } = document;
  const known = [
    publisher,
    published && describedWords('published', published),
    language && describedWords('language', language),
  ];
  return (
    <>
      <header className="page-head">
        <h1 dir="auto">{title}</h1>
        <p className="muted">
          <Listed>{known}</Listed>
        </p>
      </header>
      <p>
        {address ? (
          <a className="source-link" href={address} rel="noopener noreferrer nofollow" target="_blank">
            Read it at its publisher
          </a>
        ) : (
          <span className="muted">No address is known where it can be read.</span>
        )}
      </p>
      <p className="hint">
        The text itself is not published here: only short quotes, in which the names of private persons are
        masked.
        {sha256 && (
          <>
            {' '}
            SHA-256 of what was read: <code className="hash">{sha256}</code>
          </>
        )}
      </p>
      {records.map((record) => (
        <CitedRecord key={record.id} record={record} document={document.id} />
      ))}
    </>
  );
}

interface CitedRecordProps {
  readonly record: PublishedRecord;
  readonly document: string;
}

function CitedRecord({ record, document }: CitedRecordProps) {
  const codebook = useCodebook();
  const said = record.reports
    .filter((report) => report.document === document)
    .flatMap(({ statements }) => statements);
  const { title, details } = recordWords(codebook, record.type, said);
  const passages = groupBy(said, ({ quote, id }) => (quote ? JSON.stringify(quote) : id));
  return (
    <section className="cited-record">
      <h2>
        <Link to="/events/$record" params={{ record: record.id }}>
          <Listed>{[title, ...details]}</Listed>
        </Link>
      </h2>
      <ul>
        {[...passages].map(([key, statements]) => (
          <Passage key={key} statements={statements} recordType={record.type} />
        ))}
      </ul>
    </section>
  );
}

interface PassageProps {
  readonly statements: readonly PublishedStatement[];
  readonly recordType: string;
}

/** Words of the document, and what they say; the one that was looked for comes into view. */
function Passage({ statements, recordType }: PassageProps) {
  const codebook = useCodebook();
  const { statement: wanted } = route.useSearch();
  const chosen = statements.some(({ id }) => id === wanted);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const [first] = statements;
  if (!first) return null;
  return (
    <li ref={place} className={chosen ? 'chosen' : undefined} aria-current={chosen ? 'true' : undefined}>
      {first.quote ? (
        <blockquote dir="auto">
          {first.quote.before && `… ${first.quote.before}`}
          <mark className="accepted">{first.quote.exact}</mark>
          {first.quote.after && `${first.quote.after} …`}
        </blockquote>
      ) : (
        <p dir="auto">{first.note ?? 'no words of a text'}</p>
      )}
      <dl>
        {statements.map((statement) => (
          <StatedValue key={statement.id} statement={statement} recordType={recordType} />
        ))}
      </dl>
      {saidBy(codebook, recordType, statements).map((words) => (
        <p key={words} className="said-by" dir="auto">
          {words}
        </p>
      ))}
    </li>
  );
}

interface StatedValueProps {
  readonly statement: PublishedStatement;
  readonly recordType: string;
}

/** A value, what else is known of it, and the doubt with which its sentence says it. */
function StatedValue({ statement: { variable: name, value, flags }, recordType }: StatedValueProps) {
  const codebook = useCodebook();
  const variable = variableOf(codebook, recordType, name);
  const { words, notes, missing } = valueWords(codebook, variable, value);
  return (
    <div>
      <dt>{variable?.title ?? name}</dt>
      <dd dir="auto" className={missing ? 'missing' : undefined}>
        {words}
        {notes.map((note) => (
          <span key={note} className="note">
            {note}
          </span>
        ))}
        <Flags flags={flags} />
      </dd>
    </div>
  );
}

/** Who says so, and how firmly: in one line where one says all of it, else a line for each with what he says. */
function saidBy(
  codebook: CodebookView,
  recordType: string,
  statements: readonly PublishedStatement[],
): readonly string[] {
  const asserted = statements.filter(({ asserter }) => asserter !== null);
  const groups = groupBy(asserted, ({ asserter }) => (asserter ? asserterWords(asserter) : ''));
  if (groups.size === 1 && asserted.length === statements.length) return [...groups.keys()];
  const titleOf = ({ variable }: PublishedStatement) =>
    variableOf(codebook, recordType, variable)?.title ?? variable;
  return [...groups].map(([words, said]) => `${[...new Set(said.map(titleOf))].join(', ')}: ${words}`);
}
