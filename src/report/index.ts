export { CHART_LANGUAGES as REPORT_LANGUAGES } from '../charts/index.ts';
export { buildReport, reportRelease } from './build-report.ts';
export { checkProse } from './check-prose.ts';
export { type CountryFacts, countryReport, type NamedCountry } from './country/index.ts';
export type {
  BuiltReport,
  DrawingEffects,
  RecordPlace,
  ReportExclusion,
  ReportTitles,
  ReportEffects,
  ReportMeasure,
  ReportSource,
  StatedFigure,
  StatedReference,
} from './report-types.ts';
