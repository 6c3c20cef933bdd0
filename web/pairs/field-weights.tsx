import type { PairView } from '../../src/api/index.ts';
import { comparisonWords } from '../values/comparison-words.ts';
import { plainName } from '../values/terms.ts';

/** Bits that fill half of the bar. */
const FULL = 8;

/** Why a pair was scored as it was: what each field adds, for or against one event. */
export function FieldWeights({ fields }: Pick<PairView, 'fields'>) {
  if (fields.length === 0) return <p className="muted">Nobody scored this pair; a person judged it.</p>;
  return (
    <ul className="weights" aria-label="What speaks for and against">
      {fields.map(({ field, level, weight }) => (
        <li key={field}>
          <span>
            {plainName(field)} <span className="muted">{comparisonWords(field, level)}</span>
          </span>
          <span className="bar" aria-hidden="true">
            <span
              className={weight < 0 ? 'against' : 'for'}
              style={{ inlineSize: `${(Math.min(Math.abs(weight), FULL) / FULL) * 50}%` }}
            />
          </span>
          <span className="number">
            {weight > 0 ? '+' : weight < 0 ? '−' : ''}
            {Math.abs(weight).toFixed(1)}
          </span>
        </li>
      ))}
    </ul>
  );
}
