export { CHART_LANGUAGES as REPORT_LANGUAGES } from '../charts/index.ts';
export { buildReport, reportRelease } from './build-report.ts';
export { checkProse } from './check-prose.ts';
export { type CountryFacts, countryReport, type NamedCountry } from './country/index.ts';
export { type Labels, labelsWith } from './labels.ts';
export { numeralsOf } from './number-words.ts';
export type {
  BuiltReport,
  DrawingEffects,
  RecordPlace,
  ReportEffects,
  ReportExclusion,
  ReportMeasure,
  ReportSite,
  ReportSource,
  ReportTitles,
  StatedFigure,
  StatedReference,
} from './report-types.ts';
