import type { Variable } from '../codebook/index.ts';
import { type Fragment, sql } from './sql.ts';

/** What a question may ask of where a record comes from, though no variable of the codebook says it. */
export interface Provenance {
  /** Two columns: `record`, and `said`, the list of its texts. */
  readonly lists: Fragment;
}

/** Class of who asserts an accepted statement about a record, or about one variable of it. */
export function asserters(variable: string | null): Provenance {
  const about = variable === null ? sql`` : sql` AND variable = ${variable}`;
  return {
    lists: sql`SELECT record, list_sort(list(DISTINCT coalesce(asserter_class, 'unknown'))) AS said
      FROM statements WHERE len(accepted_by) > 0${about} GROUP BY record`,
  };
}

const OF_DOCUMENTS = (column: Fragment): Provenance => ({
  lists: sql`SELECT told.id AS record, list_sort(list(DISTINCT coalesce(${column}, 'unknown'))) AS said
    FROM (SELECT id, unnest(documents) AS document FROM records) told
    JOIN documents ON documents.id = told.document GROUP BY told.id`,
});

const PROVENANCE: Readonly<Record<string, Provenance>> = {
  asserter: asserters(null),
  publisher: OF_DOCUMENTS(sql`documents.publisher`),
  language: OF_DOCUMENTS(sql`documents.language`),
  dataset: {
    lists: sql`SELECT record, list_sort(list(DISTINCT author_id)) AS said
      FROM statements WHERE author_kind = 'dataset' AND len(accepted_by) > 0 GROUP BY record`,
  },
};

/** In a list of sources: what was read in reports of one's own. */
export const OWN_REPORTS = '-';

/** Which datasets state something of a record, and `OWN_REPORTS` where its own reports do. */
export const SOURCES: Provenance = {
  lists: sql`SELECT record, list_sort(list(DISTINCT CASE WHEN author_kind = 'dataset' THEN author_id ELSE ${OWN_REPORTS} END)) AS said
    FROM statements WHERE len(accepted_by) > 0 GROUP BY record`,
};

/** Names that a question may use beside the codebook's variables. */
export const PROVENANCE_NAMES = Object.keys(PROVENANCE);

export function provenanceOf(name: string): Provenance | undefined {
  return Object.hasOwn(PROVENANCE, name) ? PROVENANCE[name] : undefined;
}

/** Stands for a variable that takes several texts; its columns begin with `_`, as no variable's do. */
export function provenanceVariable(path: string): Variable {
  return {
    name: `_from_${path}`,
    title: path,
    definition: path,
    type: 'text',
    cardinality: 'several',
    settle: 'union',
    taxonomy: null,
    roles: [],
  };
}
