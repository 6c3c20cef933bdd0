import { useId } from 'react';
import type { VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { categoryOptions, LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { categoriesOf } from '../values/terms.ts';

/** A variable and the code that it must have; both empty where nothing is asked. */
export type Condition = readonly [variable: string, code: string];

interface ConditionFieldsProps {
  readonly word: string;
  readonly condition: Condition;
  readonly variables: readonly VariableView[];
  change(condition: Condition): void;
}

export function ConditionFields({ word, condition: [name, code], variables, change }: ConditionFieldsProps) {
  const codebook = useCodebook();
  const categories = categoriesOf(
    codebook,
    variables.find((variable) => variable.name === name),
  );
  const setCode = (chosen: string) => change([name, chosen]);
  return (
    <span className="asked">
      <LabelledSelect
        label={word}
        value={name}
        options={[{ value: '', title: 'anything' }, ...namedOptions(variables)]}
        change={(chosen) => change([chosen, ''])}
      />
      {name !== '' && categories.length > 0 && (
        <LabelledSelect label="is" value={code} options={categoryOptions(categories)} change={setCode} />
      )}
      {name !== '' && categories.length === 0 && <CodeInput code={code} change={setCode} />}
    </span>
  );
}

function CodeInput({ code, change }: { readonly code: string; change(code: string): void }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>is</label>
      <input
        id={id}
        value={code}
        placeholder="2020, MA, 18 …"
        onChange={(event) => change(event.target.value)}
      />
    </>
  );
}
