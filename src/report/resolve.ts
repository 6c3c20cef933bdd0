import { AttestError, type Finding, type FindingRow } from '../model/index.ts';
import type { FindingEntry, FrontMatter, StatedEntry } from './front-matter.ts';
import { orderOfUse } from './order-of-use.ts';
import type { ReportProblem } from './problem.ts';
import type { Prose } from './prose.ts';
import type { ReportEffects, StatedFigure } from './report-types.ts';

/** A finding with its answer. */
export interface Answered {
  readonly entry: FindingEntry;
  readonly finding: Finding;
  /** The same question without "only where known", where that narrowed an ungrouped base; else null. */
  readonly whole: FindingRow | null;
}

export interface Cited {
  readonly entry: StatedEntry;
  readonly figure: StatedFigure;
}

export interface Resolved {
  readonly findings: ReadonlyMap<string, Answered>;
  readonly stated: ReadonlyMap<string, Cited>;
  readonly problems: readonly ReportProblem[];
  readonly warnings: readonly string[];
}

/** Asks the release for all that the prose uses; what cannot be answered becomes a problem with its line. */
export async function resolveNames(
  front: FrontMatter,
  prose: Prose,
  effects: ReportEffects,
  file: string,
): Promise<Resolved> {
  const problems: ReportProblem[] = [];
  const used = usedNames(prose);
  const findings = new Map<string, Answered>();
  for (const entry of front.findings.filter(({ name }) => used.findings.has(name))) {
    const answered = await answer(entry, front.language, effects, problems);
    if (answered) findings.set(entry.name, answered);
  }
  const stated = new Map<string, Cited>();
  for (const entry of front.stated.filter(({ name }) => used.stated.has(name))) {
    const figure = await effects.stated(entry.reference);
    if (figure) stated.set(entry.name, { entry, figure });
    else problems.push(notStated(entry));
  }
  const unused = [
    ...front.findings.filter(({ name }) => !used.findings.has(name)),
    ...front.stated.filter(({ name }) => !used.stated.has(name)),
  ];
  const warnings = unused.map(({ name, line }) => `${file}:${line}: "${name}" is defined and not used`);
  return { findings, stated, problems, warnings };
}

function usedNames(prose: Prose): { findings: ReadonlySet<string>; stated: ReadonlySet<string> } {
  return { findings: new Set(orderOfUse(prose, false)), stated: new Set(orderOfUse(prose, true)) };
}

async function answer(
  entry: FindingEntry,
  language: string,
  effects: ReportEffects,
  problems: ReportProblem[],
): Promise<Answered | null> {
  const { question } = entry;
  try {
    const finding = await effects.ask(question, language);
    const narrowed = question.known.length > 0 && question.by.length === 0;
    const whole = narrowed ? await effects.ask({ ...question, known: [] }, language) : null;
    return { entry, finding, whole: whole?.rows[0] ?? null };
  } catch (error) {
    if (!(error instanceof AttestError) || error.code !== 'QUESTION_INVALID') throw error;
    problems.push({
      line: entry.line,
      column: entry.column,
      words: entry.name,
      message: `the question "${entry.name}" cannot be asked: ${error.message}`,
      hint: error.hint ?? 'Compare it with the codebook.',
    });
    return null;
  }
}

function notStated({ name, line, column, reference }: StatedEntry): ReportProblem {
  const asked = Object.entries(reference).map(([key, value]) => `${key}: ${value}`);
  return {
    line,
    column,
    words: name,
    message: `no single stated figure of the release has ${asked.join(', ')}`,
    hint: 'Narrow the reference (quantity, as_of, stated_by) or name the record: { record: rec_x }.',
  };
}
