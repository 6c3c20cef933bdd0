import type { Release } from '../release/index.ts';
import type { CaveatWords } from './caveat-words/caveat-words.ts';
import { type Asked, countedSql, recordsSql } from './question-sql.ts';
import { compile, name, sql } from './sql.ts';

/** What an interval or a test assumes, and where the records break it: told by one document, or of one case. */
export async function clusterCaveats(release: Release, asked: Asked, words: CaveatWords): Promise<string[]> {
  const [row] = await release.query(...compile(clusterSql(asked)));
  const [n, sharing, related] = [row?.n, row?.sharing, row?.related].map(Number);
  const clustered = [
    ...(sharing ? [words.sharing(Number(sharing))] : []),
    ...(related ? [words.related(Number(related))] : []),
  ];
  return [
    words.sample,
    ...(clustered.length > 0 ? [words.clusters(Number(n), clustered.join(words.and))] : []),
  ];
}

/** A dataset's table is one document for all of its rows, and makes no cluster. */
function clusterSql(asked: Asked) {
  const relation = Object.values(asked.recordType.variables).find(({ type }) => type === 'relation');
  const related = relation ? sql`${name(`${relation.name}_state`)} = 'stated'` : sql`FALSE`;
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
