import type { RecordType, Variable } from '../../codebook/index.ts';
import { guarded, type SettledRecord, type SettledVariable } from '../../model/index.ts';
import { cellText, joinPieces } from './cell-text.ts';
import { exportState } from './export-state.ts';

/** Columns of an editable table beside those of the codebook's variables. */
export const RECORD_ID = 'record_id';
export const RECORD_TYPE = 'record_type';
export const RECORD_SOURCES = 'record_sources';
/** What each cell held on the way out, so that only what somebody changed is taken for an edit. */
export const AS_EXPORTED = 'as_exported';

/** A table for people to edit: texts, guarded against being read as formulas. */
export interface EditSheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The records of one type as a table with one row a record and one column a variable.
 * @param sources what tells of a record, in words
 */
export function editSheet(
  type: RecordType,
  records: readonly SettledRecord[],
  sources: (record: SettledRecord) => string,
): EditSheet {
  const variables = Object.values(type.variables);
  return {
    header: [RECORD_ID, RECORD_TYPE, RECORD_SOURCES, ...variables.map(({ name }) => name), AS_EXPORTED],
    rows: records.map((record) => {
      const cells = variables.map((variable) => piecesOf(variable, record.variables[variable.name]));
      const texts = cells.map(({ pieces, several }) => (several ? joinPieces(pieces) : (pieces[0] ?? '')));
      const state = exportState(variables.map(({ name }, i) => [name, cells[i]?.pieces ?? []]));
      return [record.id, record.type, sources(record), ...texts, state].map(guarded);
    }),
  };
}

/** The texts of a cell: of each value, or of the word that says why there is none; what nobody coded is empty. */
function piecesOf({ cardinality }: Variable, settled: SettledVariable | undefined) {
  const several = cardinality === 'several';
  if (!settled || settled.missing === 'not_coded') return { pieces: [], several };
  if (settled.missing !== null) return { pieces: [settled.missing], several };
  return { pieces: settled.values.map(cellText).filter((text) => text !== ''), several };
}
