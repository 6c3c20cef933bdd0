import type { Boundaries } from '../charts/index.ts';
import type { Asserter, Finding, Place, Question, RecordEvidence, StatedValue } from '../model/index.ts';

export interface ReportSource {
  readonly markdown: string;
  /** Name for messages. */
  readonly file: string;
}

/** What the front matter says about a stated figure, e.g. `{ quantity: fighters_abroad, as_of: 2014-07 }`. */
export type StatedReference = Readonly<Record<string, string>>;

/** A figure that somebody stated, as its record in the release has it. */
export interface StatedFigure {
  /** The statistic's record; its sentence comes with {@link ReportEffects.evidence}. */
  readonly record: string;
  readonly value: StatedValue;
  /** `percent` puts a percent sign behind the figure; any other unit is named in the note. */
  readonly unit: string | null;
  /** What it counts, in the words of its report. */
  readonly label: string;
  /** Code of the kind of figure it is: a level, a flow, a running total; null where nobody says. */
  readonly kind?: string | null;
  /** The code of what it counts, where there is one. */
  readonly quantity?: string;
  /** Whether a higher figure is worse or better, where the codebook declares it. */
  readonly higher?: 'worse' | 'better' | null;
  /** Who says it; null where only the class is known. */
  readonly statedBy: string | null;
  readonly statedByClass: Asserter['class'] | null;
  /** EDTF: the date or period that the figure is about. */
  readonly asOf: string | null;
  readonly document: {
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
  } | null;
}

/** Where a record happened, as one place: that of the operation before others. */
export interface RecordPlace {
  readonly record: string;
  readonly place: Pick<Place, 'name' | 'lat' | 'lon' | 'precision' | 'radius_km'>;
}

/** A law, institution or programme of the release. */
export interface ReportMeasure {
  readonly record: string;
  readonly kind: string;
  readonly title: string;
  /** EDTF; null when it is not known. */
  readonly date: string | null;
}

export interface DrawingEffects {
  /** In any order; records without a place are left out. */
  places(records: readonly string[]): Promise<readonly RecordPlace[]>;
  /** Measures that are in, but those known to be for other countries only; all without countries. Codes of ISO 3166. */
  measures(countries: readonly string[]): Promise<readonly ReportMeasure[]>;
  /** Outlines of regions; null when the project has none. */
  boundaries(): Promise<Boundaries | null>;
  /** A TopoJSON topology with `countries`. */
  baseMap(): Promise<unknown>;
}

/** What the codebook calls things; null for what it does not know. */
export interface ReportTitles {
  variable(name: string): string | null;
  /** A role of a category or place: `planned`. */
  role(name: string): string | null;
  /** @param path a variable as a question names it: `weapon.planned` */
  code(path: string, code: string): string | null;
}

/** A document or record that was read and is not counted. */
export interface ReportExclusion {
  readonly kind: 'document' | 'record';
  /** Title of the document, else of the record. */
  readonly title: string;
  /** Why, as the release has it. */
  readonly reason: string;
  /** Texts of the rules that were cited. */
  readonly rules: readonly string[];
  readonly note: string | null;
}

/** The published site that a report goes along with. */
export interface ReportSite {
  readonly title: string;
  /** The address of one of its pages, as the report reaches it: of `/`, `/events/rec_1`. */
  address(page: string): string;
}

/** What a report needs of the world. All of it answers from one release. */
export interface ReportEffects {
  /** @throws AttestError `QUESTION_INVALID`, which becomes a problem with the front matter's line. */
  ask(question: Question, language: string): Promise<Finding>;
  /** Evidence of the records, in any order; records that the release does not hold are left out. */
  evidence(recordIds: readonly string[]): Promise<readonly RecordEvidence[]>;
  /** Null when no statistic of the release fits, or more than one does. */
  stated(reference: StatedReference): Promise<StatedFigure | null>;
  readonly release: { readonly id: string; readonly name: string };
  /** What maps and timelines need; without it their placeholders are refused. */
  readonly drawing?: DrawingEffects;
  /** Titles of the codebook in a language. Without them codes are shown as they are, with spaces. */
  titles?(language: string): ReportTitles;
  /** What the release leaves out; without it `{{list excluded}}` is refused. */
  exclusions?(): Promise<readonly ReportExclusion[]>;
  /** Whose pages the report leads to; none where it stands by itself. */
  readonly site?: ReportSite;
}

export interface BuiltReport {
  readonly html: string;
  /** As plain text, and the language that it is in. */
  readonly title: string;
  readonly language: string;
  /** What does not stop the build: findings that the prose does not use. */
  readonly warnings: readonly string[];
}
