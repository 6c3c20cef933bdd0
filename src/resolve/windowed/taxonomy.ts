import { AttestError } from '../../model/index.ts';

/**
 * How the categories of several datasets fold into shared, ever wider ones. A category's levels run from the
 * narrowest to the widest.
 */
export interface Taxonomy {
  /** The column that it is about. */
  readonly name: string;
  readonly levels: number;
  /** The levels of a dataset's category; undefined for a category that the taxonomy does not list. */
  levelsOf(dataset: string, category: string): readonly string[] | undefined;
}

/**
 * @param rows dataset, category, and one shared category per level
 * @throws AttestError INPUT_INVALID when a category of a dataset is listed twice with different levels
 */
export function taxonomyOf(name: string, rows: readonly (readonly string[])[]): Taxonomy {
  const byDataset = new Map<string, Map<string, readonly string[]>>();
  let levels = 0;
  for (const [dataset = '', category = '', ...path] of rows) {
    const categories = byDataset.get(dataset) ?? new Map<string, readonly string[]>();
    const known = categories.get(category);
    if (known && known.join('\n') !== path.join('\n'))
      throw new AttestError('INPUT_INVALID', `"${category}" of ${dataset} is listed twice, differently`);
    byDataset.set(dataset, categories.set(category, path));
    levels = Math.max(levels, path.length);
  }
  return { name, levels, levelsOf: (dataset, category) => byDataset.get(dataset)?.get(category) };
}

/** The categories of a dataset's column as shared categories per level, each as a number; -1 where there is none. */
export type LevelCodes = readonly Int32Array[];

/** Numbers for shared categories, the same in all datasets. */
export type CategoryNumbers = Map<string, number>;

/** @param labels the labels of the column's codes */
export function levelCodes(
  taxonomy: Taxonomy,
  dataset: string,
  labels: readonly string[],
  numbers: CategoryNumbers,
): LevelCodes {
  return Array.from({ length: taxonomy.levels }, (_, level) =>
    Int32Array.from(labels, (label) => {
      const category = taxonomy.levelsOf(dataset, label)?.[level];
      if (category === undefined) return -1;
      const key = JSON.stringify([taxonomy.name, level, category]);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
}
