import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingRow } from '../../src/model/index.ts';
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

const AT_ONCE = 40;

/** The records behind a number, each with its sentences. */
export function EvidenceDialog({ row, release, recordType, close }: EvidenceDialogProps) {
  const codebook = useCodebook();
  const [count, setCount] = useState(AT_ONCE);
  const group = Object.entries(row.group).map(([name, code]) => groupWords(codebook, recordType, name, code));
  const pages = Array.from({ length: Math.ceil(Math.min(count, row.k) / AT_ONCE) }, (_, page) =>
    row.records.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
  );
  const title = [`${numberWords(row.k)} ${row.k === 1 ? 'record' : 'records'}`, ...group].join(' · ');
  return (
    <Dialog title={title} close={close} place="side">
      {pages.map((records) => (
        <EvidencePage key={records[0]} release={release} records={records} />
      ))}
      {row.k > count && <Button press={() => setCount(count + AT_ONCE)}>Show more</Button>}
    </Dialog>
  );
}

interface EvidencePageProps {
  readonly release: string;
  readonly records: readonly string[];
}

function EvidencePage({ release, records }: EvidencePageProps) {
  const { data, error, refetch } = useQuery(releaseQueries.evidence(release, records));
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the records" />;
  return data.map((evidence) => <RecordEvidence key={evidence.record} evidence={evidence} />);
}
