import type { RecordEvidenceView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Listed } from '../kit/listed.tsx';
import { releasedWords } from '../values/record-words.ts';

/** The id of the part of the page that shows a record's evidence. */
export function evidenceId(record: string): string {
  return `evidence-${record}`;
}

/** Records by name, each leading to its sentences further down. */
export function RecordIndex({ records }: { readonly records: readonly RecordEvidenceView[] }) {
  const codebook = useCodebook();
  return (
    <ol className="record-index" aria-label="Records">
      {records.map((evidence) => {
        const { record, documents } = evidence;
        const { title, details } = releasedWords(codebook, evidence);
        return (
          <li key={record}>
            <button type="button" onClick={() => goTo(record)}>
              <Listed>{[title, ...details]}</Listed>
            </button>
            <small className="muted">
              <Listed>{documents.map(({ publisher, title: name }) => publisher || name)}</Listed>
            </small>
          </li>
        );
      })}
    </ol>
  );
}

function goTo(record: string): void {
  const shown = document.getElementById(evidenceId(record));
  shown?.scrollIntoView({ block: 'start' });
  shown?.focus({ preventScroll: true });
}
