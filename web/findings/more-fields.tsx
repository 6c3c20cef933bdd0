import type { VariableView } from '../../src/api/index.ts';
import { ALLOCATIONS, type Question } from '../../src/model/index.ts';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { type Condition, ConditionList } from './condition-fields.tsx';

/** The parts of a question that are rarely needed. `within`: N is counted inside of each group of the first variable. */
export interface More extends Pick<Question, 'known' | 'sum' | 'allocation' | 'cumulative' | 'background'> {
  readonly of: readonly Condition[];
  readonly within: boolean;
}

interface MoreFieldsProps {
  readonly more: More;
  readonly variables: readonly VariableView[];
  readonly grouped: boolean;
  /** Whether the question is by year or month. */
  readonly timed: boolean;
  change(more: More): void;
}

const ALLOCATION_TITLES: Readonly<Record<(typeof ALLOCATIONS)[number], string>> = {
  each: 'in the row of each',
  primary: 'in the row of the first',
  fractional: 'divided among the rows',
};

/** Base, known values, sums and how records are counted; open where one of them is set. */
export function MoreFields({ more, variables, grouped, timed, change }: MoreFieldsProps) {
  const numbers = variables.filter(({ type }) => type === 'count' || type === 'number');
  const one = (label: string, part: 'known' | 'sum', options: readonly VariableView[]) => (
    <span className="asked">
      <LabelledSelect
        label={label}
        value={more[part][0] ?? ''}
        options={[{ value: '', title: 'nothing' }, ...namedOptions(options)]}
        change={(name) => change({ ...more, [part]: name === '' ? [] : [name] })}
      />
    </span>
  );
  const yes = (label: string, part: 'within' | 'cumulative' | 'background') => (
    <label className="switch">
      <input
        type="checkbox"
        checked={more[part]}
        onChange={(event) => change({ ...more, [part]: event.target.checked })}
      />
      {label}
    </label>
  );
  return (
    <details className="more" open={isSet(more)}>
      <summary>Base, sums and how it is counted</summary>
      <div>
        <ConditionList
          word="out of those with"
          conditions={more.of}
          variables={variables}
          change={(of) => change({ ...more, of })}
        />
        {one('only where this is known', 'known', variables)}
        {one('add up', 'sum', numbers)}
        <span className="asked">
          <LabelledSelect
            label="a record with several values counts"
            value={more.allocation}
            options={ALLOCATIONS.map((value) => ({ value, title: ALLOCATION_TITLES[value] }))}
            change={(name) =>
              change({ ...more, allocation: ALLOCATIONS.find((how) => how === name) ?? 'each' })
            }
          />
        </span>
        {grouped && yes('out of the records of each group of the first', 'within')}
        {timed && yes('each period with all before it', 'cumulative')}
        {yes('also what is told only as history', 'background')}
      </div>
    </details>
  );
}

function isSet({ of, known, sum, allocation, within, cumulative, background }: More): boolean {
  return (
    of.length + known.length + sum.length > 0 || allocation !== 'each' || within || cumulative || background
  );
}
