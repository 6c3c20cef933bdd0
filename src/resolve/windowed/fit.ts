import type { LinkTable } from '../table.ts';
import { type CategoryNumbers, type LevelCodes, levelCodes, type Taxonomy } from './taxonomy.ts';

/** One taxonomy's column of one table, ready for comparison. */
interface Column {
  readonly codes: Int32Array;
  readonly levels: LevelCodes;
}

/** How well the categories of two rows fit; null when some taxonomy puts them apart on every level. */
export type Fit = (tableA: number, rowA: number, tableB: number, rowB: number) => number | null;

/**
 * The fit of two rows: for each taxonomy the narrowest level on which they agree, as a share of its levels, and
 * the mean of these. The lower the better. A category that is missing or not in the taxonomy fits with none.
 */
export function fitOf(tables: readonly LinkTable[], taxonomies: readonly Taxonomy[]): Fit {
  const numbers: CategoryNumbers = new Map();
  const columns = tables.map((table) =>
    taxonomies.map((taxonomy): Column | undefined => {
      const column = table.taxonomies.get(taxonomy.name);
      return (
        column && { codes: column.codes, levels: levelCodes(taxonomy, table.name, column.labels, numbers) }
      );
    }),
  );
  return (tableA, rowA, tableB, rowB) => {
    let total = 0;
    for (let t = 0; t < taxonomies.length; t++) {
      const level = agreement(columns[tableA]?.[t], rowA, columns[tableB]?.[t], rowB);
      if (level === null) return null;
      total += (level + 1) / (taxonomies[t]?.levels ?? 1);
    }
    return taxonomies.length === 0 ? 0 : total / taxonomies.length;
  };
}

/** The narrowest level on which two rows agree, from 0. */
function agreement(a: Column | undefined, rowA: number, b: Column | undefined, rowB: number): number | null {
  if (!a || !b) return null;
  const [left, right] = [a.codes[rowA] ?? -1, b.codes[rowB] ?? -1];
  for (let level = 0; level < a.levels.length; level++) {
    const category = a.levels[level]?.[left] ?? -1;
    if (category >= 0 && category === b.levels[level]?.[right]) return level;
  }
  return null;
}
