export type { Clusters } from './clusters.ts';
export { type GroupChange, groupChanges } from './group-changes.ts';
export {
  judgedClusters,
  type PairVerdict,
  pairVerdicts,
  type SignedJudgement,
} from './judged-clusters.ts';
export { linkTables } from './link-tables.ts';
export { type Overlap, overlapOf } from './overlap.ts';
export { type DescribedRecord, type FoundRecord, findDescribed } from './relations/find-described.ts';
export { findEarlierTotal, hasBeginning, type RunningTotal } from './relations/running-totals.ts';
export { type KnownPair, linkReports, type ScoredPair } from './reports/link-reports.ts';
export { originsOf } from './reports/origins.ts';
export { passageOf } from './reports/passage.ts';
export { type LinkThresholds, proposals } from './reports/proposals.ts';
export type { ComparableReport, ReportValue } from './reports/report.ts';
export { type LinkTable, type RowProblem, type TableBuilder, tableBuilder } from './table.ts';
export { linkWindowed, type WindowedOptions } from './windowed/link-windowed.ts';
export { type Taxonomy, taxonomyOf } from './windowed/taxonomy.ts';
