import { answer } from '../analysis/index.ts';
import type { Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { type BuiltReport, buildReport, type ReportSite, type ReportSource } from '../report/index.ts';
import { namingIn, spokenLanguage } from './names-in.ts';
import { withRelease } from './release-named.ts';
import { drawingOf } from './report-drawing.ts';
import { exclusionsIn } from './report-exclusions.ts';
import { reportTitles } from './report-titles.ts';
import { findStated } from './stated.ts';
import type { Workspace } from './workspace.ts';

/**
 * Builds a report on one release: the newest, or the named one.
 * @throws AttestError REPORT_INVALID with every number that is no finding, and where it stands
 */
export function buildReportFor(
  ws: Pick<Workspace, 'releases' | 'ground'>,
  source: ReportSource,
  releaseName?: string,
): Promise<BuiltReport> {
  return withRelease(ws, releaseName, (release) => buildReportOn(release, ws.ground, source));
}

/** Where a report is built for. */
interface ReportSetting {
  /** Told each question that the report asks. */
  readonly asked?: (question: Question) => void;
  /** The site that it goes along with. */
  readonly site?: ReportSite;
}

/**
 * Builds a report on an open release.
 * @throws AttestError REPORT_INVALID
 */
export function buildReportOn(
  release: Release,
  ground: Workspace['ground'],
  source: ReportSource,
  { asked, site }: ReportSetting = {},
): Promise<BuiltReport> {
  const { id, name } = release.manifest;
  return buildReport(source, {
    release: { id, name },
    ask: (question, language) => {
      asked?.(question);
      return answer(release, question, namingIn(release.codebook, spokenLanguage(language)));
    },
    evidence: (ids) => release.evidence(ids),
    stated: (reference) => findStated(release, reference),
    drawing: drawingOf(release, ground),
    titles: (language) => reportTitles(release.codebook, language),
    exclusions: () => exclusionsIn(release),
    ...(site ? { site } : {}),
  });
}
