import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { VariableView } from '../../src/api/index.ts';
import { type Asserter, canonicalJson } from '../../src/model/index.ts';
import { Button } from '../kit/button.tsx';
import { plainName } from '../values/terms.ts';
import { type Draft, draftOf, fieldsOf, NO_VALUE, readDraft } from '../values/value-draft.ts';
import { AsserterField } from './asserter-field.tsx';
import { FieldInput } from './field-input.tsx';

interface ValueEditorProps {
  /** "Correct: Arrested" */
  readonly title: string;
  readonly variable: VariableView;
  /** What stands there now; null for nothing. */
  readonly value: unknown;
  /** Who says so now; null for the document itself. */
  readonly asserter: Asserter | null;
  /** A value without words of the text needs a note that says why. */
  readonly needsNote?: boolean;
  state(value: unknown, beside: Beside): void;
  cancel(): void;
}

/** What is said beside a value; `asserter` only where it is another than before. */
export interface Beside {
  readonly note: string | null;
  readonly asserter?: Asserter | null;
}

/** A small form for one value of a variable, checked before it is sent. */
export function ValueEditor({
  title,
  variable,
  value,
  asserter,
  needsNote = false,
  state,
  cancel,
}: ValueEditorProps) {
  const [says, setSays] = useState(asserter);
  const [draft, setDraft] = useState<Draft>(() => draftOf(variable.type, value));
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFirstField(form);
  const send = (wanted: unknown) => {
    if (needsNote && note.trim() === '')
      setProblem('Choose words in the text, or say in the note why there are none.');
    else {
      const isOther = canonicalJson(says) !== canonicalJson(asserter);
      state(wanted, { note: note.trim() || null, ...(isOther ? { asserter: named(says) } : {}) });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = readDraft(variable.type, draft);
    if ('problem' in outcome) setProblem(outcome.problem);
    else send(outcome.value);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form className="editor" ref={form} onSubmit={submit} onKeyDown={keys} aria-label={title}>
      <div className="fields">
        {fieldsOf(variable).map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            variable={variable}
            draft={draft}
            change={(parts) => setDraft((before) => ({ ...before, ...parts }))}
          />
        ))}
        <AsserterField asserter={says} change={setSays} />
        {needsNote && (
          <label className="field prose">
            <span className="muted">Why there are no words for it</span>
            <input value={note} dir="auto" onChange={(event) => setNote(event.target.value)} />
          </label>
        )}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="accept">
          Keep this value
        </button>
        <Button press={cancel}>{value === null ? 'Cancel' : 'Leave as it is'}</Button>
      </p>
      <p className="actions no-value">
        There is no value:
        {NO_VALUE.map((missing) => (
          <Button key={missing} look="quiet" press={() => send(missing)}>
            {plainName(missing).toLowerCase()}
          </Button>
        ))}
      </p>
    </form>
  );
}

function named(asserter: Asserter | null): Asserter | null {
  return asserter && { ...asserter, name: asserter.name?.trim() || null };
}

function useFirstField(form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea, select');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [form]);
}
