export { buildReport, reportRelease } from './build-report.ts';
export { checkProse } from './check-prose.ts';
export type { ReportProblem } from './problem.ts';
export type {
  BuiltReport,
  ReportEffects,
  ReportSource,
  StatedFigure,
  StatedReference,
} from './report-types.ts';
