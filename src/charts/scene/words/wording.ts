import type { Asserter, PlacePrecision } from '../../../model/index.ts';

/** The languages in which charts and reports are written. */
export const CHART_LANGUAGES = ['en', 'fr', 'ar', 'es'] as const;
export type ChartLanguage = (typeof CHART_LANGUAGES)[number];

/** What became of an exchange between states, in the order of keys. */
export const EXCHANGE_OUTCOMES = ['acted_on', 'not_acted_on', 'ongoing', 'unknown'] as const;
export type ExchangeOutcome = (typeof EXCHANGE_OUTCOMES)[number];

/** Kinds of sources; `not_stated` where nobody has said of which kind one is. */
export type SourceClass = Asserter['class'] | 'not_stated';

/** The words of all charts in one language. Numbers come written out already. */
export interface ChartWords {
  /** First sentence of each kind's description. */
  readonly kinds: Readonly<Record<ChartKind, string>>;
  /** Between the parts of a list. */
  readonly comma: string;
  readonly counted: string;
  readonly mayBelong: string;
  readonly notKnown: string;
  readonly group: string;
  readonly count: string;
  readonly total: string;
  /** One row, e.g. "Tangier: 8 of 33, 18 not known". */
  readonly row: (label: string, k: string, n: string, unknown: string | null) => string;
  readonly percent: (number: string) => string;
  readonly claim: ClaimWords;
  readonly classes: Readonly<Record<SourceClass, string>>;
  readonly time: TimeWords;
  readonly exchange: ExchangeWords;
  readonly map: MapWords;
  readonly ranks: RankWords;
  /** January to December, short. */
  readonly months: readonly string[];
}

export type ChartKind =
  | 'bar'
  | 'grouped'
  | 'stacked'
  | 'panels'
  | 'range'
  | 'line'
  | 'timeline'
  | 'matrix'
  | 'ranks'
  | 'network'
  | 'map'
  | 'regions';

export interface RankWords {
  readonly up: string;
  readonly down: string;
  readonly level: string;
  readonly otherDataset: string;
}

export interface ClaimWords {
  readonly value: string;
  readonly who: string;
  readonly when: string;
  readonly kindOfSource: string;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly best: string;
  readonly range: string;
  readonly openEnd: string;
  readonly noDate: string;
}

export interface TimeWords {
  readonly period: string;
  readonly band: string;
  readonly yearOnly: string;
  readonly noDate: (count: string) => string;
  readonly begins: string;
  readonly ends: string;
  readonly lane: string;
  readonly inForce: string;
  readonly surely: string;
  readonly perhaps: string;
  readonly open: string;
  readonly events: string;
}

export interface ExchangeWords {
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<ExchangeOutcome, string>>;
}

export interface MapWords {
  readonly place: string;
  readonly type: string;
  readonly precision: string;
  readonly radius: string;
  readonly precisions: Readonly<Record<PlacePrecision, string>>;
  readonly several: string;
  readonly near: string;
  readonly uncertain: string;
  readonly notDrawn: (count: string, of: string) => string;
  readonly disputed: string;
  readonly borders: string;
  readonly region: string;
  readonly none: string;
  readonly noData: string;
  readonly noRegion: (count: string, of: string) => string;
  /** Whose boundaries and of what time. */
  readonly boundaries: (parts: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** Said where a region's number is a range. */
  readonly lowerEnd: string;
  readonly km: string;
}
