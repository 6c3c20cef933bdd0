import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { EventPageView, PairView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { ComparisonTable } from '../pairs/comparison-table.tsx';
import { FieldWeights } from '../pairs/field-weights.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { recordWords } from '../values/record-words.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { History } from './history.tsx';
import { Relations } from './relations.tsx';

const route = getRouteApi('/events/$record');

/** An event with what each of its reports says, the settled values, and why the reports are one. */
export function EventPage() {
  const { record } = route.useParams();
  const event = useSuspenseQuery(queries.event(record)).data;
  const codebook = useCodebook();
  const said = event.reports.flatMap(({ statements }) => statements);
  const { title, details } = recordWords(codebook, event.type, said);
  const reports = event.reports.length;
  return (
    <main className="page pairs" tabIndex={-1} id="main">
      <title>{title}</title>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="muted">
          {details.join(' · ')} · {reports} {reports === 1 ? 'report' : 'reports'}
        </p>
      </header>
      <ComparisonTable
        type={event.type}
        reports={event.reports}
        last={{ title: 'Settled', cell: (variable) => <Settled event={event} name={variable} /> }}
      />
      <Relations event={event} />
      {event.pairs.length > 0 && (
        <section className="why">
          <h2>Why these are one event</h2>
          {event.pairs.map((pair) => (
            <Judgement key={`${pair.a.record} ${pair.b.record}`} pair={pair} record={record} />
          ))}
        </section>
      )}
      <History event={event} />
    </main>
  );
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

/** One judgement, with the way to take it back. */
function Judgement({ pair, record }: { readonly pair: PairView; readonly record: string }) {
  const { offerUndo } = useFeedback();
  const { change, isPending } = useChange({
    key: queries.event(record).queryKey,
    send: client.judge,
    failed: 'The judgement was not kept.',
  });
  const sides = { a: pair.a.record, b: pair.b.record };
  const byCoder = pair.by.kind === 'coder';
  const part = async () => {
    if (!(await change({ ...sides, verdict: byCoder ? 'reopen' : 'not_same' }))) return;
    const again = byCoder ? pair.verdict : 'reopen';
    offerUndo('The reports are parted.', () => void change({ ...sides, verdict: again }));
  };
  const who = byCoder ? pair.by.id : `the program, ${Math.round((pair.score ?? 0) * 100)} %`;
  return (
    <details>
      <summary>
        {pair.a.document.title} and {pair.b.document.title}: {plainName(pair.verdict).toLowerCase()}{' '}
        <span className="muted">({who})</span>
      </summary>
      <FieldWeights fields={pair.fields} />
      <Button pending={isPending} press={() => void part()}>
        {byCoder ? 'Take the judgement back' : 'They are not the same'}
      </Button>
    </details>
  );
}
