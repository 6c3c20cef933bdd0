import type { ReactNode } from 'react';
import type { CodebookView } from '../../src/api/index.ts';
import type { Note } from '../../src/counting/index.ts';
import type { Finding, FindingRow } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { numberWords } from '../values/count-words.ts';
import { Caveats } from './caveats.tsx';
import { intervalWords, rangeWords, SumWords, UnknownWords } from './figure-cells.tsx';
import { groupTitle, groupWords } from './group-words.ts';
import { baseTitle, questionTitle } from './question-words.ts';
import { RangeBar } from './range-bar.tsx';
import { ShareTestWords } from './share-test.tsx';

interface FindingTableProps {
  readonly finding: Finding;
  open(row: FindingRow): void;
  /** Opens the records that a row cannot tell about. */
  openUnknown(row: FindingRow): void;
  /** Opens the records that a caveat speaks of. */
  openNote(note: Note): void;
}

/** The answer as a table: k of N, what is not known, and the bounds that follow from that. */
export function FindingTable({ finding, open, openUnknown, openNote }: FindingTableProps) {
  const codebook = useCodebook();
  const { question, rows, caveats, test } = finding;
  const { type, by } = question;
  if (rows.length === 0) return <p className="empty">No record of this release answers the question.</p>;
  const figures = columnsOf(finding, codebook);
  return (
    <section className="answer">
      <div className="table-frame">
        <table>
          <caption>
            <strong>{questionTitle(codebook, question)}</strong>
            <span className="base-of">
              How many records, of how many ({baseTitle(codebook, question)}), and what is not known.
            </span>
          </caption>
          <thead>
            <tr>
              {by.map((name) => (
                <th key={name} scope="col">
                  {groupTitle(codebook, type, name)}
                </th>
              ))}
              {['Records', ...figures.map(({ title }) => title)].map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
              <th scope="col">Between, if every unknown were a no or a yes</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={JSON.stringify(row.group)}
                row={row}
                finding={finding}
                figures={figures}
                open={open}
                openUnknown={openUnknown}
              />
            ))}
          </tbody>
        </table>
      </div>
      {test && <ShareTestWords test={test} />}
      <Caveats caveats={caveats} open={openNote} />
    </section>
  );
}

interface FigureColumn {
  readonly title: string;
  cell(row: FindingRow, openUnknown: FindingTableProps['openUnknown']): ReactNode;
}

/** The figures between the records and their bounds, as far as the question asks for them. */
function columnsOf({ question: { type, allocation, sum, interval }, rows }: Finding, codebook: CodebookView) {
  const columns: readonly (FigureColumn | false)[] = [
    { title: 'of', cell: ({ n }) => numberWords(n) },
    { title: 'Unknown', cell: (row, open) => <UnknownWords row={row} open={open} /> },
    rows.some(({ unplaced = 0 }) => unplaced > 0) && {
      title: 'Perhaps of this group',
      cell: ({ unplaced = 0 }) => numberWords(unplaced),
    },
    allocation === 'fractional' && { title: 'Parts', cell: ({ allocated = 0 }) => allocated.toFixed(1) },
    ...sum.map((name) => ({
      title: `${groupTitle(codebook, type, name)}, added up`,
      cell: ({ figures, k }: FindingRow) => <SumWords figure={figures?.[name]} k={k} />,
    })),
    interval && { title: '95 % interval', cell: intervalWords },
  ];
  return columns.filter((column) => column !== false);
}

interface RowProps extends Omit<FindingTableProps, 'openNote'> {
  readonly row: FindingRow;
  readonly figures: readonly FigureColumn[];
}

function Row({ row, finding, figures, open, openUnknown }: RowProps) {
  const codebook = useCodebook();
  const { type, by } = finding.question;
  const { k, low, high } = row;
  const full = Math.max(1, ...finding.rows.map((one) => one.n));
  const group = by.map((name) => groupWords(codebook, type, name, row.group[name]));
  return (
    <tr className={by.some((name) => row.group[name] === undefined) ? 'total' : undefined}>
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
      {figures.map(({ title, cell }) => (
        <td key={title} className="number">
          {cell(row, openUnknown)}
        </td>
      ))}
      <td className="range">
        <RangeBar low={low} high={high} full={full} />
        <span>{rangeWords(row)}</span>
      </td>
    </tr>
  );
}
