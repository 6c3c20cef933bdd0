import { circle, typeMarker } from '../../src/charts/index.ts';
import { numberWords } from '../values/count-words.ts';
import { MarkSvg } from './mark-svg.tsx';
import type { TypeKey } from './points/type-key.ts';

interface MapKeyProps {
  readonly types: TypeKey;
  readonly hidden: ReadonlySet<string>;
  /** Whether a part of time is shown, so that some records only may lie in it. */
  readonly timed: boolean;
  hide(codes: readonly string[], hidden: boolean): void;
}

/** The types with their marks, each to be shown or left out, and what else is drawn. */
export function MapKey({ types, hidden, timed, hide }: MapKeyProps) {
  return (
    <fieldset className="map-key">
      <legend className="visually-hidden">Types that are shown</legend>
      {types.entries.map(({ title, codes, k }, at) => (
        <label key={title}>
          <input
            type="checkbox"
            checked={!codes.every((code) => hidden.has(code))}
            onChange={({ target }) => hide(codes, !target.checked)}
          />
          <MarkSvg width={16} height={16} marks={[typeMarker(at, [8, 8], 5.5)]} />
          <span dir="auto">{title}</span> <span className="muted">{numberWords(k)}</span>
        </label>
      ))}
      <span className="muted">
        <MarkSvg width={20} height={20} marks={[circle(10, 10, 8.5, PRECISION)]} /> the place lies somewhere
        in the circle
      </span>
      {timed && (
        <span className="muted">
          <MarkSvg width={16} height={16} marks={[circle(8, 8, 6, MAY)]} /> may lie in this time: “3–5” are 3
          surely, and 2 more that may
        </span>
      )}
    </fieldset>
  );
}

const PRECISION = { fill: 'counted', fillOpacity: 0.08, stroke: 'counted', dash: '3 3' } as const;
const MAY = { fill: 'paper', stroke: 'apart', strokeWidth: 1.5, dash: '3 2' } as const;
