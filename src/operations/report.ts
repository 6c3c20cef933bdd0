import { answer } from '../analysis/index.ts';
import type { Codebook } from '../codebook/index.ts';
import { openRelease } from '../release/index.ts';
import { type BuiltReport, buildReport, type ReportSource } from '../report/index.ts';
import { releaseNamed } from './release-named.ts';
import { drawingOf } from './report-drawing.ts';
import { findStated } from './stated.ts';
import type { Workspace } from './workspace.ts';

/**
 * Builds a report on one release: the newest, or the named one.
 * @throws AttestError REPORT_INVALID with every number that is no finding, and where it stands
 */
export async function buildReportFor(
  ws: Pick<Workspace, 'releases' | 'ground'>,
  source: ReportSource,
  releaseName?: string,
): Promise<BuiltReport> {
  const { name, folder } = await releaseNamed(ws, releaseName);
  const release = await openRelease(folder);
  try {
    return await buildReport(source, {
      release: { id: release.manifest.id, name },
      ask: (question) => answer(release, question),
      evidence: (ids) => release.evidence(ids),
      stated: (reference) => findStated(release, reference),
      drawing: drawingOf(release, ws.ground),
      label: (variable, code) => labelOf(release.codebook, variable, code),
    });
  } finally {
    await release.close();
  }
}

/** The codebook's title of a code of a variable, whichever record type has it. */
function labelOf(codebook: Codebook, variable: string, code: string): string | null {
  for (const { variables } of Object.values(codebook.recordTypes)) {
    const taxonomy = variables[variable]?.taxonomy;
    const title = taxonomy ? codebook.taxonomies[taxonomy]?.categories[code]?.title : undefined;
    if (title !== undefined) return title;
  }
  return null;
}
