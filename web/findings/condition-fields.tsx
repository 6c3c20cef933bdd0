import type { VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledInput } from '../kit/labelled-input.tsx';
import { categoryOptions, LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { categoriesOf } from '../values/terms.ts';

/** A variable and the code that it must have; both empty where nothing is asked. */
export type Condition = readonly [variable: string, code: string];

export const NO_CONDITION: Condition = ['', ''];

interface ConditionFieldsProps {
  readonly word: string;
  /** What stands for no condition. */
  readonly nothing?: string;
  readonly condition: Condition;
  readonly variables: readonly VariableView[];
  change(condition: Condition): void;
}

/** One condition: a variable, and what it must be. */
export function ConditionFields({
  word,
  nothing = 'anything',
  condition: [name, code],
  variables,
  change,
}: ConditionFieldsProps) {
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
        options={[{ value: '', title: nothing }, ...namedOptions(variables)]}
        change={(chosen) => change([chosen, ''])}
      />
      {name !== '' && categories.length > 0 && (
        <LabelledSelect label="is" value={code} options={categoryOptions(categories)} change={setCode} />
      )}
      {name !== '' && categories.length === 0 && (
        <LabelledInput label="is" value={code} placeholder="2020, MA, 18 …" change={setCode} />
      )}
    </span>
  );
}

interface ConditionListProps {
  /** The word before the first condition. */
  readonly word: string;
  readonly conditions: readonly Condition[];
  readonly variables: readonly VariableView[];
  change(conditions: readonly Condition[]): void;
}

/** Conditions that hold together, with room for one more. */
export function ConditionList({ word, conditions, variables, change }: ConditionListProps) {
  return [...conditions, NO_CONDITION].map((condition, index) => (
    <ConditionFields
      // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name
      key={index}
      word={index === 0 ? word : 'and'}
      condition={condition}
      variables={variables}
      change={(changed) => change(conditions.toSpliced(index, 1, changed))}
    />
  ));
}
