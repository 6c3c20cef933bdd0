/** What stands around the numbers of a finding in a terminal, in one language. Numbers and names come in as text. */
export interface FindingWords {
  readonly k: string;
  readonly allocated: string;
  readonly unknown: string;
  readonly share: string;
  readonly whyUnknown: string;
  readonly notPlaced: string;
  readonly interval: string;
  readonly best: (variable: string) => string;
  readonly lowHigh: string;
  readonly median: string;
  readonly range: string;
  readonly notStated: string;
  /** An upper end that is not stated. */
  readonly open: string;
  /** The row or column of totals. */
  readonly all: string;
  /** How many are unknown for one reason. */
  readonly because: (n: string, reason: string) => string;
  readonly comma: string;
  readonly reasons: Readonly<Record<'other_role' | 'imprecise', string>>;
  /** Over the cross-table of a figure. */
  readonly sumsHead: (variable: string) => string;
  /** What `12 +3` means. */
  readonly legend: string;
  readonly side: (k: string, n: string, unknown: string) => string;
  readonly sides: (inside: string, outside: string) => string;
  readonly onNeitherSide: (n: string) => string;
  readonly fisher: (p: string, atWorst: string) => string;
  readonly release: (id: string) => string;
}
