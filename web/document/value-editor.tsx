import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { StatementView, VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { categoryOptions, LabelledSelect } from '../kit/labelled-select.tsx';
import { categoriesOf, plainName } from '../values/terms.ts';
import { type Draft, draftOf, type Field, fieldsOf, NO_VALUE, readDraft } from '../values/value-draft.ts';
import type { CodingActs } from './use-coding.ts';

interface ValueEditorProps {
  readonly statement: StatementView;
  readonly variable: VariableView;
  readonly acts: CodingActs;
}

/** A small form that puts the coder's value in place of the suggested one. The words stay the same. */
export function ValueEditor({ statement, variable, acts }: ValueEditorProps) {
  const fields = fieldsOf(variable);
  const [draft, setDraft] = useState<Draft>(() => draftOf(variable.type, statement.value));
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea, select');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const replace = (value: unknown) => acts.decide(statement, { verdict: 'replace', value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = readDraft(variable.type, draft);
    if ('problem' in outcome) setProblem(outcome.problem);
    else replace(outcome.value);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') acts.correct(false);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form
      className="editor"
      ref={form}
      onSubmit={submit}
      onKeyDown={keys}
      aria-label={`Correct: ${variable.title}`}
    >
      <div className="fields">
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            variable={variable}
            value={draft[field.name] ?? ''}
            change={(value) => setDraft({ ...draft, [field.name]: value })}
          />
        ))}
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
        <button type="button" onClick={() => acts.correct(false)}>
          Leave as it is
        </button>
      </p>
      <p className="actions no-value">
        There is no value:
        {NO_VALUE.map((missing) => (
          <button key={missing} type="button" className="quiet" onClick={() => replace(missing)}>
            {plainName(missing).toLowerCase()}
          </button>
        ))}
      </p>
    </form>
  );
}

interface FieldInputProps {
  readonly field: Field;
  readonly variable: VariableView;
  readonly value: string;
  change(value: string): void;
}

function FieldInput({ field, variable, value, change }: FieldInputProps) {
  const categories = categoriesOf(useCodebook(), variable);
  const { label, kind } = field;
  const choices =
    kind === 'category'
      ? categoryOptions(categories)
      : (field.choices ?? []).map((choice) => ({ value: choice, title: plainName(choice) }));
  const definition = kind === 'category' && categories.find(({ code }) => code === value)?.definition;
  return (
    <div className={`field ${kind}`}>
      {kind === 'category' || kind === 'choice' ? (
        <LabelledSelect label={label} value={value} options={choices} change={change} />
      ) : (
        <WrittenInput label={label} kind={kind} value={value} change={change} />
      )}
      {definition && <p className="muted">{definition}</p>}
    </div>
  );
}

interface WrittenInputProps {
  readonly label: string;
  readonly kind: Field['kind'];
  readonly value: string;
  change(value: string): void;
}

function WrittenInput({ label, kind, value, change }: WrittenInputProps) {
  const id = useId();
  const shared = { id, value, dir: 'auto' } as const;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {kind === 'prose' ? (
        <textarea {...shared} rows={3} onChange={(event) => change(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={kind === 'whole' ? 'numeric' : 'text'}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </>
  );
}
