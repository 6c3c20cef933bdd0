import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AlikeView, CodebookView, RecordView, StatementView } from '../../src/api/index.ts';
import { isMissing } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useCodebook } from '../data/use-project.ts';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { comparisonWords } from '../values/comparison-words.ts';
import { recordWords } from '../values/record-words.ts';
import { variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { standingOf } from './decisions.ts';

interface AlikeBarProps {
  readonly document: string;
  readonly record: RecordView | null;
}

/** Says when the chosen record probably is an event that other documents tell of, and lets the coder say so. */
export function AlikeBar({ document, record }: AlikeBarProps) {
  const query = queries.alike(document);
  const found = useQuery(query).data?.find((one) => one.record === record?.id);
  const { announce, offerUndo } = useFeedback();
  const { change } = useChange({
    key: queries.allAlike,
    send: client.judge,
    failed: 'The judgement was not kept.',
  });
  const judge = async (verdict: 'same' | 'not_same') => {
    if (!found) return announce('No other event looks like this one.');
    const pair = { a: found.record, b: found.other.record };
    if (!(await change({ ...pair, verdict }))) return;
    offerUndo(
      verdict === 'same' ? 'They are the same event.' : 'They are not the same event.',
      () => void change({ ...pair, verdict: 'reopen' }),
    );
  };
  useKeys('Another report of it', [
    { keys: ['s'], does: 'the same event as the one that is offered', act: () => void judge('same') },
    {
      keys: ['o'],
      does: 'not the same: another event than the one that is offered',
      act: () => void judge('not_same'),
    },
  ]);
  if (!found) return null;
  return (
    <aside className="alike" aria-label="Probably another report of a known event">
      <p>
        <AlikeWords alike={found} here={record?.statements ?? []} />
      </p>
      <p className="choices">
        <Button look="accept" sign="s" press={() => void judge('same')}>
          Same
        </Button>
        <Button sign="o" press={() => void judge('not_same')}>
          Not the same
        </Button>
        <Link
          to="/documents/$id"
          params={{ id: found.other.document.id }}
          search={{ statement: found.other.statements[0]?.id }}
        >
          read the other report
        </Link>
      </p>
    </aside>
  );
}

interface AlikeWordsProps {
  readonly alike: AlikeView;
  /** What the chosen record says. */
  readonly here: readonly StatementView[];
}

/** "Probably the event … that two reports already describe: 4 of 5 fields speak for it; against it: other places (…)." */
function AlikeWords({ alike: { other, reports, score, fields }, here }: AlikeWordsProps) {
  const codebook = useCodebook();
  const { title, details } = recordWords(codebook, 'event', other.statements);
  const agree = fields.filter(({ weight }) => weight > 0);
  const against = fields.filter(({ weight }) => weight < 0);
  const differ = against.map(({ field, level }) => {
    const said = bothSaid(codebook, field, here, other.statements);
    return comparisonWords(field, level) + (said ? ` (${said.here} here, ${said.there} there)` : '');
  });
  return (
    <>
      {score >= 0.9 ? 'Probably' : 'Perhaps'} <b>{[title, ...details].join(', ')}</b>, that{' '}
      {reports === 1 ? 'one report already describes' : `${reports} reports already describe`}: {agree.length}{' '}
      of {fields.length} fields speak for it{differ.length > 0 && `; against it: ${differ.join(', ')}`}.
    </>
  );
}

/** The variables that a field of the comparison is about, the most telling first. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  people: ['arrested', 'members', 'killed'],
};

/** What both reports say of a field that differs, in words; null where one is silent. */
function bothSaid(
  codebook: CodebookView,
  field: string,
  here: readonly StatementView[],
  there: readonly StatementView[],
): { readonly here: string; readonly there: string } | null {
  for (const name of COMPARED[field] ?? [field]) {
    const words = (statements: readonly StatementView[]) =>
      statements
        .filter((one) => one.variable === name && !isMissing(one.value) && standingOf(one) !== 'rejected')
        .map(({ value }) => valueWords(codebook, variableOf(codebook, 'event', name), value).words);
    const [mine, theirs] = [words(here), words(there)];
    if (mine.length > 0 && theirs.length > 0)
      return { here: mine.join(' and '), there: theirs.join(' and ') };
  }
  return null;
}
