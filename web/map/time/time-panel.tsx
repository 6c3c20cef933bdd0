import { useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { numberWords } from '../../values/count-words.ts';
import { dateWords } from '../../values/date-words.ts';
import { type Counts, periodIn, type Span, type TimeStep } from '../points/time-span.ts';
import { spanOf, spanSteps, TimeScale } from './time-scale.tsx';

interface TimePanelProps {
  /** Null where no date bounds anything. */
  readonly counts: Counts | null;
  readonly step: TimeStep;
  readonly span: Span;
  change(span: Span): void;
  changeStep(step: TimeStep): void;
}

/** The time that is shown: all, a part of it, or one part after another. */
export function TimePanel({ counts, step, span, change, changeStep }: TimePanelProps) {
  const { playing, toggle } = usePlay(counts, step, span, change);
  if (!counts) return <p className="hint">No record here has a date.</p>;
  const all = span.from === null && span.to === null;
  return (
    <fieldset className="time-panel">
      <legend className="visually-hidden">Time</legend>
      <div className="time-tools">
        <Button press={toggle} label={playing ? 'Stop' : 'Play: one part after another'}>
          {playing ? '◼ Stop' : '▶ Play'}
        </Button>
        <strong role={playing ? undefined : 'status'}>{spanWords(span)}</strong>
        <span className="asked">
          <PeriodField label="from" value={span.from} change={(from) => change({ ...span, from })} />
          <PeriodField label="to" value={span.to} change={(to) => change({ ...span, to })} />
        </span>
        <span className="kinds">
          {(['year', 'month'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="step" checked={step === one} onChange={() => changeStep(one)} /> by{' '}
              {one}
            </label>
          ))}
        </span>
        {!all && (
          <Button look="quiet" press={() => change({ from: null, to: null })}>
            All time
          </Button>
        )}
      </div>
      <TimeScale counts={counts} step={step} span={span} change={change} />
      <p className="muted">
        {step === 'month'
          ? 'What is known to the year alone is in no month: it stands paler on all twelve.'
          : 'What may lie in several years stands paler on each of them.'}
        {counts.undated > 0 &&
          ` Without a date, and shown only when all time is: ${numberWords(counts.undated)}.`}
      </p>
    </fieldset>
  );
}

function spanWords({ from, to }: Span): string {
  if (from === null && to === null) return 'All time';
  if (from === to) return dateWords(from ?? '');
  return dateWords(`${from ?? '..'}/${to ?? '..'}`);
}

interface PeriodFieldProps {
  readonly label: string;
  readonly value: string | null;
  change(period: string | null): void;
}

/** Takes effect once it is a year or a month. */
function PeriodField({ label, value, change }: PeriodFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}{' '}
      <input
        size={7}
        maxLength={7}
        placeholder="2014-03"
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || periodIn(target.value)) change(periodIn(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

const STEP_MS = 900;

/** Moves what is shown forward by its own length, from the first part to the last. */
function usePlay(counts: Counts | null, step: TimeStep, span: Span, change: TimePanelProps['change']) {
  const [playing, play] = useState(false);
  const latest = useRef({ counts, step, span, change });
  useEffect(() => {
    latest.current = { counts, step, span, change };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => !advance(latest.current, 'next') && play(false), STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);
  const toggle = () => {
    if (!playing) advance(latest.current, 'first');
    play(!playing);
  };
  return { playing, toggle };
}

interface Played {
  readonly counts: Counts | null;
  readonly step: TimeStep;
  readonly span: Span;
  change(span: Span): void;
}

/** @returns whether there was somewhere to go */
function advance({ counts, step, span, change }: Played, where: 'first' | 'next'): boolean {
  if (!counts) return false;
  const last = counts.first + counts.sure.length - 1;
  const [from, to] = spanSteps(counts, step, span);
  const isAll = from === counts.first && to === last;
  const length = isAll ? 1 : to - from + 1;
  const ended = to >= last;
  if (where === 'next' && ended) return false;
  const begin = where === 'next' ? to + 1 : ended ? counts.first : from;
  change(spanOf(begin, Math.min(last, begin + length - 1), counts, step));
  return true;
}
