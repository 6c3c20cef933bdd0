import type { ReactNode } from 'react';
import type { EventPageView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Listed } from '../kit/listed.tsx';
import { ComparisonTable } from '../pairs/comparison-table.tsx';
import { recordWords } from '../values/record-words.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { EventMap } from './event-map.tsx';
import { Relations } from './relations.tsx';

interface EventViewProps {
  readonly event: EventPageView;
  /** Behind what everybody sees of it. */
  readonly children?: ReactNode;
}

/** An event with what each of its reports says, the settled values, and how it hangs together with others. */
export function EventView({ event, children }: EventViewProps) {
  const codebook = useCodebook();
  const { title, details } = recordWords(codebook, event.type, saidOf(event));
  const reports = event.reports.length;
  return (
    <main className="page pairs" tabIndex={-1} id="main">
      <title>{title}</title>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="muted">
          <Listed>{details}</Listed> · {reports} {reports === 1 ? 'report' : 'reports'}
          {reports > 1 && event.origins !== null && (
            <>
              , {event.origins} {event.origins === 1 ? 'origin' : 'independent origins'}
            </>
          )}
        </p>
      </header>
      <ComparisonTable
        type={event.type}
        reports={event.reports}
        last={{ title: 'Settled', cell: (variable) => <Settled event={event} name={variable} /> }}
      />
      <EventMap event={event} />
      <Relations event={event} />
      {children}
    </main>
  );
}

/** What is settled, before what its reports say. */
function saidOf({ settled, reports }: EventPageView) {
  return [
    ...settled.flatMap(({ variable, values }) => values.map(({ value }) => ({ variable, value }))),
    ...reports.flatMap(({ statements }) => statements),
  ];
}

const BY: Readonly<Record<string, string>> = {
  adjudicated: 'adjudicated',
  agreed: 'coders agree',
  ranked: 'the better-placed source',
  later_published: 'the later publication',
  only: 'nobody differs',
  tie: 'a tie: nothing decides',
};

function Settled({ event, name }: { readonly event: EventPageView; readonly name: string }) {
  const codebook = useCodebook();
  const settled = event.settled.find(({ variable }) => variable === name);
  if (!settled) return <span className="muted">not decided</span>;
  if (settled.values.length === 0)
    return <span className="muted">{plainName(settled.missing ?? '').toLowerCase()}</span>;
  const variable = variableOf(codebook, event.type, name);
  return (
    <>
      {settled.values.map(({ value }) => valueWords(codebook, variable, value).words).join('; ')}
      {settled.disagreement && (
        <span className="meta disputed"> sources differ · {BY[settled.values[0]?.by ?? '']}</span>
      )}
    </>
  );
}
