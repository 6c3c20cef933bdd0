import type { Clusters } from './clusters.ts';
import type { LinkTable } from './table.ts';

/** Groups the rows of several datasets that report one event. */
export function linkTables(tables: readonly LinkTable[]): Clusters {
  let next = 0;
  return tables.map((table) => Int32Array.from({ length: table.rows }, () => next++));
}
