import type { ChartLanguage } from '../../charts/index.ts';

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In the report's language. */
  readonly name: string;
}

/** What a country report is about, and what the release and its codebook can tell. */
export interface CountryFacts {
  readonly country: NamedCountry;
  /** Countries set beside it; may be none. */
  readonly others: readonly NamedCountry[];
  readonly language: ChartLanguage;
  /** EDTF days, months or years; null where the report has no beginning or no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** The release that the report is to be built on. */
  readonly release: string;
  /**
   * Whether the release can answer: it has records of a type, states a path of it (`weapon.planned`), and the codebook
   * knows a code where one is asked for; of what records are (their key) the release has some.
   */
  readonly has: (type: string, path?: string, code?: string) => boolean;
  /** Quantities about which more than one figure is stated, with the records that state them. */
  readonly contested: readonly ContestedQuantity[];
  /** Whether the release's records come from several datasets, or from one and from reports. */
  readonly datasets: boolean;
  /** Whether the region of any event is known; towns stand in for them where none is. */
  readonly regions: boolean;
  /** Whether the project has outlines of regions. */
  readonly boundaries: boolean;
}

export interface ContestedQuantity {
  readonly label: string;
  readonly records: readonly string[];
}
