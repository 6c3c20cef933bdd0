import type { ComparedDataset, ComparedRow } from '../analysis/index.ts';
import {
  CellProblem,
  LAYOUTS,
  type Mapping,
  readCsv,
  scopeOf,
  sniffMapping,
  valueReader,
} from '../formats/index.ts';
import { AttestError, boundsOf, isEdtf, type Value } from '../model/index.ts';
import type { DatasetColumns, LinkMapping } from './link-mapping.ts';
import type { DatasetFile } from './link-tables.ts';

/** A row with what linking and maps ask for beside. */
export interface PlacedRow extends ComparedRow {
  readonly lat: number | null;
  readonly lon: number | null;
  /** Takes the region's place where none is known; ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Categories by which it is linked with rows of other datasets, by the names that they share. */
  readonly linkedBy: Readonly<Record<string, string>>;
}

/** A dataset out of a file; each row stands for something that happened unless rows are figures of their own. */
export interface ComparedFile extends ComparedDataset {
  readonly rows: readonly PlacedRow[];
  /** Rows are events, so that they can be linked with those of others; false where each is a total. */
  readonly events: boolean;
  /** The dataset whose layout the file has, where it is a known one. */
  readonly layout: string | null;
  /** Rows that could not be read. */
  readonly problems: readonly AttestError[];
}

type ReadRow = (cells: readonly string[]) => PlacedRow;

/**
 * Reads a dataset for comparing: in a layout that Attest knows, or by its columns' names or the mapping's.
 * @throws AttestError INPUT_INVALID for a mapping that names a column that the file does not have
 */
export function comparedFile({ name, file, text }: DatasetFile, mapping: LinkMapping): ComparedFile {
  const own = { ...mapping.columns, ...mapping.files?.[name] };
  const rows: PlacedRow[] = [];
  const problems: AttestError[] = [];
  let read: ReadRow | undefined;
  let layout: Mapping | undefined;
  let columns: DatasetColumns = own;
  readCsv(
    text,
    file,
    (header) => {
      layout = layoutOf(header, own);
      columns = layout ? own : { ...usualColumns(header), ...own };
      read = layout ? layoutReader(layout, header) : columnsReader(columns, header, file);
    },
    (cells, line) => {
      try {
        if (read) rows.push(read(cells));
      } catch (thrown) {
        if (!(thrown instanceof CellProblem)) throw thrown;
        problems.push(new AttestError('INPUT_INVALID', thrown.message, { where: { file, line } }));
      }
    },
  );
  const scope = scopeOf(own.scope ?? layout?.scope);
  const events = layout !== undefined || columns.date !== undefined;
  return { name, scope, rows, events, layout: layout?.dataset ?? null, problems };
}

/** A known layout, where the mapping says nothing of the file's columns. */
function layoutOf(header: readonly string[], { scope: _, ...named }: DatasetColumns): Mapping | undefined {
  if (Object.keys(named).length > 0) return undefined;
  const { layout } = sniffMapping(header, [], '');
  return layout === null ? undefined : LAYOUTS[layout];
}

const USUAL: readonly (readonly [keyof DatasetColumns & string, RegExp])[] = [
  ['date', /^(date|event_date|date_start)$/i],
  ['period', /^(period|year)$/i],
  ['latitude', /^(latitude|lat)$/i],
  ['longitude', /^(longitude|lon|lng)$/i],
  ['region', /^(region|admin_?1|adm_1|governorate|province|wilaya|state|origin|place)$/i],
  ['type', /^(type|event_type|type_tax)$/i],
  ['count', /^(count|n|number|total)$/i],
];

/** Columns that say nothing of an event that two datasets could disagree on. */
const NAMELESS = /^(truth|dataset|event|row|end_?date|date_end|notes?|source.*|url|.*_?id|id_.*|key|)$/i;

function usualColumns(header: readonly string[]): DatasetColumns {
  const found = USUAL.flatMap(([member, pattern]) => {
    const column = header.find((name) => pattern.test(name));
    return column === undefined ? [] : [[member, column]];
  });
  return Object.fromEntries(found);
}

