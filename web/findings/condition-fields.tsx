import type { VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledInput } from '../kit/labelled-input.tsx';
import { categoryOptions, LabelledSelect } from '../kit/labelled-select.tsx';
import { categoriesOf } from '../values/terms.ts';
import { conditionOptions } from './group-options.ts';
import { type Base, ValuePick } from './value-pick.tsx';

/** A variable and the code that it must have; both empty where nothing is asked. */
export type Condition = readonly [variable: string, code: string];

export const NO_CONDITION: Condition = ['', ''];

/** Values that are written and not picked, with an example of each. */
const TYPED: Partial<Record<VariableView['type'], string>> = {
  date: '2020, 2020-03, 2019/2021',
  period: '2020, 2015/2018',
  count: '18',
  number: '18',
};

interface ConditionFieldsProps {
  readonly word: string;
  /** Whose records are asked. */
  readonly base: Base;
  /** What stands for no condition. */
  readonly nothing?: string;
  readonly condition: Condition;
  readonly variables: readonly VariableView[];
  change(condition: Condition): void;
}

/** One condition: a variable, and what it must be. */
export function ConditionFields({
  word,
  base,
  nothing = 'anything',
  condition: [name, code],
  variables,
  change,
}: ConditionFieldsProps) {
  const codebook = useCodebook();
  const variable = variables.find((one) => one.name === name);
  const categories = categoriesOf(codebook, variable);
  const setCode = (chosen: string) => change([name, chosen]);
  return (
    <span className="asked">
      <LabelledSelect
        label={word}
        value={name}
        options={[{ value: '', title: nothing }, ...conditionOptions(variables)]}
        change={(chosen) => change([chosen, ''])}
      />
      {name !== '' && categories.length > 0 && (
        <LabelledSelect label="is" value={code} options={categoryOptions(categories)} change={setCode} />
      )}
      {name !== '' && categories.length === 0 && variable && variable.type in TYPED && (
        <LabelledInput label="is" value={code} placeholder={TYPED[variable.type] ?? ''} change={setCode} />
      )}
      {name !== '' && categories.length === 0 && !(variable && variable.type in TYPED) && (
        <ValuePick key={name} base={base} name={name} code={code} change={setCode} />
      )}
    </span>
  );
}

interface ConditionListProps {
  /** The word before the first condition. */
  readonly word: string;
  /** Whose records are asked. */
  readonly base: Base;
  readonly conditions: readonly Condition[];
  readonly variables: readonly VariableView[];
  change(conditions: readonly Condition[]): void;
}

/** Conditions that hold together, with room for one more. */
export function ConditionList({ word, base, conditions, variables, change }: ConditionListProps) {
  return [...conditions, NO_CONDITION].map((condition, index) => (
    <ConditionFields
      // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name
      key={index}
      word={index === 0 ? word : 'and'}
      base={base}
      condition={condition}
      variables={variables}
      change={(changed) => change(conditions.toSpliced(index, 1, changed))}
    />
  ));
}
