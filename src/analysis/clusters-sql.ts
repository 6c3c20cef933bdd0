import { type Asked, relationOf } from '../counting/index.ts';
import { countedSql, recordsSql } from './question-sql.ts';
import { type Fragment, name, sql } from './sql.ts';

/**
 * One row of `Clusters`: how many records are counted (`n`), how many of them share a document (`sharing`) and how many
 * have a relation (`related`). A dataset's table is one document for all of its rows, and makes no cluster.
 */
export function clustersSql(asked: Asked): Fragment {
  const relation = relationOf(asked);
  const related = relation === null ? sql`FALSE` : sql`${name(`${relation}_state`)} = 'stated'`;
  return sql`
  WITH ${countedSql(asked, recordsSql(asked))}, members AS (
    SELECT id, documents, ${related} AS related FROM counted WHERE _counted
  ), told AS (
    SELECT id, unnest(documents) AS document FROM members
  ), shared AS (
    SELECT document FROM told
    WHERE document NOT IN (SELECT document FROM statements WHERE author_kind = 'dataset' AND document IS NOT NULL)
    GROUP BY document HAVING count(*) > 1
  )
  SELECT count(*) AS n, count(*) FILTER (WHERE related) AS related,
    (SELECT count(DISTINCT id) FROM told WHERE document IN (SELECT document FROM shared)) AS sharing
  FROM members`;
}
