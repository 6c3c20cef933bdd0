import { Link } from '@tanstack/react-router';
import type { ReportSideView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Flags } from '../kit/flags.tsx';
import { Listed } from '../kit/listed.tsx';
import { Tip } from '../kit/tip.tsx';
import { describedWords } from '../values/described-words.ts';
import { type ComparisonRow, compareReports, type Told } from './comparison.ts';

interface ComparisonTableProps {
  readonly type: string;
  readonly reports: readonly ReportSideView[];
  /** Shows under each value the words that it rests on. */
  readonly quoted?: boolean;
  /** Behind each row: what else is known of the variable. */
  readonly last?: { readonly title: string; cell(variable: string): React.ReactNode };
}

/** Reports side by side, a row for each variable; where they differ stands out. */
export function ComparisonTable({ type, reports, quoted = false, last }: ComparisonTableProps) {
  const rows = compareReports(useCodebook(), type, reports);
  return (
    <div className="table-frame">
      <table className={quoted ? 'comparison quoted' : 'comparison'}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Variable</span>
            </th>
            {reports.map((report) => (
              <th scope="col" key={report.record}>
                <Source report={report} />
              </th>
            ))}
            {last && <th scope="col">{last.title}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.variable} row={row} reports={reports} quoted={quoted}>
              {last && <td>{last.cell(row.variable)}</td>}
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Source({ report: { document } }: { readonly report: ReportSideView }) {
  const known = [document.publisher, document.published && describedWords('published', document.published)];
  return (
    <>
      <Link dir="auto" to="/documents/$id" params={{ id: document.id }}>
        {document.title}
      </Link>
      <span className="meta">
        <Listed>{known}</Listed>
      </span>
    </>
  );
}

function Row({
  row,
  reports,
  quoted,
  children,
}: {
  readonly row: ComparisonRow;
  readonly quoted: boolean;
  readonly reports: readonly ReportSideView[];
  readonly children: React.ReactNode;
}) {
  return (
    <tr className={row.standing}>
      <th scope="row">
        {row.title}
        {row.standing !== 'open' && <StandingSign standing={row.standing} />}
      </th>
      {row.told.map((told, i) => (
        <td key={reports[i]?.record}>
          {told.length === 0 ? (
            <span className="muted">–</span>
          ) : (
            <ul>
              {told.map((one) => (
                <li key={one.statement}>
                  <Value told={one} document={reports[i]?.document.id ?? ''} />
                  {quoted && one.passage && <Passage {...one.passage} />}
                </li>
              ))}
            </ul>
          )}
        </td>
      ))}
      {children}
    </tr>
  );
}

const SIGNS = {
  agrees: ['=', 'reports agree'],
  fits: ['≈', 'reports fit: one says more than another'],
  differs: ['≠', 'reports differ'],
} as const;

/** How the reports stand to each other, for who does not tell by the colour. */
function StandingSign({ standing }: { readonly standing: keyof typeof SIGNS }) {
  const [sign, words] = SIGNS[standing];
  return (
    <span className="standing-sign" title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">, {words}</span>
    </span>
  );
}

/** A value; its sentence shows on hover and on focus, and a click leads to it. */
function Value({ told, document }: { readonly told: Told; readonly document: string }) {
  return (
    <Tip about={told.quote === null ? null : `“${told.quote}”`}>
      <Link
        dir="auto"
        className={told.accepted ? 'value' : 'value pending'}
        to="/documents/$id"
        params={{ id: document }}
        search={{ statement: told.statement }}
      >
        {told.words}
      </Link>
      <Flags flags={told.flags} />
    </Tip>
  );
}

function Passage({ before, exact, after }: NonNullable<Told['passage']>) {
  return (
    <span className="passage" dir="auto">
      {before && '… '}
      {before}
      <mark>{exact}</mark>
      {after}
      {after && ' …'}
    </span>
  );
}
