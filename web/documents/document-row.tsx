import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { DocumentEntryView } from '../../src/api/index.ts';
import type { DescribedField } from '../../src/model/index.ts';
import { numberWords } from '../values/count-words.ts';
import { describedWords } from '../values/described-words.ts';

const SHOWN: readonly DescribedField[] = ['publisher', 'published', 'language'];

/** One document of the list. Where its description comes from shows on hover and on focus. */
export function DocumentRow({ document }: { readonly document: DocumentEntryView }) {
  const id = useId();
  const { described, withdrawn, origin } = document;
  const title = described.title?.value ?? origin;
  if (withdrawn)
    return (
      <li className="document gone">
        <span className="title">{origin}</span>
        <span className="muted">withdrawn: {withdrawn.reason}</span>
      </li>
    );
  return (
    <li className="document">
      <Link
        className="title"
        dir="auto"
        to="/documents/$id"
        params={{ id: document.id }}
        aria-describedby={id}
      >
        {title}
      </Link>
      <span className="meta">
        {SHOWN.map((field) => (
          <span key={field} className={described[field]?.value ? field : `${field} unknown`}>
            {describedWords(field, described[field]?.value ?? null)}
          </span>
        ))}
      </span>
      <Work document={document} />
      <span className="bubble" role="tooltip" id={id}>
        {basisWords(document)}
      </span>
    </li>
  );
}

function basisWords({ described, origin }: DocumentEntryView): string {
  const known = (['title', ...SHOWN] as const).flatMap((field) =>
    described[field] ? `${field}: ${described[field].basis}` : [],
  );
  return [`from ${origin}`, ...known].join(' · ');
}

function Work({ document: { records, pending, accepted } }: { readonly document: DocumentEntryView }) {
  if (records === 0) return <span className="work muted">nothing suggested</span>;
  return (
    <span className="work">
      <span className="counts">
        {pending > 0 ? <strong>{numberWords(pending)} waiting</strong> : <span className="done">done</span>}
        <span className="muted">{numberWords(accepted)} accepted</span>
      </span>
      <progress
        value={accepted}
        max={Math.max(accepted + pending, 1)}
        aria-label={`${accepted} of ${accepted + pending} accepted`}
      />
    </span>
  );
}
