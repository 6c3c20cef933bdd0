import type { Asserter, Count, Finding, Question, RecordEvidence } from '../model/index.ts';

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
  readonly value: Count;
  /** `percent` puts a percent sign behind the figure; any other unit is named in the note. */
  readonly unit: string | null;
  /** What it counts, in words. */
  readonly label: string;
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

/** What a report needs of the world. All of it answers from one release. */
export interface ReportEffects {
  /** @throws AttestError `QUESTION_INVALID`, which becomes a problem with the front matter's line. */
  ask(question: Question): Promise<Finding>;
  /** Evidence of the records, in any order; records that the release does not hold are left out. */
  evidence(recordIds: readonly string[]): Promise<readonly RecordEvidence[]>;
  /** Null when no statistic of the release fits, or more than one does. */
  stated(reference: StatedReference): Promise<StatedFigure | null>;
  readonly release: { readonly id: string; readonly name: string };
  /** The codebook's title of a code, or null. Without it codes are shown as they are, with spaces. */
  label?(variable: string, code: string): string | null;
}

export interface BuiltReport {
  readonly html: string;
  /** What does not stop the build: findings that the prose does not use. */
  readonly warnings: readonly string[];
}