function columnsReader(columns: DatasetColumns, header: readonly string[], file: string): ReadRow {
  const at = (column: string | undefined): number => {
    const position = column === undefined ? -1 : header.indexOf(column);
    if (column === undefined || position >= 0) return position;
    throw new AttestError('INPUT_INVALID', `there is no column "${column}"`, {
      where: { file, line: 1 },
      hint: `The columns are ${header.join(', ')}.`,
    });
  };
  const { date, period, region, type, count, latitude, longitude } = columns;
  const places = { date: at(date ?? period), region: at(region), type: at(type), count: at(count) };
  const point = { lat: at(latitude), lon: at(longitude) };
  const taken = new Set([...Object.values(places), ...Object.values(point)]);
  const others = header.filter((name, i) => !taken.has(i) && !NAMELESS.test(name));
  const fields = (columns.fields ?? others).map((name) => [name, at(name)] as const);
  return (cells) => {
    const cell = (position: number) => cells[position]?.trim() ?? '';
    const when = cell(places.date).replace(/[T ]\d.*$/, '');
    if (when !== '' && !isEdtf(when)) throw new CellProblem(`"${when}" is no date`);
    const said = fields
      .map(([name, i]): [string, string] => [name, cell(i)])
      .filter(([, text]) => text !== '');
    return {
      event: null,
      date: when || null,
      region: cell(places.region) || null,
      type: cell(places.type) || null,
      amount: places.count < 0 ? 1 : numberIn(cell(places.count)),
      fields: Object.fromEntries(said),
      linkedBy: {
        type: cell(places.type),
        ...Object.fromEntries(said.filter(([name]) => name.endsWith('_tax'))),
      },
      lat: numberIn(cell(point.lat)),
      lon: numberIn(cell(point.lon)),
      country: null,
    };
  };
}

function numberIn(cell: string): number | null {
  if (cell === '') return null;
  const number = Number(cell);
  if (!Number.isFinite(number)) throw new CellProblem(`"${cell}" is no number`);
  return number;
}

const COUNTED = ['killed', 'injured', 'arrested'] as const;

function layoutReader(
  { variables, region, linked_by: shared = {} }: Mapping,
  header: readonly string[],
): ReadRow {
  const names = { country: (name: string) => name, actor: () => null };
  const reader = (variable: 'date' | 'place' | 'category' | 'count', name: string) => {
    const [spec] = [variables[name] ?? {}].flat();
    return valueReader(variable, spec ?? {}, name, names);
  };
  const [date, place, type] = [reader('date', 'date'), reader('place', 'place'), reader('category', 'type')];
  const counts = COUNTED.filter((name) => variables[name]).map(
    (name) => [name, reader('count', name)] as const,
  );
  const positions = new Map(header.map((name, i) => [name, i]));
  return (row) => {
    const cells = (column: string) => row[positions.get(column) ?? -1]?.trim() ?? '';
    const where = place(cells);
    const pinned =
      typeof where === 'object' && where !== null && 'lat' in where ? where : { lat: null, lon: null };
    const said = type(cells);
    return {
      event: null,
      date: edtfIn(date(cells)),
      region: (region && cells(region)) || null,
      type: typeof said === 'string' ? said : null,
      amount: 1,
      fields: Object.fromEntries(
        counts.flatMap(([name, read]) => figureIn(read(cells)).map((text) => [name, text])),
      ),
      linkedBy: Object.fromEntries(Object.entries(shared).map(([name, column]) => [name, cells(column)])),
      lat: pinned.lat,
      lon: pinned.lon,
      country: null,
    };
  };
}

function edtfIn(value: Value | null): string | null {
  return typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : null;
}

function figureIn(value: Value | null): string[] {
  const best = typeof value === 'object' && value !== null && 'best' in value ? value.best : null;
  return best === null ? [] : [String(best)];
}

/** First and last day of a row, ISO 8601; empty texts where it has none. */
export function daysOf({ date }: PlacedRow): readonly [string, string] {
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : boundsOf(date);
  if (earliest === null || latest === null) return ['', ''];
  return [earliest, latest];
}
