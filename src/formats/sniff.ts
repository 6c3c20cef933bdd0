import { LAYOUTS } from './layouts/layouts.ts';
import { type Mapping, type ValueSpec, valueSpecSchema } from './mapping.ts';
import { columnsOf } from './value-readers.ts';

/** A draft of a mapping, the layout that fits whole where one does, and the columns that it leaves out. */
export interface Sniffed {
  readonly layout: string | null;
  readonly mapping: Mapping;
  readonly unused: readonly string[];
}

/** What columns are usually called, first come first served; `_`, spaces and case do not matter. */
const NAMES = {
  key: /^(id|eventid|event id( cnty)?|uid|record|number|no|nr)$/,
  start: /^(date( start)?|event date|start( date)?|incident date|day|fecha|datum|jour)$/,
  end: /^(date end|end( date)?|enddate)$/,
  year: /^(i?year|annee|ano)$/,
  month: /^(i?month|mois|mes)$/,
  dayOfMonth: /^(i?day|jour|dia)$/,
  latitude: /^(lat|latitude|y)$/,
  longitude: /^(lon|lng|long|longitude|x)$/,
  country: /^(country( txt| name| code)?|iso( ?2)?|pays|pais)$/,
  place:
    /^(location|city|town|place|where coordinates|site|ville|lieu|ciudad|lugar|district|province|admin ?1)$/,
  killed: /^(killed|deaths?|dead|fatalities|nkill|best|morts|muertos)$/,
  injured: /^(injured|wounded|nwound|blesses|heridos)$/,
  arrested: /^(arrested|arrests|detained|detentions|arretes|detenidos)$/,
  organisation: /^(actor ?\d?|group( name)?|gname|side [ab]|organi[sz]ation|perpetrator)$/,
} as const;

/**
 * Drafts a mapping from the names of a table's columns and the cells under them.
 * @param rows some of the table's rows
 * @param dataset what to call the dataset
 */
export function sniffMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  dataset: string,
): Sniffed {
  const fitting = Object.entries(LAYOUTS).find(([, layout]) =>
    columnsIn(layout).every((column) => header.includes(column)),
  );
  const mapping = fitting?.[1] ?? draftOf(header, rows, dataset);
  const used = new Set(columnsIn(mapping));
  return { layout: fitting?.[0] ?? null, mapping, unused: header.filter((column) => !used.has(column)) };
}

function columnsIn({ key, variables }: Mapping): string[] {
  return [...key, ...Object.values(variables).flat().flatMap(columnsOf)];
}

function draftOf(header: readonly string[], rows: readonly (readonly string[])[], dataset: string): Mapping {
  const named = (pattern: RegExp) => header.filter((column) => pattern.test(plain(column)));
  const first = (pattern: RegExp) => named(pattern)[0];
  const cells = (column: string | undefined) =>
    rows.map((row) => row[header.indexOf(column ?? '')] ?? '').filter((cell) => cell !== '');
  const date = dateSpec(first, cells);
  const place = present({
    name: first(NAMES.place),
    country: first(NAMES.country),
    latitude: first(NAMES.latitude),
    longitude: first(NAMES.longitude),
  });
  const counts = (['killed', 'injured', 'arrested'] as const).flatMap((variable) => {
    const column = first(NAMES[variable]);
    return column === undefined ? [] : [[variable, { column }] as const];
  });
  const actors = named(NAMES.organisation).map((column) => ({ column }));
  return {
    dataset,
    record: 'event',
    key: [
      first(NAMES.key) ?? header.find((column) => isUnique(cells(column), rows.length)) ?? header[0] ?? '',
    ],
    variables: {
      type: { value: 'other' },
      ...(date ? { date } : {}),
      ...((place.name ?? place.country) ? { place: { ...place, role: 'operation' } } : {}),
      ...Object.fromEntries(counts),
      ...(actors.length > 0 ? { organisation: actors } : {}),
    },
  };
}

function plain(column: string): string {
  return column
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, ' ')
    .trim();
}

function isUnique(cells: readonly string[], rows: number): boolean {
  return rows > 0 && cells.length === rows && new Set(cells).size === rows;
}

function dateSpec(
  first: (pattern: RegExp) => string | undefined,
  cells: (column: string | undefined) => readonly string[],
): ValueSpec | null {
  const [year, month, day] = [first(NAMES.year), first(NAMES.month), first(NAMES.dayOfMonth)];
  const start = first(NAMES.start);
  const whole = start !== undefined && cells(start).some((cell) => /\d{4}/.test(cell));
  if (!whole) return year === undefined ? null : { ...present({ year, month, day }), basis: 'occurred' };
  return { ...present({ start, end: first(NAMES.end), order: orderOf(cells(start)) }), basis: 'occurred' };
}

/** Whether 3/4/2019 is in April or in March, when the cells tell. */
function orderOf(cells: readonly string[]): 'dmy' | 'mdy' | undefined {
  const slashed = cells.flatMap((cell) => {
    const parts = /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}/.exec(cell);
    return parts ? [[Number(parts[1]), Number(parts[2])] as const] : [];
  });
  if (slashed.some(([first]) => first > 12)) return 'dmy';
  return slashed.some(([, second]) => second > 12) ? 'mdy' : undefined;
}

/** The members that are there. */
function present(members: Readonly<Record<string, string | undefined>>): ValueSpec {
  return valueSpecSchema.parse(
    Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
  );
}
