import { type PointerEvent, useMemo, useState } from 'react';
import { numberWords } from '../values/count-words.ts';
import { yearsOf } from './columns.ts';
import type { EventSearch } from './event-search.ts';
import type { EventTable } from './use-event-table.ts';

interface YearBrushProps {
  readonly table: EventTable;
  readonly search: EventSearch;
  look(search: EventSearch): void;
}

const HEIGHT = 48;

/** How many records begin in each year; dragging over the years, or the two fields, keeps those between. */
export function YearBrush({ table, search, look }: YearBrushProps) {
  const years = useMemo(() => yearCounts(table), [table]);
  const [start, setStart] = useState<number | null>(null);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  const [from, to] = [yearIn(search.from) ?? first.year, yearIn(search.to) ?? last.year];
  const most = Math.max(...years.map(({ count }) => count));
  const yearAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * years.length);
    return first.year + Math.min(Math.max(at, 0), years.length - 1);
  };
  const keep = (one: number, other: number) =>
    look({ ...search, from: String(Math.min(one, other)), to: String(Math.max(one, other)) });
  return (
    <fieldset className="facet years">
      <legend>Years</legend>
      <svg
        viewBox={`0 0 ${years.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStart(yearAt(event));
          keep(yearAt(event), yearAt(event));
        }}
        onPointerMove={(event) => start !== null && keep(start, yearAt(event))}
        onPointerUp={() => setStart(null)}
      >
        {years.map(({ year, count }, at) => (
          <rect
            key={year}
            className={year >= from && year <= to ? 'in' : 'out'}
            x={at + 0.08}
            width={0.84}
            y={HEIGHT - (count / most) * HEIGHT}
            height={(count / most) * HEIGHT}
          >
            <title>{`${year}: ${numberWords(count)}`}</title>
          </rect>
        ))}
      </svg>
      <span className="year-fields">
        <YearField
          label="From"
          value={search.from ?? ''}
          shown={first.year}
          change={(year) => look({ ...search, from: year })}
        />
        <YearField
          label="to"
          value={search.to ?? ''}
          shown={last.year}
          change={(year) => look({ ...search, to: year })}
        />
      </span>
    </fieldset>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: string;
  readonly shown: number;
  change(year: string): void;
}

function YearField({ label, value, shown, change }: YearFieldProps) {
  return (
    <label>
      {label}{' '}
      <input
        inputMode="numeric"
        size={4}
        value={value}
        placeholder={String(shown)}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}

/** The year of a year or month of an address. */
function yearIn(period: string | undefined): number | null {
  return Number(period?.slice(0, 4)) || null;
}

/** Every year from the first to the last, with the records that begin in it and pass all but the years. */
function yearCounts(table: EventTable): { readonly year: number; readonly count: number }[] {
  const column = table.columns.get(table.dated?.name ?? '');
  if (!column) return [];
  const starts = column.dictionary.map(([edtf = '']) => yearsOf(edtf)?.[0] ?? null);
  const counts = new Map<number, number>();
  for (const row of table.rowsBut('years')) {
    const year = starts[column.codes[row] ?? 0];
    if (year !== null && year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    count: counts.get(first + at) ?? 0,
  }));
}
