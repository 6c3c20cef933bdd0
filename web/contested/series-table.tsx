import type { ClaimSeries } from '../../src/model/index.ts';
import { countWords } from '../values/count-words.ts';
import { whenWords, whoWords } from './claims-spec.ts';

interface SeriesTableProps {
  readonly series: ClaimSeries;
  readonly title: string;
  open(record: string): void;
}

/** The claims of one series by time: who states what, when, and in which document. */
export function SeriesTable({ series, title, open }: SeriesTableProps) {
  return (
    <div className="table-frame series">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Figure
            </th>
            <th scope="col">About</th>
            <th scope="col">Stated by</th>
            <th scope="col">Document</th>
          </tr>
        </thead>
        <tbody>
          {series.claims.map((claim) => (
            <tr key={claim.statement}>
              <td className="number">
                <button
                  type="button"
                  className="figure"
                  aria-label={`${countWords(claim.value)}: show its sentence`}
                  onClick={() => open(claim.record)}
                >
                  {countWords(claim.value)}
                </button>
              </td>
              <td>{whenWords(claim) ?? <span className="muted">not stated</span>}</td>
              <td dir="auto">{whoWords(claim)}</td>
              <td dir="auto">{claim.document?.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
