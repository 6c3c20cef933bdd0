import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DescriptionRequest, TakenInView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { errorWords } from '../data/request-error.ts';
import { useFeedback } from '../shell/feedback.tsx';
import type { Arrival } from './use-intake.ts';

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
  const { fail } = useFeedback();
  const [taken, setTaken] = useState(first);
  const { origin, document, described, records, status, problem } = taken;
  if (problem || document === null)
    return (
      <p className="problem" role="alert">
        {origin}: {problem?.title}: {problem?.detail} {problem?.hint}
      </p>
    );
  const describe = (request: DescriptionRequest) =>
    client.describe(document, request).then(setTaken, (thrown) => fail('It was not kept.', thrown));
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
      <Confirm
        label="Language"
        field="language"
        value={described.language?.value ?? ''}
        basis={described.language?.basis}
        describe={describe}
      />
      <Confirm
        label="Published"
        field="published"
        value={described.published?.value ?? ''}
        basis={described.published?.basis}
        describe={describe}
      />
    </div>
  );
}

interface ConfirmProps {
  readonly label: string;
  readonly field: DescriptionRequest['field'];
  readonly value: string;
  readonly basis: string | undefined;
  describe(request: DescriptionRequest): void;
}

/** What was detected, with where it comes from, to be put right: suggestions depend on it. */
function Confirm({ label, field, value, basis, describe }: ConfirmProps) {
  const [written, write] = useState(value);
  return (
    <form
      className="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        describe({ field, value: written.trim() || null });
      }}
    >
      <label>
        {label}{' '}
        <input
          size={field === 'language' ? 3 : 11}
          value={written}
          placeholder="not known"
          title={basis}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      {written !== value && <button type="submit">Correct</button>}
    </form>
  );
}
