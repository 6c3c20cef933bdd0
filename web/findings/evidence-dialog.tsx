import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { numberWords } from '../values/count-words.ts';
import { groupWords } from './group-words.ts';
import { RecordEvidence } from './record-evidence.tsx';

interface EvidenceDialogProps {
  /** The records behind the number, and the groups that they are of. */
  readonly row: Pick<FindingRow, 'k' | 'group' | 'records'>;
  readonly release: string;
  readonly recordType: string;
  close(): void;
}

interface UnknownDialogProps {
  readonly row: FindingRow;
  readonly release: string;
  readonly question: Question;
  close(): void;
}

const AT_ONCE = 40;

/** The records behind a number, each with its sentences. */
export function EvidenceDialog({ row, release, recordType, close }: EvidenceDialogProps) {
  const group = useGroupWords(recordType, row.group);
  return (
    <Dialog title={[recordCount(row.k), ...group].join(' · ')} close={close} place="side">
      <EvidenceList release={release} records={row.records} />
    </Dialog>
  );
}

/** The records that a row cannot tell about, each with its sentences: what would have to be coded to know. */
export function UnknownDialog({ row, release, question, close }: UnknownDialogProps) {
  const group = useGroupWords(question.type, row.group);
  const { data, error, refetch } = useQuery(releaseQueries.unknown(release, question, row.group));
  const title = [`Unknown: ${recordCount(row.unknown)}`, ...group].join(' · ');
  return (
    <Dialog title={title} close={close} place="side">
      <p className="muted">
        They may belong to this number: what would tell is not stated, or not precise enough.
      </p>
      {error && <Failed error={asRequestError(error)} retry={() => void refetch()} />}
      {!data && !error && <Loading what="the records" />}
      {data && <EvidenceList release={release} records={data} />}
    </Dialog>
  );
}

function useGroupWords(recordType: string, group: FindingRow['group']): string[] {
  const codebook = useCodebook();
  return Object.entries(group).map(([name, code]) => groupWords(codebook, recordType, name, code));
}

function recordCount(n: number): string {
  return `${numberWords(n)} ${n === 1 ? 'record' : 'records'}`;
}

interface EvidenceListProps {
  readonly release: string;
  readonly records: readonly string[];
}

function EvidenceList({ release, records }: EvidenceListProps) {
  const [count, setCount] = useState(AT_ONCE);
  const shown = Math.min(count, records.length);
  const pages = Array.from({ length: Math.ceil(shown / AT_ONCE) }, (_, page) =>
    records.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
  );
  return (
    <>
      {pages.map((some) => (
        <EvidencePage key={some[0]} release={release} records={some} />
      ))}
      {records.length > count && <Button press={() => setCount(count + AT_ONCE)}>Show more</Button>}
    </>
  );
}

function EvidencePage({ release, records }: EvidenceListProps) {
  const { data, error, refetch } = useQuery(releaseQueries.evidence(release, records));
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the records" />;
  return data.map((evidence) => <RecordEvidence key={evidence.record} evidence={evidence} />);
}
