import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Chart } from '../../src/charts/index.ts';
import { pageScale } from '../kit/page-scale.ts';
import { useWidth } from '../kit/use-width.ts';
import { adoptChartStyle } from './chart-style.ts';

interface ChartViewProps {
  /** Draws the chart at a width in pixels of a page of usual size; it is shown as much larger as the page is. Kept by the caller (`useCallback`), else it is drawn anew each time. */
  draw(width: number): Chart;
  /** A mark was chosen; gets what stands behind `#` in its `href`. */
  open?(name: string): void;
  readonly children?: ReactNode;
}

const NARROWEST = 240;
const WIDEST = 1200;

/** A chart as wide as there is room, its marks to be clicked or chosen by keyboard. */
export function ChartView({ draw, open, children }: ChartViewProps) {
  const frame = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const width = room === null ? null : Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room / pageScale())));
  const drawn = useMemo(() => (width === null ? null : drawing(draw, width)), [draw, width]);
  const svg = drawn && 'svg' in drawn ? drawn.svg : '';
  useEffect(() => {
    adoptChartStyle();
    const picture = svg === '' ? [] : [new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement];
    host.current?.replaceChildren(...picture.map((element) => document.importNode(element, true)));
  }, [svg]);
  useEffect(() => followMarks(host.current, open), [open]);
  return (
    <figure className="chart" ref={frame}>
      <div ref={host} />
      {drawn && 'why' in drawn && <p className="hint">There is no chart of this: {drawn.why}</p>}
      {children}
    </figure>
  );
}

function drawing(draw: ChartViewProps['draw'], width: number): { svg: string } | { why: string } {
  try {
    return { svg: draw(width).svg };
  } catch (thrown) {
    return { why: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** A mark's link names what it stands for, and is no address of the workbench. */
function followMarks(host: HTMLElement | null, open?: (name: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const name = link?.getAttribute('href')?.slice(1);
    if (name === undefined) return;
    event.preventDefault();
    open?.(name);
  };
  host?.addEventListener('click', follow);
  return () => host?.removeEventListener('click', follow);
}
