import type { EventPageView, PairView } from '../../src/api/index.ts';
import { client } from '../client.ts';
import { ComparisonTable } from '../pairs/comparison-table.tsx';
import { FieldWeights } from '../pairs/field-weights.tsx';
import { useCodebook } from '../shell/codebook.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { Failed, Loading } from '../shell/waiting.tsx';
import { asRequestError, useLoaded } from '../use-loaded.ts';
import { recordWords } from '../values/record-words.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';

/** An event with what each of its reports says, the settled values, and why the reports are one. */
export function EventPage({ record }: { readonly record: string }) {
  const loaded = useLoaded(`event ${record}`, () => client.event(record));
  if (loaded.state === 'loading') return <Loading what="the event" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  return <Event event={loaded.data} reload={loaded.reload} />;
}

function Event({ event, reload }: { readonly event: EventPageView; reload(): void }) {
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
      {event.pairs.length > 0 && (
        <section className="why">
          <h2>Why these are one event</h2>
          {event.pairs.map((pair) => (
            <Link key={`${pair.a.record} ${pair.b.record}`} pair={pair} reload={reload} />
          ))}
        </section>
      )}
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
function Link({ pair, reload }: { readonly pair: PairView; reload(): void }) {
  const { announce, fail } = useFeedback();
  const part = async () => {
    const verdict = pair.by.kind === 'coder' ? 'reopen' : 'not_same';
    try {
      await client.judge({ a: pair.a.record, b: pair.b.record, verdict });
      announce('The reports are parted.');
      reload();
    } catch (thrown) {
      fail('The judgement was not kept.', asRequestError(thrown));
    }
  };
  const who = pair.by.kind === 'coder' ? pair.by.id : `the program, ${Math.round((pair.score ?? 0) * 100)} %`;
  return (
    <details>
      <summary>
        {pair.a.document.title} and {pair.b.document.title}: {plainName(pair.verdict).toLowerCase()}{' '}
        <span className="muted">({who})</span>
      </summary>
      <FieldWeights fields={pair.fields} />
      <button type="button" onClick={part}>
        {pair.by.kind === 'coder' ? 'Take the judgement back' : 'They are not the same'}
      </button>
    </details>
  );
}
