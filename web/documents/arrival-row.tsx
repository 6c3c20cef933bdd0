import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TakenInView } from '../../src/api/index.ts';
import { errorWords } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import { Listed } from '../kit/listed.tsx';
import { describedWords } from '../values/described-words.ts';
import { DescriptionForm } from './description-form.tsx';
import type { Arrival } from './use-intake.ts';

const SHOWN = ['publisher', 'published', 'language'] as const;

/** One file or address on its way in, and what became of it. */
export function ArrivalRow({ arrival: { name, state, taken, error } }: { readonly arrival: Arrival }) {
  return (
    <li className={`arrival ${state}`}>
      {state === 'waits' && <span className="muted">{name}: waits</span>}
      {state === 'read' && (
        <span role="status">
          <span className="spinner" aria-hidden="true" /> {name}: is read …
        </span>
      )}
      {error && (
        <span className="problem" role="alert">
          {name}: {errorWords(error)}
        </span>
      )}
      {taken.map((one) => (
        <Taken key={one.document ?? one.origin} first={one} />
      ))}
    </li>
  );
}

function Taken({ first }: { readonly first: TakenInView }) {
  const [taken, setTaken] = useState(first);
  const { origin, document, described, records, status, problem } = taken;
  const [open, setOpen] = useState(status === 'added' && SHOWN.some((field) => !described[field]?.value));
  if (problem || document === null)
    return (
      <p className="problem" role="alert">
        {origin}:{' '}
        {problem &&
          errorWords({ message: `${problem.title}: ${problem.detail}`, hint: problem.hint ?? null })}
      </p>
    );
  return (
    <div className="taken">
      <p>
        <Link to="/documents/$id" params={{ id: document }} dir="auto">
          {described.title?.value ?? origin}
        </Link>
        <span className="muted">
          {status === 'known' ? ' was here already, ' : ' '}
          {records === 0
            ? 'nothing suggested'
            : `${records} ${records === 1 ? 'record' : 'records'} suggested`}
        </span>
      </p>
      {open ? (
        <DescriptionForm
          document={document}
          described={described}
          kept={setTaken}
          close={() => setOpen(false)}
        />
      ) : (
        <p className="meta">
          <Listed>{SHOWN.map((field) => describedWords(field, described[field]?.value ?? null))}</Listed>
          <Button look="quiet" press={() => setOpen(true)}>
            Edit
          </Button>
        </p>
      )}
    </div>
  );
}
