import { answer } from '../analysis/index.ts';
import { type BuiltReport, buildReport, type ReportSource } from '../report/index.ts';
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
  return withRelease(ws, releaseName, (release, { name }) =>
    buildReport(source, {
      release: { id: release.manifest.id, name },
      ask: (question, language) => answer(release, question, language),
      evidence: (ids) => release.evidence(ids),
      stated: (reference) => findStated(release, reference),
      drawing: drawingOf(release, ws.ground),
      titles: (language) => reportTitles(release.codebook, language),
      exclusions: () => exclusionsIn(release),
    }),
  );
}
