import { type Clusters, mergeMatches, type RowMatch } from './clusters.ts';
import { linkPair } from './linking/link-pair.ts';
import type { LinkTable } from './table.ts';

/**
 * Groups the rows of several datasets that report one event, after Fellegi and Sunter (1969) with parameters
 * estimated from the rows themselves and one-to-one matching within each pair of datasets. A group holds at most one
 * row of each dataset. The order of tables and of rows plays no part.
 */
export function linkTables(tables: readonly LinkTable[]): Clusters {
  const order = tables
    .map((_, i) => i)
    .sort((i, j) => ((tables[i]?.name ?? '') < (tables[j]?.name ?? '') ? -1 : 1));
  const matches: RowMatch[] = [];
  order.forEach((a, i) => {
    for (const b of order.slice(i + 1)) {
      const [first, second] = [tables[a], tables[b]];
      if (!first || !second) continue;
      for (const { rowA, rowB, probability } of linkPair(first, second))
        matches.push({ a, rowA, b, rowB, weight: probability });
    }
  });
  return mergeMatches(
    tables.map(({ rows }) => rows),
    matches,
  );
}
