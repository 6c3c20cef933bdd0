import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { saveFile } from '../kit/save-file.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { numberWords } from '../values/count-words.ts';
import { EventRows } from './event-rows.tsx';
import { conditionCount, type EventSearch } from './event-search.ts';
import { Facets } from './facets.tsx';
import { Narrowing } from './narrowing.tsx';
import { tableCsv } from './table-csv.ts';
import { useEventTable } from './use-event-table.ts';
import { YearBrush } from './year-brush.tsx';

interface EventsViewProps {
  readonly release: string;
  readonly search: EventSearch;
  /** What else can be done with the view. */
  readonly tools?: ReactNode;
}

/** The records of a release as a table beside what narrows it down; what is chosen goes into the address. */
export function EventsView({ release, search, tools }: EventsViewProps) {
  const codebook = useCodebook();
  const navigate = useNavigate({ from: '/events' });
  const type = search.type ?? 'event';
  const { table, error } = useEventTable(release, type, search);
  const look = (next: EventSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  if (error) return <Failed error={asRequestError(error)} retry={() => void navigate({ to: '/events' })} />;
  if (!table) return <Loading what="the events" />;
  const narrowed = table.rows.length < table.ids.length;
  return (
    <div className="events-view">
      <Narrowing conditions={conditionCount(search)}>
        <LabelledSelect
          label="Records"
          value={type}
          options={namedOptions(codebook.recordTypes)}
          change={(name) => look({ type: name })}
        />
        <YearBrush table={table} search={search} look={look} />
        <Facets table={table} search={search} look={look} />
      </Narrowing>
      <section className="events-list" aria-label="Records">
        <div className="events-head">
          <p className="muted" role="status">
            <strong>{numberWords(table.rows.length)}</strong>
            {narrowed && ` of ${numberWords(table.ids.length)}`}{' '}
            {table.ids.length === 1 ? 'record' : 'records'}
            {search.area && ' · within the area of the map'}
            {narrowed && (
              <button type="button" className="quiet" onClick={() => look({ type: search.type })}>
                Show all
              </button>
            )}
          </p>
          <div className="table-tools">
            {tools}
            <Button
              disabled={table.rows.length === 0}
              press={() => saveFile(`${type}-${release}.csv`, tableCsv(table), 'text/csv;charset=utf-8')}
            >
              Save as CSV
            </Button>
          </div>
        </div>
        {table.rows.length === 0 ? (
          <p className="empty">No record has all of this. Take a condition away.</p>
        ) : (
          <EventRows release={release} type={type} table={table} search={search} look={look} />
        )}
      </section>
    </div>
  );
}
