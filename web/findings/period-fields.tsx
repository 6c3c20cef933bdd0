import { useId } from 'react';
import type { Question } from '../../src/model/index.ts';
import { LabelledSelect } from '../kit/labelled-select.tsx';

/** How many periods a rolling count spans unless something else is said: a year of months. */
const USUAL_SPAN = 12;
const OPTIONS = [
  { value: 'own', title: 'what is its own' },
  { value: 'cumulative', title: 'all before it too' },
  { value: 'rolling', title: 'the last periods too' },
] as const;

type Periods = Pick<Question, 'cumulative' | 'rolling'>;

interface PeriodFieldsProps {
  readonly periods: Periods;
  change(periods: Periods): void;
}

/** What each year or month of a series counts. */
export function PeriodFields({ periods: { cumulative, rolling }, change }: PeriodFieldsProps) {
  const id = useId();
  const how = rolling !== null ? 'rolling' : cumulative ? 'cumulative' : 'own';
  return (
    <span className="asked">
      <LabelledSelect
        label="each period counts"
        value={how}
        options={OPTIONS}
        change={(chosen) =>
          change({ cumulative: chosen === 'cumulative', rolling: chosen === 'rolling' ? USUAL_SPAN : null })
        }
      />
      {rolling !== null && (
        <>
          <label htmlFor={id}>periods in all</label>
          <input
            id={id}
            type="number"
            min={2}
            value={rolling}
            onChange={({ target }) =>
              change({ cumulative: false, rolling: Math.max(2, target.valueAsNumber || 2) })
            }
          />
        </>
      )}
    </span>
  );
}
