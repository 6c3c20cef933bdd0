import { type BaseMap, type Boundaries, readBaseMap } from '../../charts/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Placeholder } from '../placeholder.ts';
import type { Prose } from '../prose.ts';
import type { DrawingEffects, RecordPlace, ReportEffects, ReportMeasure } from '../report-types.ts';
import type { Resolved } from '../resolve.ts';
import type { ChartKind } from './chart-kind.ts';

/** What charts need beyond their findings. Empty where no chart of the report asks for it. */
export interface DrawingData {
  readonly places: ReadonlyMap<string, RecordPlace['place']>;
  readonly measures: readonly ReportMeasure[];
  readonly boundaries: Boundaries | null;
  readonly base: BaseMap | null;
  /** Name of a finding by month → the same by year. */
  readonly yearly: ReadonlyMap<string, Finding>;
}

type ChartPlaceholder = Extract<Placeholder, { kind: 'chart' }>;

/** The charts that a report draws. */
export function chartsIn(prose: Prose): readonly ChartPlaceholder[] {
  return prose.blocks.flatMap((block) =>
    block.placeholders.flatMap(({ placeholder }) => (placeholder.kind === 'chart' ? placeholder : [])),
  );
}

/** Asks for all that the report's charts need. */
export async function drawingData(
  prose: Prose,
  resolved: Resolved,
  effects: ReportEffects,
  language: string,
): Promise<DrawingData> {
  const charts = chartsIn(prose);
  const { drawing } = effects;
  const uses = (...kinds: readonly ChartKind[]) => charts.some(({ chart }) => kinds.includes(chart));
  return {
    places: new Map(drawing && uses('map') ? await placesOf(charts, resolved, drawing) : []),
    measures: drawing && uses('timeline') ? await drawing.measures(countriesOf(charts, resolved)) : [],
    boundaries: drawing && uses('regions') ? await drawing.boundaries() : null,
    base: drawing && uses('map', 'regions') ? readBaseMap(await drawing.baseMap()) : null,
    yearly: new Map(await yearlyOf(charts, resolved, effects, language)),
  };
}

function findingsOf(charts: readonly ChartPlaceholder[], kind: ChartKind, resolved: Resolved) {
  const names = new Set(charts.flatMap(({ chart, names: used }) => (chart === kind ? used : [])));
  return [...names].flatMap((name) => resolved.findings.get(name) ?? []);
}

/** The countries that the timelines are about; none where one of them is about all. */
function countriesOf(charts: readonly ChartPlaceholder[], resolved: Resolved): readonly string[] {
  const asked = findingsOf(charts, 'timeline', resolved).map(
    ({ finding: { question } }) => question.of.country ?? question.where.country ?? [],
  );
  return asked.every(({ length }) => length > 0) ? [...new Set(asked.flat())] : [];
}

async function placesOf(
  charts: readonly ChartPlaceholder[],
  resolved: Resolved,
  drawing: DrawingEffects,
): Promise<(readonly [string, RecordPlace['place']])[]> {
  const records = findingsOf(charts, 'map', resolved).flatMap(({ finding }) =>
    finding.rows.flatMap((row) => row.records),
  );
  const places = await drawing.places([...new Set(records)].sort());
  return places.map(({ record, place }) => [record, place]);
}

/** Series by month are asked by year too: what a year has more than its months is known only to the year. */
async function yearlyOf(
  charts: readonly ChartPlaceholder[],
  resolved: Resolved,
  effects: ReportEffects,
  language: string,
): Promise<(readonly [string, Finding])[]> {
  const monthly = findingsOf(charts, 'line', resolved).filter(
    ({ finding: { question } }) =>
      question.by.length === 1 &&
      question.by[0] === 'month' &&
      !question.cumulative &&
      question.rolling === null,
  );
  return Promise.all(
    monthly.map(
      async ({ entry, finding }) =>
        [entry.name, await effects.ask({ ...finding.question, by: ['year'] }, language)] as const,
    ),
  );
}
