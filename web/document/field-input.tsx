import { useId } from 'react';
import type { VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { Pick } from '../kit/pick.tsx';
import { categoriesOf, plainName } from '../values/terms.ts';
import type { Draft, Field } from '../values/value-draft.ts';
import { PlaceInput } from './place-input.tsx';

interface FieldInputProps {
  readonly field: Field;
  readonly variable: VariableView;
  readonly draft: Draft;
  change(parts: Draft): void;
}

/** One field of the form for a value. */
export function FieldInput({ field, variable, draft, change }: FieldInputProps) {
  const { name, label, kind, choices = [] } = field;
  const value = draft[name] ?? '';
  const set = (chosen: string) => change({ [name]: chosen });
  const categories = categoriesOf(useCodebook(), variable);
  const picked = kind === 'category' || (kind === 'name' && categories.length > 0);
  return (
    <div className={`field ${kind}`}>
      {kind === 'choice' && (
        <LabelledSelect
          label={label}
          value={value}
          options={choices.map((choice) => ({ value: choice, title: plainName(choice) || 'not said' }))}
          change={set}
        />
      )}
      {picked && (
        <Pick
          label={label}
          value={value}
          open={kind === 'name'}
          change={set}
          options={categories.map(({ code, title, definition }) => ({
            value: code,
            title,
            about: definition,
            depth: code.split('.').length - 1,
          }))}
        />
      )}
      {kind === 'place' && <PlaceInput label={label} draft={draft} change={change} />}
      {!picked && kind !== 'choice' && kind !== 'place' && (
        <WrittenInput label={label} kind={kind} value={value} change={set} />
      )}
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
  const mode = kind === 'whole' ? 'numeric' : kind === 'decimal' ? 'decimal' : 'text';
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {kind === 'prose' ? (
        <textarea {...shared} rows={3} onChange={(event) => change(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={mode}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </>
  );
}
