import { useCallback } from 'react';
import { claimChart } from '../../src/charts/index.ts';
import type { ClaimSeries } from '../../src/model/index.ts';
import { ChartView } from '../charts/chart-view.tsx';
import { claimsSpec } from './claims-spec.ts';

interface ClaimsChartProps {
  readonly series: readonly ClaimSeries[];
  open(record: string): void;
}

/** Claims beside each other; a mark opens its sentence. */
export function ClaimsChart({ series, open }: ClaimsChartProps) {
  const title = series[0]?.label ?? '';
  const draw = useCallback(
    (width: number) => claimChart({ ...claimsSpec(title, series), width }),
    [title, series],
  );
  return (
    <section className="chart-card" aria-label="Chart">
      <ChartView draw={draw} open={open} />
    </section>
  );
}
