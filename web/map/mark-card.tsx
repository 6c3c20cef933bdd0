import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import type { DrawnMark } from './canvas/draw-map.ts';
import { rangeWords } from './places-table.tsx';
import type { Scene } from './points/scene.ts';
import { tallyOf } from './points/tally.ts';

interface MarkCardProps {
  readonly scene: Scene;
  readonly chosen: Pick<DrawnMark, 'level' | 'cluster'>;
  open(): void;
  close(): void;
}

/** What a mark that stands for several places holds, and the way to its records. */
export function MarkCard({ scene, chosen: { level, cluster }, open, close }: MarkCardProps) {
  const mark = scene.markOf(level, cluster);
  if (!mark) return null;
  const { points, types, lies } = scene;
  const isOf = level.of.map((one) => (one === cluster ? 0 : -1));
  const { sure } = tallyOf(points.table, lies, isOf, 1, { of: types.ofRecord, count: types.entries.length });
  return (
    <section className="mark-card" aria-label="Chosen mark">
      <p role="status">
        <strong>{rangeWords(mark.sure, mark.may)}</strong>{' '}
        {mark.sure === 1 && mark.may === 0 ? 'record' : 'records'} at {numberWords(mark.spots)}{' '}
        {mark.spots === 1 ? 'place' : 'places'}
        {mark.may > 0 && <span className="muted"> · {numberWords(mark.may)} may lie in this time</span>}
      </p>
      <ul>
        {types.entries.map(
          ({ title }, kind) =>
            (sure[kind] ?? 0) > 0 && (
              <li key={title} dir="auto">
                {title} <span className="muted">{numberWords(sure[kind] ?? 0)}</span>
              </li>
            ),
        )}
      </ul>
      <p className="acts">
        <Button look="accept" press={open}>
          Show the records
        </Button>
        <Button look="quiet" press={close}>
          Close
        </Button>
      </p>
    </section>
  );
}
