import { AttestError } from '../model/index.ts';
import type { LinkMapping } from './link-mapping.ts';

/** Where in a header each thing stands; -1 where the file does not have it. */
export interface ColumnPositions {
  readonly date: number;
  readonly enddate: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly taxonomies: readonly (readonly [name: string, position: number])[];
}

/** Columns of answers, which linking must not look at. */
const FORBIDDEN = 'truth';

/**
 * Finds the columns of one file. Without a mapping: `date`, `enddate`, `latitude`, `longitude`, and every column
 * that ends in `_tax`.
 * @throws AttestError INPUT_INVALID where the mapping names a column that the file does not have, and where there
 *   is no date
 */
export function positionsIn(
  header: readonly string[],
  dataset: string,
  file: string,
  mapping: LinkMapping,
): ColumnPositions {
  const named = { ...mapping.columns, ...mapping.files?.[dataset] };
  const at = (field: string, column: string | undefined): number => {
    const position = column === FORBIDDEN ? -1 : header.indexOf(column ?? field);
    if (column === undefined || position >= 0) return position;
    throw new AttestError('INPUT_INVALID', `there is no column "${column}" for ${field}`, {
      where: { file, line: 1 },
      hint: `The columns are ${header.filter((name) => name !== FORBIDDEN).join(', ')}.`,
    });
  };
  const date = at('date', named.date);
  if (date < 0)
    throw new AttestError('INPUT_INVALID', 'there is no column "date"', {
      where: { file, line: 1 },
      hint: 'Name the column of the date in a mapping: --map MAP.yaml with "columns: { date: NAME }".',
    });
  return {
    date,
    enddate: at('enddate', named.enddate),
    latitude: at('latitude', named.latitude),
    longitude: at('longitude', named.longitude),
    taxonomies: taxonomiesOf(header, named.taxonomies).map(([name, column]) => [name, at(name, column)]),
  };
}

function taxonomiesOf(
  header: readonly string[],
  named: readonly string[] | Readonly<Record<string, string>> | undefined,
): [name: string, column: string][] {
  if (named === undefined) return header.filter((name) => name.endsWith('_tax')).map((name) => [name, name]);
  return Array.isArray(named) ? named.map((name) => [name, name]) : Object.entries(named);
}
