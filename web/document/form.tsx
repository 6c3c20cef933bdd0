import { type ComponentProps, memo, useMemo } from 'react';
import type { StatementView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { numberWords } from '../values/count-words.ts';
import { AlikeBar } from './alike-bar.tsx';
import { AssertersContext, assertersOf } from './asserter-field.tsx';
import { inOrder } from './decisions.ts';
import { DraftEditor } from './draft-editor.tsx';
import { Finished } from './finished.tsx';
import { RecordCard } from './record-card.tsx';
import { RecordNamesContext, recordNames } from './record-names.ts';
import type { Coding } from './use-coding.ts';
import type { HandCoding } from './use-hand-coding.ts';

interface FormProps {
  readonly coding: Coding;
  /** Ids of the statements whose words are lit in the text. */
  readonly lit: ReadonlySet<string>;
  readonly hand: HandCoding;
  readonly document: string;
  nextDocument(): void;
}

/** What the document says, record by record, with what waits on top. */
export function Form({ coding, lit, hand, document, nextDocument }: FormProps) {
  const { records, shown, active, correcting, acts } = coding;
  const codebook = useCodebook();
  const names = useMemo(() => recordNames(codebook, records), [codebook, records]);
  const asserters = useMemo(() => assertersOf(records.flatMap(({ statements }) => statements)), [records]);
  const visible = new Set(shown.map(({ id }) => id));
  return (
    <AssertersContext.Provider value={asserters}>
      <section className="form-pane" aria-label="Statements">
        <FormBar coding={coding} nextDocument={nextDocument} />
        {records.length > 0 && coding.waiting === 0 && <Finished document={document} records={records} />}
        <AlikeBar document={document} record={records.find(({ id }) => id === active?.record) ?? null} />
        {hand.drafting?.record === null && (
          <article className="record here">
            <DraftEditor drafting={hand.drafting} hand={hand} />
          </article>
        )}
        {records.length === 0 && !hand.drafting && <NothingSuggested />}
        {records.length > 0 && visible.size === 0 && <p className="empty">Nothing waits here.</p>}
        <RecordNamesContext.Provider value={names}>
          {records
            .map((record) => ({
              record,
              statements: record.statements.filter(({ id }) => visible.has(id)),
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
                hand={hand}
              />
            ))}
        </RecordNamesContext.Provider>
      </section>
    </AssertersContext.Provider>
  );
}

/** Drawn again only when something of the record changes; what is written by hand matters to its own record only. */
const MemoRecordCard = memo(
  RecordCard,
  (before, after) =>
    before.record === after.record &&
    before.active === after.active &&
    before.correcting === after.correcting &&
    before.lit === after.lit &&
    sameStatements(before.statements, after.statements) &&
    !isWritten(before) &&
    !isWritten(after),
);

function isWritten({ record, active, hand }: ComponentProps<typeof RecordCard>): boolean {
  return active !== null || hand.drafting?.record === record.id;
}

function sameStatements(a: readonly StatementView[], b: readonly StatementView[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function FormBar({ coding, nextDocument }: Pick<FormProps, 'coding' | 'nextDocument'>) {
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
        The rules find nothing in this document, or <code>attest suggest</code> has not run since it came.
        Choose words in the text (with the pointer, or with <kbd>t</kbd> and the arrows) and press a number to
        begin a record.
      </p>
    </div>
  );
}
