import { Link } from '@tanstack/react-router';
import type { EventPageView } from '../../src/api/index.ts';
import type { Sameness, Verdict } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { statementWords } from '../values/statement-words.ts';

type Step = EventPageView['history'][number];

const DECIDED: Readonly<Record<Verdict, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  replace: 'corrected',
  reopen: 'opened again',
};
const JUDGED: Readonly<Record<Sameness, string>> = {
  same: 'two reports are the same event',
  not_same: 'two reports are not the same event',
  unsure: 'in doubt whether two reports are the same event',
  reopen: 'a judgement about two reports was taken back',
};
const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** What was done about the event, and by whom: the log in words, the latest first. */
export function History({ event }: { readonly event: EventPageView }) {
  if (event.history.length === 0) return null;
  return (
    <details className="why">
      <summary>
        <h2>History</h2>
      </summary>
      <ol className="history">
        {event.history.map((step) => (
          <li
            key={`${step.at} ${step.kind === 'decision' ? step.statement + step.verdict : step.a + step.b}`}
          >
            <StepWords step={step} type={event.type} />
            <span className="muted">
              {step.by}, <time dateTime={step.at}>{WHEN.format(new Date(step.at))}</time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function StepWords({ step, type }: { readonly step: Step; readonly type: string }) {
  const codebook = useCodebook();
  if (step.kind === 'judgement') return <span>{JUDGED[step.verdict]}</span>;
  const words = statementWords(codebook, type, step);
  return (
    <span>
      {step.document === null ? (
        words
      ) : (
        <Link to="/documents/$id" params={{ id: step.document }} search={{ statement: step.statement }}>
          {words}
        </Link>
      )}{' '}
      {DECIDED[step.verdict]}
    </span>
  );
}
