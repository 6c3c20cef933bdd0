import { useCallback, useState } from 'react';
import type { Finding, FindingRow } from '../../src/model/index.ts';
import { ChartView } from '../charts/chart-view.tsx';
import { useCodebook } from '../data/use-project.ts';
import { chartKinds, drawFinding, type FindingChartKind } from './chart-spec.ts';

interface FindingChartProps {
  readonly finding: Finding;
  open(row: FindingRow): void;
}

/** The answer as a chart, drawn by the same code as in a report; a bar or point opens its records. */
export function FindingChart({ finding, open }: FindingChartProps) {
  const codebook = useCodebook();
  const kinds = chartKinds(finding);
  const [wanted, setWanted] = useState<FindingChartKind | null>(null);
  const kind = kinds.find((one) => one === wanted) ?? kinds[0];
  const draw = useCallback(
    (width: number) => drawFinding(finding, codebook, kind ?? 'bars', width),
    [finding, codebook, kind],
  );
  const openRow = useCallback(
    (name: string) => {
      const row = finding.rows[Number(name)];
      if (row && row.k > 0) open(row);
    },
    [finding, open],
  );
  if (kind === undefined || finding.rows.length === 0) return null;
  return (
    <section className="chart-card" aria-label="Chart">
      {kinds.length > 1 && (
        <fieldset className="kinds">
          <legend className="unseen">Drawn as</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={one === kind} onChange={() => setWanted(one)} />
              {one}
            </label>
          ))}
        </fieldset>
      )}
      <ChartView draw={draw} open={openRow} />
    </section>
  );
}
