export { barChart } from './bar-chart.ts';
export type { BarChartSpec } from './bar-spec.ts';
export { CHART_LANGUAGES, type ChartLanguage } from './chart-words.ts';
export { escapeMarkup } from './markup.ts';
export { wholeNumber } from './whole-number.ts';
