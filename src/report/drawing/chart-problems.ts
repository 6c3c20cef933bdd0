import { isTimeGroup } from '../../model/index.ts';
import type { ReportProblem } from '../problem.ts';
import type { Prose } from '../prose.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';
import type { ChartKind } from './chart-kind.ts';
import { columnsOverlap, crossOf } from './cross.ts';

type Wrong = Pick<ReportProblem, 'message' | 'hint'>;

/** Parts, types and series beyond these cannot be told apart. */
const MOST = 10;

/** How many variables a chart's question is grouped by. */
const GROUPS: Readonly<Record<ChartKind, readonly number[]>> = {
  bar: [0, 1, 2, 3],
  grouped: [2],
  stacked: [2],
  panels: [2],
  matrix: [2],
  line: [1, 2],
  timeline: [1],
  network: [2, 3],
  map: [0, 1],
  regions: [1],
  claims: [],
};

/** Charts whose question has another shape than they can draw, or that lack what they are drawn on. */
export function chartProblems(prose: Prose, context: ReportContext, canDraw: boolean): ReportProblem[] {
  return prose.blocks.flatMap((block) =>
    block.placeholders.flatMap(({ placeholder, source, visibleAt }) => {
      if (placeholder.kind !== 'chart') return [];
      const [name = ''] = placeholder.names;
      const answered = context.resolved.findings.get(name);
      const wrong = answered ? problemOf(placeholder.chart, answered, context, canDraw) : null;
      return wrong ? [{ ...block.locate(visibleAt), words: source, ...wrong }] : [];
    }),
  );
}

function problemOf(
  kind: ChartKind,
  answered: Answered,
  context: ReportContext,
  canDraw: boolean,
): Wrong | null {
  return (
    shapeProblem(kind, answered) ??
    crossProblem(kind, answered, context) ??
    groundProblem(kind, context, canDraw)
  );
}

function shapeProblem(kind: ChartKind, { entry, finding: { question } }: Answered): Wrong | null {
  const { by } = question;
  const wanted = GROUPS[kind];
  if (!wanted.includes(by.length))
    return {
      message: `a ${kind} chart does not fit "${entry.name}", which is by ${by.length} variables`,
      hint: `Give the question ${wanted.join(' or ')} in by:, or choose another kind of chart.`,
    };
  const timed = kind === 'line' || kind === 'timeline';
  if (timed && !by.some(isTimeGroup))
    return {
      message: `"${entry.name}" is not by year or month, so it has no line in time`,
      hint: 'Write by: year.',
    };
  if (kind === 'network' && !(by.includes('from') && by.includes('to')))
    return {
      message: `"${entry.name}" does not say from whom to whom`,
      hint: 'Write { type: exchange, by: [from, to, outcome] }.',
    };
  return null;
}

function crossProblem(kind: ChartKind, answered: Answered, context: ReportContext): Wrong | null {
  if (kind === 'map' && answered.finding.rows.length > MOST) return tooMany('types', answered.entry.name);
  if (kind !== 'stacked') return null;
  const cross = crossOf(answered, context);
  if (cross.columns.filter(({ apart }) => !apart).length > MOST) return tooMany('parts', answered.entry.name);
  return columnsOverlap(cross)
    ? {
        message: `the parts of "${answered.entry.name}" overlap, so they cannot be stacked`,
        hint: `Write {{chart grouped ${answered.entry.name}}}.`,
      }
    : null;
}

function tooMany(what: string, name: string): Wrong {
  return { message: `"${name}" has more than ${MOST} ${what}`, hint: 'Ask for the larger ones with where:.' };
}

function groundProblem(kind: ChartKind, { drawing }: ReportContext, canDraw: boolean): Wrong | null {
  const grounded = kind === 'map' || kind === 'regions' || kind === 'timeline';
  if (grounded && !canDraw) return { message: `a ${kind} cannot be drawn here`, hint: 'Use {{table name}}.' };
  return kind === 'regions' && drawing.boundaries === null
    ? {
        message: 'the project has no boundaries of regions',
        hint: 'Bring them in: attest places import FILE.geojson.',
      }
    : null;
}
