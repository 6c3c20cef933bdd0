import type { Figure, FindingRow } from '../../src/model/index.ts';
import { unknownReasons } from '../../src/model/index.ts';
import { numberWords, percentWords } from '../values/count-words.ts';
import { reasonWords } from '../values/value-words.ts';

interface UnknownWordsProps {
  readonly row: FindingRow;
  open(row: FindingRow): void;
}

/** How many are unknown, and why; the number opens them. */
export function UnknownWords({ row, open }: UnknownWordsProps) {
  const { unknown, blanks } = row;
  if (unknown === 0) return <span className="muted">0</span>;
  const reasons = unknownReasons(blanks).map(([reason, n]) => `${numberWords(n)} ${reasonWords(reason)}`);
  return (
    <>
      <button
        type="button"
        className="figure"
        onClick={() => open(row)}
        aria-label={`${unknown} unknown: show their records`}
      >
        {numberWords(unknown)}
      </button>
      {reasons.length > 0 && <span className="muted why">{reasons.join(', ')}</span>}
    </>
  );
}

/** Best figure with its bounds, and how many records state one: the others count for nothing, not for zero. */
export function SumWords({ figure, k }: { readonly figure: Figure | undefined; readonly k: number }) {
  if (!figure || figure.stated === 0) return <span className="muted">none stated</span>;
  const { low, best, high } = figure.sum;
  const { median, min, max } = figure;
  const bounds = high === null ? `at least ${numberWords(low)}` : `${numberWords(low)}–${numberWords(high)}`;
  return (
    <>
      {numberWords(best)}
      {low !== high && <span className="muted"> ({bounds})</span>}
      <span className="muted">
        {' '}
        in {numberWords(figure.stated)} of {numberWords(k)}
      </span>
      {median !== null && min !== null && max !== null && figure.stated > 1 && (
        <span className="muted why">
          median {numberWords(median)}, each{' '}
          {min === max ? numberWords(min) : `${numberWords(min)}–${numberWords(max)}`}
        </span>
      )}
    </>
  );
}

/** "8–26 (24–79 %)"; one figure where nothing is unknown. */
export function rangeWords({ low, high, n }: Pick<FindingRow, 'low' | 'high' | 'n'>): string {
  const share = (k: number) => percentWords(n === 0 ? 0 : k / n);
  if (low === high) return n === 0 ? numberWords(low) : `${numberWords(low)} (${share(low)})`;
  return `${numberWords(low)}–${numberWords(high)} (${share(low).replace(' %', '')}–${share(high)})`;
}

/** "12–34 %": between these ends lies the share, were the records drawn at random. */
export function intervalWords({ interval }: FindingRow): string {
  if (!interval) return '';
  return `${percentWords(interval.low).replace(' %', '')}–${percentWords(interval.high)}`;
}
