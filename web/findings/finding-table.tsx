import type { Figure, Finding, FindingRow } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { numberWords, percentWords } from '../values/count-words.ts';
import { recordTypeOf } from '../values/terms.ts';
import { groupTitle, groupWords } from './group-words.ts';
import { RangeBar } from './range-bar.tsx';

interface FindingTableProps {
  readonly finding: Finding;
  open(row: FindingRow): void;
}

/** The answer as a table: k of N, what is not known, and the bounds that follow from that. */
export function FindingTable({ finding, open }: FindingTableProps) {
  const codebook = useCodebook();
  const { question, rows, caveats } = finding;
  const { type, by } = question;
  if (rows.length === 0) return <p className="empty">No record of this release answers the question.</p>;
  return (
    <section className="answer">
      <div className="table-frame">
        <table>
          <caption>
            {recordTypeOf(codebook, type)?.title ?? type}: how many records, out of how many, and what is not
            known
          </caption>
          <thead>
            <tr>
              {by.map((name) => (
                <th key={name} scope="col">
                  {groupTitle(codebook, type, name)}
                </th>
              ))}
              <th scope="col" className="number">
                Records
              </th>
              <th scope="col" className="number">
                of
              </th>
              <th scope="col" className="number">
                Unknown
              </th>
              {finding.question.allocation === 'fractional' && (
                <th scope="col" className="number">
                  Parts
                </th>
              )}
              {finding.question.sum.map((name) => (
                <th key={name} scope="col" className="number">
                  {groupTitle(codebook, type, name)}, added up
                </th>
              ))}
              <th scope="col">Between, if every unknown were a no or a yes</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={JSON.stringify(row.group)} row={row} finding={finding} open={open} />
            ))}
          </tbody>
        </table>
      </div>
      {caveats.length > 0 && (
        <ul className="caveats" aria-label="Caveats">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row, finding, open }: FindingTableProps & { readonly row: FindingRow }) {
  const codebook = useCodebook();
  const { type, by } = finding.question;
  const { k, n, unknown, low, high } = row;
  const full = Math.max(1, ...finding.rows.map((one) => one.n));
  const group = by.map((name) => groupWords(codebook, type, name, row.group[name] ?? ''));
  return (
    <tr>
      {group.map((words, index) => (
        <th key={by[index]} scope="row" dir="auto">
          {words}
        </th>
      ))}
      <td className="number">
        <button
          type="button"
          className="figure"
          disabled={k === 0}
          onClick={() => open(row)}
          aria-label={`${k}: show the records of ${group.join(', ') || 'the answer'}`}
        >
          {numberWords(k)}
        </button>
      </td>
      <td className="number">{numberWords(n)}</td>
      <td className="number">{unknown === 0 ? <span className="muted">0</span> : numberWords(unknown)}</td>
      {finding.question.allocation === 'fractional' && (
        <td className="number">{(row.allocated ?? 0).toFixed(1)}</td>
      )}
      {finding.question.sum.map((name) => (
        <td key={name} className="number">
          <SumWords figure={row.figures?.[name]} k={k} />
        </td>
      ))}
      <td className="range">
        <RangeBar low={low} high={high} full={full} />
        <span>{rangeWords(low, high, n)}</span>
      </td>
    </tr>
  );
}

/** Best figure with its bounds, and how many records state one: the others count for nothing, not for zero. */
function SumWords({ figure, k }: { readonly figure: Figure | undefined; readonly k: number }) {
  if (!figure || figure.stated === 0) return <span className="muted">none stated</span>;
  const { low, best, high } = figure.sum;
  const bounds = high === null ? `at least ${numberWords(low)}` : `${numberWords(low)}–${numberWords(high)}`;
  return (
    <>
      {numberWords(best)}
      {low !== high && <span className="muted"> ({bounds})</span>}
      <span className="muted">
        {' '}
        in {numberWords(figure.stated)} of {numberWords(k)}
      </span>
    </>
  );
}

/** "8–26 (24–79 %)"; one figure where nothing is unknown. */
function rangeWords(low: number, high: number, n: number): string {
  const share = (k: number) => percentWords(n === 0 ? 0 : k / n);
  if (low === high) return n === 0 ? numberWords(low) : `${numberWords(low)} (${share(low)})`;
  return `${numberWords(low)}–${numberWords(high)} (${share(low).replace(' %', '')}–${share(high)})`;
}
