import { type ScopeNote, scopeNotes } from '../analysis/index.ts';
import { AttestError } from '../model/index.ts';
import type { LinkTable } from '../resolve/index.ts';
import { linkTableOf } from './compare.ts';
import { comparedFile } from './compared-file.ts';
import type { LinkMapping } from './link-mapping.ts';
import type { DatasetFile } from './link-tables.ts';

/** Datasets in layouts that Attest knows, ready for linking, and what each of all datasets covers. */
export interface KnownDatasets {
  /** Those in a known layout, by name. */
  readonly tables: ReadonlyMap<string, LinkTable>;
  readonly scopes: readonly ScopeNote[];
}

/**
 * Reads the datasets whose columns are those of UCDP GED, ACLED or GTD, as an import would: their dates, their
 * precision, and the categories that they are linked by.
 * @throws AttestError INPUT_INVALID with the rows that cannot be read
 */
export function knownDatasets(files: readonly DatasetFile[], mapping: LinkMapping): KnownDatasets {
  const read = files.map((file) => comparedFile(file, mapping));
  const known = read.filter(({ layout }) => layout !== null);
  const bad = known.find(({ problems }) => problems.length > 0);
  if (bad)
    throw new AttestError('INPUT_INVALID', `${bad.problems.length} row(s) of ${bad.name} cannot be read`, {
      problems: bad.problems.slice(0, LISTED),
    });
  return { tables: new Map(known.map((file) => [file.name, linkTableOf(file)])), scopes: scopeNotes(read) };
}

/** How many bad rows are listed before the rest is only counted. */
const LISTED = 50;
