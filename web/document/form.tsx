import { memo } from 'react';
import { numberWords } from '../values/count-words.ts';
import { inOrder } from './decisions.ts';
import { RecordCard } from './record-card.tsx';
import type { Coding } from './use-coding.ts';

interface FormProps {
  readonly coding: Coding;
  /** Ids of the statements whose words are lit in the text. */
  readonly lit: ReadonlySet<string>;
  nextDocument(): void;
}

/** What the document says, record by record, with what waits on top. */
export function Form({ coding, lit, nextDocument }: FormProps) {
  const { records, shown, active, correcting, onlyWaiting, acts } = coding;
  const visible = new Set(shown.map(({ id }) => id));
  return (
    <section className="form-pane" aria-label="Statements">
      <FormBar coding={coding} nextDocument={nextDocument} />
      {records.length === 0 && <NothingSuggested />}
      {records.length > 0 && visible.size === 0 && <p className="empty">Nothing waits here.</p>}
      {records
        .map((record) => ({
          record,
          statements: onlyWaiting ? record.statements.filter(({ id }) => visible.has(id)) : record.statements,
        }))
        .filter(({ statements }) => statements.length > 0)
        .map(({ record, statements }) => (
          <MemoRecordCard
            key={record.id}
            record={record}
            statements={statements}
            active={statements.find(({ id }) => id === active?.id) ?? null}
            correcting={correcting && record.id === active?.record}
            lit={lit}
            acts={acts}
          />
        ))}
    </section>
  );
}

const MemoRecordCard = memo(RecordCard);

function FormBar({ coding, nextDocument }: Omit<FormProps, 'lit'>) {
  const { records, waiting, onlyWaiting, acts } = coding;
  const total = inOrder(records).length;
  return (
    <header className="form-bar">
      <p className="left">
        <strong>{numberWords(waiting)}</strong> of {numberWords(total)} waiting
      </p>
      <Progress done={total - waiting} total={total} />
      <label className="switch">
        <input type="checkbox" checked={onlyWaiting} onChange={acts.filter} />
        Only waiting
      </label>
      <button
        type="button"
        className="quiet"
        onClick={nextDocument}
        aria-keyshortcuts="n"
        aria-label="Next document"
      >
        Next<span className="wide"> document</span>
      </button>
    </header>
  );
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  return <progress value={done} max={Math.max(total, 1)} aria-label={`${done} of ${total} decided`} />;
}

function NothingSuggested() {
  return (
    <div className="empty">
      <h2>Nothing is suggested here</h2>
      <p>
        Run <code>attest suggest</code> if it has not run since this document came, then load the page again.
        It may also be that the rules find nothing in it.
      </p>
    </div>
  );
}
