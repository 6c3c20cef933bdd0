import type { MISSING } from '../../model/index.ts';

/** What a finding says beside its numbers, in one language. Records and names come in as text. */
export interface CaveatWords {
  readonly records: (n: number) => string;
  readonly or: string;
  readonly and: string;
  readonly leftOut: (records: string) => string;
  readonly uncoded: (records: string) => string;
  readonly pastCounted: (records: string) => string;
  readonly pastLeftOut: (records: string) => string;
  readonly baseUnknown: (records: string) => string;
  readonly valueUnknown: (name: string, records: string) => string;
  readonly disputed: (records: string) => string;
  readonly missing: Readonly<Record<(typeof MISSING)[number], string>>;
  readonly otherRole: (role: string) => string;
  readonly imprecise: string;
  readonly blank: (why: string, n: number) => string;
  readonly blanks: (name: string, parts: string) => string;
  readonly each: (name: string, records: string) => string;
  readonly primary: (name: string, records: string) => string;
  readonly fractional: (name: string, records: string) => string;
  readonly anyRole: (name: string) => string;
  readonly units: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly vague: (unit: string) => string;
  readonly cumulative: (name: string) => string;
  readonly rolling: (name: string, periods: number, unit: string) => string;
  readonly sums: (name: string) => string;
  /** Of all places of the release: with a region by their point, and with none. */
  readonly outlines: (derived: number, undecided: number) => string;
  readonly unlisted: (most: number) => string;
  readonly sample: string;
  readonly sharing: (n: number) => string;
  readonly related: (n: number) => string;
  readonly clusters: (n: number, how: string) => string;
}
