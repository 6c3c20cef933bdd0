import type { Provenance } from '../counting/index.ts';
import { type Fragment, sql } from './sql.ts';

/** For each record (`record`) that has any, the list of texts of a provenance (`said`), in their order. */
export function saidSql(provenance: Provenance): Fragment {
  switch (provenance.kind) {
    case 'asserter':
      return sql`SELECT record, list_sort(list(DISTINCT coalesce(asserter_class, 'unknown'))) AS said
      FROM statements WHERE len(accepted_by) > 0${
        provenance.of === null ? sql`` : sql` AND variable = ${provenance.of}`
      } GROUP BY record`;
    case 'publisher':
      return saidOfDocuments(sql`documents.publisher`);
    case 'language':
      return saidOfDocuments(sql`documents.language`);
    case 'dataset':
      return sql`SELECT record, list_sort(list(DISTINCT author_id)) AS said
      FROM statements WHERE author_kind = 'dataset' AND len(accepted_by) > 0 GROUP BY record`;
  }
}

function saidOfDocuments(column: Fragment): Fragment {
  return sql`SELECT told.id AS record, list_sort(list(DISTINCT coalesce(${column}, 'unknown'))) AS said
    FROM (SELECT id, unnest(documents) AS document FROM records) told
    JOIN documents ON documents.id = told.document GROUP BY told.id`;
}

/** In a list of sources: what was read in reports of one's own. */
const OWN_REPORTS = '-';

/** Which datasets state something of a record, and `OWN_REPORTS` where its own reports do. */
export const SOURCES_SQL: Fragment = sql`SELECT record, list_sort(list(DISTINCT CASE WHEN author_kind = 'dataset' THEN author_id ELSE ${OWN_REPORTS} END)) AS said
    FROM statements WHERE len(accepted_by) > 0 GROUP BY record`;
