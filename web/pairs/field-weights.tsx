import type { PairView } from '../../src/api/index.ts';
import { comparisonWords } from '../values/comparison-words.ts';
import { plainName } from '../values/terms.ts';

/** Bits that fill half of the bar. */
const FULL = 8;

/** Why a pair was scored as it was: what each field adds, for or against one event, to the odds of any two reports. */
export function FieldWeights({ fields, score }: Pick<PairView, 'fields' | 'score'>) {
  const start = startingBits(fields, score);
  if (fields.length === 0) return <p className="muted">Nobody scored this pair; a person judged it.</p>;
  return (
    <>
      <p className="muted">In bits: +1 makes one event twice as likely, −1 half as likely; they add up.</p>
      <ul className="weights" aria-label="What speaks for and against">
        {start !== null && <WeightLine name="At first" words="any two reports" weight={start} />}
        {fields.map(({ field, level, weight }) => (
          <WeightLine
            key={field}
            name={plainName(field)}
            words={comparisonWords(field, level)}
            weight={weight}
          />
        ))}
      </ul>
    </>
  );
}

interface WeightLineProps {
  readonly name: string;
  readonly words: string;
  /** In bits. */
  readonly weight: number;
}

function WeightLine({ name, words, weight }: WeightLineProps) {
  return (
    <li>
      <span>
        {name} <span className="muted">{words}</span>
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
  );
}

/** The odds before anything was compared, in bits: what the fields leave of the score; null where rounding hides it. */
function startingBits(fields: PairView['fields'], score: number | null): number | null {
  if (score === null || score < 0.005 || score > 0.995) return null;
  return Math.log2(score / (1 - score)) - fields.reduce((sum, { weight }) => sum + weight, 0);
}
