/** Rows of several tables in groups: for each table, one group number per row, from 0 without gaps. */
export type Clusters = readonly Int32Array[];

/** Two rows, as table and row within it (both from 0). */
export interface RowPair {
  readonly a: number;
  readonly rowA: number;
  readonly b: number;
  readonly rowB: number;
}
