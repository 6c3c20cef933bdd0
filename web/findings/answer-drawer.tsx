import { useQuery } from '@tanstack/react-query';
import type { Note } from '../../src/counting/index.ts';
import type { Finding, FindingRow, Question } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { useCodebook } from '../data/use-project.ts';
import { recordCount } from '../values/count-words.ts';
import { type DrawerSearch, rowIn } from './drawer-search.ts';
import { EvidenceDialog, LoadedEvidence, useGroupWords } from './evidence-dialog.tsx';
import { questionTitle } from './question-words.ts';

interface AnswerDrawerProps {
  readonly finding: Finding;
  readonly release: string;
  /** What the address says is open. */
  readonly search: DrawerSearch;
  close(): void;
}

/** The records that the address opens beside an answer: behind a number, unknown to it, or left out of it. */
export function AnswerDrawer({ finding, release, search, close }: AnswerDrawerProps) {
  const { question, rows } = finding;
  const about = questionTitle(useCodebook(), question);
  const { drawer } = search;
  if (drawer === 'history' || drawer === 'disputed')
    return <NoteDialog note={drawer} release={release} question={question} close={close} />;
  const row = drawer && rowIn(rows, search);
  if (!row) return null;
  return drawer === 'unknown' ? (
    <UnknownDialog row={row} release={release} question={question} close={close} />
  ) : (
    <EvidenceDialog row={row} release={release} recordType={question.type} about={about} close={close} />
  );
}

interface AsideProps {
  readonly release: string;
  readonly question: Question;
  close(): void;
}

/** The records that a row cannot tell about, each with its sentences: what would have to be coded to know. */
function UnknownDialog({ row, release, question, close }: AsideProps & { readonly row: FindingRow }) {
  const group = useGroupWords(question.type, row.group);
  const about = questionTitle(useCodebook(), question);
  return (
    <LoadedEvidence
      title={[`Unknown: ${recordCount(row.unknown)}`, ...group].join(' · ')}
      about={`${about}. They may belong to this number: what would tell is not stated, or not precise enough.`}
      release={release}
      records={useQuery(releaseQueries.unknown(release, question, row.group))}
      close={close}
    />
  );
}

const NOTE_TITLES: Readonly<Record<Note, string>> = {
  history: 'Told only as history',
  disputed: 'Disputed',
};

const NOTE_WORDS: Readonly<Record<Note, string>> = {
  history: 'They are left out: their reports tell of them only to say what happened before.',
  disputed: 'Sources or coders say different things of what is asked.',
};

/** The records that a caveat speaks of. */
function NoteDialog({ note, release, question, close }: AsideProps & { readonly note: Note }) {
  const records = useQuery(releaseQueries.noted(release, question, note));
  const count = records.data ? `: ${recordCount(records.data.length)}` : '';
  return (
    <LoadedEvidence
      title={`${NOTE_TITLES[note]}${count}`}
      about={NOTE_WORDS[note]}
      release={release}
      records={records}
      close={close}
    />
  );
}
