/** What `{{chart KIND name}}` may draw. */
export const CHART_KINDS = [
  'bar',
  'grouped',
  'stacked',
  'panels',
  'matrix',
  'line',
  'timeline',
  'network',
  'map',
  'regions',
  'claims',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export function isChartKind(text: string): text is ChartKind {
  return CHART_KINDS.some((kind) => kind === text);
}

/** Claims are drawn from stated figures, everything else from one finding. */
export function drawsStated(kind: ChartKind): boolean {
  return kind === 'claims';
}
