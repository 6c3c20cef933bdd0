import { useMemo } from 'react';
import { numberWords } from '../../values/count-words.ts';
import { dateWords } from '../../values/date-words.ts';
import { type Counts, periodOf, type Span, stepOf, type TimeStep } from '../points/time-span.ts';

interface TimeScaleProps {
  readonly counts: Counts;
  readonly step: TimeStep;
  readonly span: Span;
  change(span: Span): void;
}

const HEIGHT = 44;

/** Records by period, and two thumbs around those that are shown. What may lie in a period stands paler on top. */
export function TimeScale({ counts, step, span, change }: TimeScaleProps) {
  const { first, sure } = counts;
  const last = first + sure.length - 1;
  const [from, to] = spanSteps(counts, step, span);
  const thumb = (label: 'from' | 'to', value: number, other: number) => (
    <input
      type="range"
      className="time-thumb"
      aria-label={`Time that is shown: ${label}`}
      aria-valuetext={dateWords(periodOf(value, step))}
      min={first}
      max={last}
      value={value}
      onChange={({ target: { valueAsNumber: at } }) =>
        change(spanOf(Math.min(at, other), Math.max(at, other), counts, step))
      }
    />
  );
  return (
    <div className="time-scale" dir="ltr">
      <Bars counts={counts} step={step} from={from} to={to} />
      <div className="time-track">
        {thumb('from', from, to)}
        {thumb('to', to, from)}
      </div>
      <p className="time-ends" aria-hidden="true">
        <span>{dateWords(periodOf(first, step))}</span>
        <span>{dateWords(periodOf(last, step))}</span>
      </p>
    </div>
  );
}

/** The periods that a span holds, as numbers. */
export function spanSteps(
  { first, sure }: Counts,
  step: TimeStep,
  { from, to }: Span,
): readonly [number, number] {
  const last = first + sure.length - 1;
  const within = (value: number) => Math.max(first, Math.min(last, value));
  const end = to !== null && step === 'month' && to.length === 4 ? `${to}-12` : to;
  return [
    from === null ? first : within(stepOf(from, step)),
    end === null ? last : within(stepOf(end, step)),
  ];
}

/** The span of two periods; open where it reaches the end of what there is. */
export function spanOf(from: number, to: number, { first, sure }: Counts, step: TimeStep): Span {
  const all = from <= first && to >= first + sure.length - 1;
  return all ? { from: null, to: null } : { from: periodOf(from, step), to: periodOf(to, step) };
}

interface BarsProps {
  readonly counts: Counts;
  readonly step: TimeStep;
  readonly from: number;
  readonly to: number;
}

function Bars({ counts: { first, sure, may }, step, from, to }: BarsProps) {
  const shapes = useMemo(() => barShapes(sure, may), [sure, may]);
  return (
    <svg viewBox={`0 0 ${sure.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="shown" x={from - first} width={to - from + 1} y={0} height={HEIGHT} />
      <path className="may" d={shapes.may} />
      <path className="sure" d={shapes.sure} />
      {sure.length <= MOST_TITLES &&
        [...sure].map((k, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: periods keep their places
          <rect key={at} className="over" x={at} width={1} y={0} height={HEIGHT}>
            <title>{`${dateWords(periodOf(first + at, step))}: ${barWords(k, may[at] ?? 0)}`}</title>
          </rect>
        ))}
    </svg>
  );
}

const MOST_TITLES = 400;

function barWords(sure: number, may: number): string {
  return may === 0
    ? numberWords(sure)
    : `${numberWords(sure)}, and ${numberWords(may)} more that may lie here`;
}

function barShapes(sure: Int32Array, may: Int32Array): { readonly sure: string; readonly may: string } {
  const most = sure.reduce((best, k, at) => Math.max(best, k + (may[at] ?? 0)), 1);
  const bar = (at: number, from: number, to: number) => {
    const [low, high] = [from, to].map((k) => (HEIGHT - (k / most) * HEIGHT).toFixed(2));
    return from === to ? '' : `M${at + 0.08} ${low}V${high}H${at + 0.92}V${low}Z`;
  };
  return {
    sure: [...sure].map((k, at) => bar(at, 0, k)).join(''),
    may: [...may].map((k, at) => bar(at, sure[at] ?? 0, (sure[at] ?? 0) + k)).join(''),
  };
}
