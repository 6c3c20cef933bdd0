import type { ASSERTER_CLASSES, Missing } from '../../model/index.ts';

/** The words that a report adds to its author's, in one language. Numbers come in as text. */
export interface Wording {
  /** "20 of 33". */
  readonly of: (k: string, n: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly under: (percent: string) => string;
  readonly over: (percent: string) => string;
  readonly unknown: (count: string) => string;
  /** What stands in parentheses: "61 %; unknown 0". */
  readonly aside: (share: string, unknown: string) => string;
  /** For a share of known cases: k, known N, what is known, its share, unknown, range, whole N. */
  readonly narrowed: (part: NarrowedPart) => string;
  readonly atLeast: (n: string) => string;
  readonly upTo: (n: string) => string;
  readonly about: (n: string) => string;
  /** A label and what it says: "unknown: 4". */
  readonly labelled: (label: string, value: string) => string;
  /** A sum or a middle value, and how many of the k records state the figure. */
  readonly statedIn: (figure: string, stated: string, k: string) => string;
  readonly middle: (median: string, min: string, max: string) => string;
  /** A year that stands among months: what is known to the year alone. */
  readonly yearOnly: (year: string) => string;
  /** A variable in a role or a part of it: "planned weapon". */
  readonly inRole: (variable: string, role: string) => string;
  /** Parts of variables, and where records come from: `year`, `publisher`. */
  readonly parts: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<(typeof ASSERTER_CLASSES)[number], string>>;
  readonly quotationMarks: readonly [string, string];
  readonly question: QuestionWording;
  readonly page: PageWording;
}

interface NarrowedPart {
  readonly k: string;
  readonly n: string;
  readonly known: string;
  readonly share: string;
  readonly unknown: string;
  readonly range: string;
  readonly all: string;
}

interface QuestionWording {
  readonly all: (type: string) => string;
  readonly where: (type: string, conditions: string) => string;
  readonly condition: (variable: string, codes: string) => string;
  readonly of: (conditions: string) => string;
  readonly known: (variables: string) => string;
  readonly by: (variables: string) => string;
  readonly background: string;
  readonly comma: string;
  readonly and: string;
  readonly or: string;
}

interface PageWording {
  readonly skip: string;
  readonly release: string;
  readonly notes: string;
  readonly notesLead: string;
  readonly evidence: string;
  readonly evidenceLead: string;
  readonly namesWithNumbers: string;
  readonly line: string;
  readonly records: (n: string) => string;
  readonly noRecords: string;
  /** Of records that are not on the page. */
  readonly moreInRelease: (n: string) => string;
  readonly outside: (unknown: string) => string;
  readonly bounds: (low: string, high: string) => string;
  readonly group: string;
  readonly count: string;
  readonly base: string;
  readonly unknownColumn: string;
  readonly boundsColumn: string;
  readonly total: string;
  readonly data: string;
  readonly statedBy: string;
  readonly unit: string;
  readonly saidBy: string;
  readonly writtenBy: string;
  readonly decidedBy: string;
  readonly undecided: string;
  readonly noQuote: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly close: string;
  readonly back: string;
  /** Pages of a site that the report goes along with. */
  readonly pages: Readonly<Record<'overview' | 'events' | 'numbers' | 'downloads', string>>;
  readonly noEvidence: string;
  readonly baseCaption: (n: string) => string;
  readonly ownBases: string;
  readonly statedFigures: string;
  readonly claimsCaption: string;
  /** What a higher figure of an indicator means. */
  readonly higher: Readonly<Record<'worse' | 'better', string>>;
  readonly leftApart: string;
  readonly excluded: ExclusionWording;
}

interface ExclusionWording {
  readonly title: string;
  readonly reason: string;
  readonly documents: string;
  readonly records: string;
  readonly rule: string;
  readonly none: string;
  /** Reason as the release has it → words. */
  readonly reasons: Readonly<Record<string, string>>;
}
