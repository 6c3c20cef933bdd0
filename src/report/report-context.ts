import type { RecordEvidence } from '../model/index.ts';
import type { DrawingData } from './drawing/drawing-data.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Labels } from './labels.ts';
import type { Numerals } from './number-words.ts';
import type { Prose } from './prose.ts';
import type { ReportExclusion, ReportSite } from './report-types.ts';
import type { Resolved } from './resolve.ts';

/** All that the parts of a page are made of. */
export interface ReportContext {
  readonly front: FrontMatter;
  readonly prose: Prose;
  readonly resolved: Resolved;
  /** What charts need beyond their findings. */
  readonly drawing: DrawingData;
  readonly numerals: Numerals;
  readonly labels: Labels;
  /** What the release leaves out; null where the text does not list it, or nobody can tell. */
  readonly excluded: readonly ReportExclusion[] | null;
  readonly release: { readonly id: string; readonly name: string };
  /** The site that the report goes along with; null where it stands by itself. */
  readonly site: ReportSite | null;
  /** Evidence by record id. */
  readonly evidence: ReadonlyMap<string, RecordEvidence>;
  /** Records that stand on the page with their sentences. */
  readonly shown: ReadonlySet<string>;
  /** Names of findings and of stated figures, each in the order in which the prose first shows them. */
  readonly findingOrder: readonly string[];
  readonly statedOrder: readonly string[];
}
