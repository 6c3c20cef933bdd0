import { useEffect, useRef, useState } from 'react';
import type { FindingRow } from '../../src/model/index.ts';
import { client } from '../client.ts';
import { useCodebook } from '../shell/codebook.ts';
import { Failed, Loading } from '../shell/waiting.tsx';
import { useLoaded } from '../use-loaded.ts';
import { numberWords } from '../values/count-words.ts';
import { groupWords } from './group-words.ts';
import { RecordEvidence } from './record-evidence.tsx';

interface EvidenceDialogProps {
  readonly row: FindingRow;
  readonly recordType: string;
  close(): void;
}

const AT_ONCE = 40;

/** The records behind a number, each with its sentences. */
export function EvidenceDialog({ row, recordType, close }: EvidenceDialogProps) {
  const codebook = useCodebook();
  const dialog = useRef<HTMLDialogElement>(null);
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => dialog.current?.showModal(), []);
  const group = Object.entries(row.group).map(([name, code]) => groupWords(codebook, recordType, name, code));
  const pages = Array.from({ length: Math.ceil(Math.min(count, row.k) / AT_ONCE) }, (_, page) =>
    row.records.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
  );
  return (
    <dialog ref={dialog} className="evidence" onClose={close} aria-labelledby="evidence-title">
      <header>
        <h2 id="evidence-title">
          {numberWords(row.k)} {row.k === 1 ? 'record' : 'records'}
          {group.length > 0 && <span className="muted"> · {group.join(', ')}</span>}
        </h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {pages.map((records) => (
        <EvidencePage key={records[0]} records={records} />
      ))}
      {row.k > count && (
        <button type="button" onClick={() => setCount(count + AT_ONCE)}>
          Show more
        </button>
      )}
    </dialog>
  );
}

function EvidencePage({ records }: { readonly records: readonly string[] }) {
  const loaded = useLoaded(records.join(' '), () => client.evidence(records));
  if (loaded.state === 'loading') return <Loading what="the records" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  return loaded.data.map((evidence) => <RecordEvidence key={evidence.record} evidence={evidence} />);
}
