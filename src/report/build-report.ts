import { problemsOf } from './check-prose.ts';
import { chartProblems } from './drawing/chart-problems.ts';
import { drawingData } from './drawing/drawing-data.ts';
import { figureProblems } from './figure-problems.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { labelsWith } from './labels.ts';
import { numeralsOf } from './number-words.ts';
import { orderOfUse } from './order-of-use.ts';
import { type ReportProblem, reportError } from './problem.ts';
import { type Prose, readProse } from './prose.ts';
import { titleText } from './render-literals.ts';
import { pageOf } from './render-page.ts';
import type { ReportContext } from './report-context.ts';
import type { BuiltReport, ReportEffects, ReportSource } from './report-types.ts';
import { resolveNames } from './resolve.ts';

/**
 * Builds a report: Markdown with YAML front matter in, one self-contained HTML file out, in which every number is a
 * finding or a stated figure and opens its evidence. The same release and text give the same bytes.
 * @throws AttestError `REPORT_INVALID` with all its `problems`, each with file, line, column and what to do
 */
export async function buildReport(source: ReportSource, effects: ReportEffects): Promise<BuiltReport> {
  const front = readFrontMatter(source.markdown);
  const prose = readProse(front.body, front.linesBefore);
  const resolved = await resolveNames(front, prose, effects, source.file);
  const numerals = numeralsOf(front.language);
  const drawing = await drawingData(prose, resolved, effects, front.language);
  const context: ReportContext = {
    front,
    prose,
    resolved,
    drawing,
    numerals,
    labels: labelsWith(effects.titles?.(front.language), numerals),
    excluded: lists(prose) ? ((await effects.exclusions?.()) ?? null) : null,
    release: effects.release,
    site: effects.site ?? null,
    evidence: new Map(),
    shown: new Set(),
    findingOrder: orderOfUse(prose, false),
    statedOrder: orderOfUse(prose, true),
  };
  const problems = [
    ...problemsOf(front, prose),
    ...releaseProblems(front, effects),
    ...resolved.problems,
    ...figureProblems(prose, resolved),
    ...chartProblems(prose, context, effects.drawing !== undefined),
  ];
  if (problems.length > 0) throw reportError(source.file, problems);
  const records = recordsBehind(context);
  const evidence = new Map((await effects.evidence(records)).map((record) => [record.record, record]));
  return {
    html: pageOf({ ...context, evidence, shown: new Set(records) }, records),
    title: titleText(front.title.text),
    language: front.language,
    warnings: resolved.warnings,
  };
}

/** The release that a report asks for by name, or null for the newest. Reads the front matter alone. */
export function reportRelease(markdown: string): string | null {
  return readFrontMatter(markdown).release;
}

function releaseProblems(front: FrontMatter, { release }: ReportEffects): ReportProblem[] {
  if (front.release === null || front.release === release.name || front.release === release.id) return [];
  return [
    {
      ...front.releasePlace,
      words: front.release,
      message: `the report is about release ${front.release}, not ${release.name}`,
      hint: `Build it with --release ${front.release}, or change the front matter.`,
    },
  ];
}

function lists(prose: Prose): boolean {
  return prose.blocks.some((block) =>
    block.placeholders.some(({ placeholder }) => placeholder.kind === 'list'),
  );
}

/** Records that a page shows with their sentences; more than these make it too heavy to open. */
const MOST_SHOWN = 1500;

/**
 * Ids of the records behind the numbers of the report, once each, sorted; where they are too many, those behind the
 * numbers that rest on the fewest, so that a number has all of its records on the page or says that it has more.
 */
function recordsBehind({ resolved: { findings, stated }, drawing }: ReportContext): string[] {
  const rows = [...findings.values()].flatMap(({ finding }) => finding.rows.map(({ records }) => records));
  const behind = [
    [...stated.values()].map(({ figure }) => figure.record),
    drawing.measures.map(({ record }) => record),
    ...rows.toSorted((a, b) => a.length - b.length),
  ];
  return [...new Set(behind.flat())].slice(0, MOST_SHOWN).sort();
}
