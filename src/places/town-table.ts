/** A row of a plain gazetteer table. Degrees WGS 84; country as ISO 3166-1 alpha-2; population 0 when unknown. */
export interface GazetteerRow {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** First-level division, as GeoNames codes it inside the country. */
  readonly admin?: string | undefined;
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-level division. */
  readonly feature?: string | undefined;
  /** GeoNames id; 0 for none. */
  readonly id?: number | undefined;
  /** Other names, in any script. */
  readonly others?: readonly string[] | undefined;
}

/** The same rows in columns, row `i` in each: what a hundred thousand towns are handed in as. */
export interface TownTable {
  readonly size: number;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly admins: readonly string[];
  readonly features: readonly string[];
  readonly population: readonly number[];
  readonly id: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** Other names by row. */
  readonly others?: ReadonlyMap<number, readonly string[]> | undefined;
}

/** Rows as columns. */
export function townTable(rows: readonly GazetteerRow[]): TownTable {
  return {
    size: rows.length,
    names: rows.map(({ name }) => name),
    countries: rows.map(({ country }) => country),
    admins: rows.map(({ admin }) => admin ?? ''),
    features: rows.map(({ feature }) => feature ?? ''),
    population: rows.map(({ population }) => population),
    id: rows.map(({ id }) => id ?? 0),
    lat: rows.map(({ lat }) => lat),
    lon: rows.map(({ lon }) => lon),
    others: new Map(rows.flatMap(({ others }, row) => (others?.length ? [[row, others] as const] : []))),
  };
}
