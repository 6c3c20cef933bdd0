import type { VariableView } from '../../src/api/index.ts';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';

interface VariableListProps {
  /** The words before the first variable. */
  readonly label: string;
  readonly names: readonly string[];
  readonly variables: readonly VariableView[];
  change(names: string[]): void;
}

/** Variables chosen one after the other, with room for one more. */
export function VariableList({ label, names, variables, change }: VariableListProps) {
  return [...names, ''].map((name, index) => (
    <span className="asked" key={name}>
      <LabelledSelect
        label={index === 0 ? label : 'and'}
        value={name}
        options={[
          { value: '', title: 'nothing' },
          ...namedOptions(variables.filter((one) => one.name === name || !names.includes(one.name))),
        ]}
        change={(chosen) => change(names.toSpliced(index, 1, ...(chosen === '' ? [] : [chosen])))}
      />
    </span>
  ));
}
