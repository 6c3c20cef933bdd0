import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingRow } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { recordCount } from '../values/count-words.ts';
import { groupWords } from './group-words.ts';
import { RecordEvidence } from './record-evidence.tsx';
import { RecordIndex } from './record-index.tsx';

interface EvidenceDialogProps {
  /** The records behind the number, and the groups that they are of. */
  readonly row: Pick<FindingRow, 'k' | 'group' | 'records'>;
  readonly release: string;
  readonly recordType: string;
  /** What the number counts. */
  readonly about?: string;
  close(): void;
}

const AT_ONCE = 40;

/** The records behind a number, each with its sentences. */
export function EvidenceDialog({ row, release, recordType, about, close }: EvidenceDialogProps) {
  const group = useGroupWords(recordType, row.group);
  return (
    <Dialog title={[recordCount(row.k), ...group].join(' · ')} close={close} place="side">
      {about && <p className="muted">{about}</p>}
      <EvidenceList release={release} records={row.records} />
    </Dialog>
  );
}

interface LoadedEvidenceProps {
  readonly title: string;
  readonly about: string;
  readonly release: string;
  readonly records: UseQueryResult<readonly string[]>;
  close(): void;
}

/** The same of records that are asked for when somebody wants to see them. */
export function LoadedEvidence({ title, about, release, records, close }: LoadedEvidenceProps) {
  const { data, error, refetch } = records;
  return (
    <Dialog title={title} close={close} place="side">
      <p className="muted">{about}</p>
      {error && <Failed error={asRequestError(error)} retry={() => void refetch()} />}
      {!data && !error && <Loading what="the records" />}
      {data && <EvidenceList release={release} records={data} />}
    </Dialog>
  );
}

/** The groups of a row, in words. */
export function useGroupWords(recordType: string, group: FindingRow['group']): string[] {
  const codebook = useCodebook();
  return Object.entries(group).map(([name, code]) => groupWords(codebook, recordType, name, code));
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
  return (
    <>
      {data.length > 1 && <RecordIndex records={data} />}
      {data.map((evidence) => (
        <RecordEvidence key={evidence.record} evidence={evidence} />
      ))}
    </>
  );
}
