import { parse } from 'yaml';
import { z } from 'zod';
import { scopeSchema } from '../formats/index.ts';
import { AttestError } from '../model/index.ts';

/**
 * Which columns of a dataset hold what. Taxonomies go by the name that the datasets share: `type: event_type`
 * says that this dataset's `event_type` is compared with what the others call `type`.
 */
const columnsSchema = z.strictObject({
  date: z.string().optional(),
  enddate: z.string().optional(),
  latitude: z.string().optional(),
  longitude: z.string().optional(),
  taxonomies: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  /** For comparing: the region, what a row is, how much it adds, the time that it covers as a whole, other fields. */
  region: z.string().optional(),
  type: z.string().optional(),
  count: z.string().optional(),
  period: z.string().optional(),
  fields: z.array(z.string()).optional(),
  /** What the dataset covers. */
  scope: scopeSchema.optional(),
});
export type DatasetColumns = z.infer<typeof columnsSchema>;

/** `columns` holds for every file, `files` (by base name, without `.csv`) for one. */
export const linkMappingSchema = z.strictObject({
  columns: columnsSchema.optional(),
  files: z.record(z.string(), columnsSchema).optional(),
});
export type LinkMapping = z.infer<typeof linkMappingSchema>;

/** Where in a header each thing stands; -1 where the file does not have it. */
export interface ColumnPositions {
  readonly date: number;
  readonly enddate: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly taxonomies: readonly (readonly [name: string, position: number])[];
}

/** @throws AttestError INPUT_INVALID with what is wrong and where */
export function parseLinkMapping(yaml: string, file: string): LinkMapping {
  const parsed = linkMappingSchema.safeParse(readYaml(yaml, file) ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ message, path }) =>
      new AttestError('INPUT_INVALID', message, { where: { file, path: path.join('.') } }),
  );
  throw new AttestError('INPUT_INVALID', 'the mapping is not valid', { where: { file }, problems });
}

function readYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    throw new AttestError('INPUT_INVALID', 'the mapping is no YAML', { where: { file }, cause });
  }
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
