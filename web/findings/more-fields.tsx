import type { VariableView } from '../../src/api/index.ts';
import { ALLOCATIONS, type Question } from '../../src/model/index.ts';
import { LabelledSelect, type Option } from '../kit/labelled-select.tsx';
import { type Condition, ConditionFields, ConditionList, NO_CONDITION } from './condition-fields.tsx';
import { PeriodFields } from './period-fields.tsx';
import type { Base } from './value-pick.tsx';
import { VariableList } from './variable-list.tsx';

/** The parts of a question that are rarely needed. */
export interface More extends Omit<Question, 'type' | 'where' | 'by' | 'of' | 'against'> {
  readonly of: readonly Condition[];
  /** The condition that divides the base in two, whose shares are tested against each other. */
  readonly against: Condition;
}

interface MoreFieldsProps {
  readonly base: Base;
  readonly more: More;
  readonly variables: readonly VariableView[];
  /** The groups that are asked for. */
  readonly groups: readonly Option[];
  /** Whether the question is by year or month. */
  readonly timed: boolean;
  change(more: More): void;
}

const ALLOCATION_TITLES: Readonly<Record<(typeof ALLOCATIONS)[number], string>> = {
  each: 'in the row of each',
  primary: 'in the row of the first',
  fractional: 'divided among the rows',
};

/** Base, known values, sums, periods and tests; open where one of them is set. */
export function MoreFields({ base, more, variables, groups, timed, change }: MoreFieldsProps) {
  const numbers = variables.filter(({ type }) => type === 'count' || type === 'number');
  const set = (part: Partial<More>) => change({ ...more, ...part });
  return (
    <details className="more" open={isSet(more)}>
      <summary>Base, sums and how it is counted</summary>
      <div>
        <ConditionList
          word="out of those with"
          base={base}
          conditions={more.of}
          variables={variables}
          change={(of) => set({ of })}
        />
        <VariableList
          label="only where this is known"
          names={more.known}
          variables={variables}
          change={(known) => set({ known })}
        />
        <VariableList label="add up" names={more.sum} variables={numbers} change={(sum) => set({ sum })} />
        <span className="asked">
          <LabelledSelect
            label="a record with several values counts"
            value={more.allocation}
            options={ALLOCATIONS.map((value) => ({ value, title: ALLOCATION_TITLES[value] }))}
            change={(name) => set({ allocation: ALLOCATIONS.find((how) => how === name) ?? 'each' })}
          />
        </span>
        {timed && <PeriodFields periods={more} change={set} />}
        <ConditionFields
          word="tested against the others: those with"
          base={base}
          nothing="no test"
          condition={more.against}
          variables={variables}
          change={(against) => set({ against })}
        />
        <Switches more={more} groups={groups} set={set} />
      </div>
    </details>
  );
}

interface SwitchesProps {
  readonly more: More;
  readonly groups: readonly Option[];
  set(part: Partial<More>): void;
}

function Switches({ more, groups, set }: SwitchesProps) {
  const within = (name: string, yes: boolean) =>
    set({ within: more.within.filter((one) => one !== name).concat(yes ? [name] : []) });
  return (
    <>
      {groups.map(({ value, title }) => (
        <Switch
          key={value}
          label={`N counted inside of each ${title.toLowerCase()}`}
          on={more.within.includes(value)}
          change={(on) => within(value, on)}
        />
      ))}
      {groups.length > 0 && (
        <Switch label="rows for the totals" on={more.margins} change={(margins) => set({ margins })} />
      )}
      <Switch
        label="95 % intervals, which take the records for a sample"
        on={more.interval}
        change={(interval) => set({ interval })}
      />
      <Switch
        label="also what is told only as history"
        on={more.background}
        change={(background) => set({ background })}
      />
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  change(on: boolean): void;
}

function Switch({ label, on, change }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} />
      {label}
    </label>
  );
}

function isSet({ of, against, known, sum, allocation, within, rolling, ...yes }: More): boolean {
  const lists = of.length + known.length + sum.length + within.length > 0;
  const flags = yes.margins || yes.cumulative || yes.interval || yes.background;
  return lists || flags || against[0] !== NO_CONDITION[0] || rolling !== null || allocation !== 'each';
}
