import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentEntryView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { useProject } from '../data/use-project.ts';
import { useKeys } from '../keys/keys.tsx';
import { numberWords } from '../values/count-words.ts';
import { DocumentRow } from './document-row.tsx';
import { IntakeZone } from './intake-zone.tsx';
import { matches, sortByWork } from './order.ts';

/** Every document of the project, and how far its coding is. */
export function DocumentsPage() {
  const project = useProject();
  const documents = useSuspenseQuery(queries.documents).data;
  const [sought, setSought] = useState('');
  useKeys('List of documents', [
    { keys: ['ArrowDown', 'j'], does: 'next document; Enter opens it', act: () => step(1) },
    { keys: ['ArrowUp', 'k'], does: 'document before', act: () => step(-1) },
  ]);
  const shown = sortByWork(documents.filter((document) => matches(document, sought)));
  return (
    <main className="page" tabIndex={-1} id="main">
      <title>{`Documents · ${project.name}`}</title>
      <header className="page-head">
        <h1>Documents</h1>
        <p className="muted">{summary(documents)}</p>
        <label className="seek">
          <span className="unseen">Find a document</span>
          <input
            type="search"
            placeholder="Find by title or publisher"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
      </header>
      <IntakeZone open={documents.length === 0} />
      {documents.length === 0 && <NoDocuments />}
      {documents.length > 0 && documents.every(({ records }) => records === 0) && <NothingSuggested />}
      {documents.length > 0 && shown.length === 0 && (
        <p className="empty">No document has “{sought}” in its title, publisher or origin.</p>
      )}
      <ul className="documents">
        {shown.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
    </main>
  );
}

/** Moves the focus from document to document. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.documents a.title')];
  const at = links.findIndex((link) => link.matches(':focus'));
  links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}

function summary(documents: readonly DocumentEntryView[]): string {
  const waiting = documents.filter(({ pending }) => pending > 0).length;
  const values = documents.reduce((sum, { pending }) => sum + pending, 0);
  const all = `${numberWords(documents.length)} ${documents.length === 1 ? 'document' : 'documents'}`;
  return waiting === 0
    ? `${all}, nothing waits`
    : `${all}, ${numberWords(waiting)} with ${numberWords(values)} values waiting`;
}

function NoDocuments() {
  return (
    <section className="empty">
      <h2>No documents yet</h2>
      <p>Drop the first report above, or add many at once in the project’s folder:</p>
      <pre>
        <code>{'attest add reports/ https://example.org/report\nattest suggest'}</code>
      </pre>
    </section>
  );
}

function NothingSuggested() {
  return (
    <p className="hint">
      Nothing is suggested yet. Run <code>attest suggest</code> in the project’s folder.
    </p>
  );
}
