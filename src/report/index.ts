export { buildReport, reportRelease } from './build-report.ts';
export { checkProse } from './check-prose.ts';
export type {
  BuiltReport,
  DrawingEffects,
  RecordPlace,
  ReportEffects,
  ReportMeasure,
  ReportSource,
  StatedFigure,
  StatedReference,
} from './report-types.ts';
