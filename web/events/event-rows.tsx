import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { VariableView } from '../../src/api/index.ts';
import { isMissing } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { pageScale } from '../kit/page-scale.ts';
import { codeWords } from './code-words.ts';
import { valuesAt } from './columns.ts';
import { Disagreement } from './disagreement.tsx';
import type { EventSearch } from './event-search.ts';
import { BACKGROUND } from './further-columns.ts';
import type { EventTable } from './use-event-table.ts';
import { type RivalsOf, useRivals } from './use-rivals.ts';

interface EventRowsProps {
  readonly release: string;
  readonly type: string;
  readonly table: EventTable;
  readonly search: EventSearch;
  look(search: EventSearch): void;
}

/** As the style has it, on a page of usual size. */
const ROW_HEIGHT = 36;

/** The rows of a view. Only those in sight are on the page; a heading sorts by its column. */
export function EventRows({ release, type, table, search, look }: EventRowsProps) {
  const rivals = useRivals(release, type, table);
  const frame = useRef<HTMLDivElement>(null);
  // Asked for each of a hundred thousand rows, so the page's style is read once.
  const [rowHeight] = useState(() => ROW_HEIGHT * pageScale());
  const rows = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="rows-frame" ref={frame} tabIndex={0} aria-label="Table of records">
      <table aria-rowcount={table.rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {table.shown.map(({ name, title, type }) => (
              <SortHeading key={name} name={name} title={title} kind={type} search={search} look={look} />
            ))}
            <th scope="col" className="number">
              Reports
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {items.map(({ index }) => (
            <Row key={index} table={table} index={index} rivals={rivals} />
          ))}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr>
      <td style={{ height }} />
    </tr>
  );
}

interface SortHeadingProps extends Pick<EventRowsProps, 'search' | 'look'> {
  readonly name: string;
  readonly title: string;
  readonly kind: VariableView['type'];
}

/** Sorts upwards, then downwards, then not at all. */
function SortHeading({ name, title, kind, search, look }: SortHeadingProps) {
  const up = search.sort === name;
  const down = search.sort === `-${name}`;
  const next = up ? `-${name}` : down ? undefined : name;
  return (
    <th scope="col" className={`of-${kind}`} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" className="quiet" onClick={() => look({ ...search, sort: next })}>
        {title}
        <span aria-hidden="true">{up ? ' ↑' : down ? ' ↓' : ''}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly table: EventTable;
  readonly index: number;
  readonly rivals: RivalsOf;
}

function Row({ table, index, rivals }: RowProps) {
  const row = table.rows[index] ?? 0;
  const history = valuesAt(table.columns.get(BACKGROUND.name), row).includes('yes');
  return (
    <tr
      aria-rowindex={index + 2}
      className={history ? 'history-row' : undefined}
      title={history ? HISTORY : undefined}
    >
      {table.shown.map((variable, at) => (
        <Cell
          key={variable.name}
          table={table}
          row={row}
          variable={variable}
          rivals={rivals}
          leads={at === 0}
        />
      ))}
      <td className="number">{table.reports[row]}</td>
    </tr>
  );
}

const HISTORY = 'Told only as history: numbers leave it out unless they are asked for it.';

interface CellProps extends Pick<RowProps, 'table' | 'rivals'> {
  /** Of the record among all of them. */
  readonly row: number;
  readonly variable: VariableView;
  /** Leads to the record. */
  readonly leads: boolean;
}

/** A record's values of one variable, with a mark where reports disagree about them. */
function Cell({ table, row, variable, rivals, leads }: CellProps) {
  const codebook = useCodebook();
  const values = valuesAt(table.columns.get(variable.name), row);
  const words = values.map((value) => codeWords(codebook, variable, value)).join('; ');
  const record = table.ids[row] ?? '';
  const told = rivals(row, variable);
  const shown = leads ? (
    <Link to="/events/$record" params={{ record }}>
      {words}
    </Link>
  ) : (
    words
  );
  return (
    <td
      className={values.every((value) => isMissing(value)) ? 'missing' : undefined}
      dir="auto"
      title={words}
    >
      {told === null ? (
        shown
      ) : (
        <span className="disputed-cell">
          <span>{shown}</span>
          <Disagreement record={record} title={variable.title} rivals={told} />
        </span>
      )}
    </td>
  );
}
