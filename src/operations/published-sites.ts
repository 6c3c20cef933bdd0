import { zipped } from '../formats/index.ts';
import { AttestError } from '../model/index.ts';
import { type PublishedSite, publishSite } from './publish.ts';
import type { Workspace } from './workspace.ts';
import { writtenReport } from './written-reports.ts';

/** What goes along with a site that is written into the project's folder. */
export interface ProjectSiteAsk {
  /** Names of the project's reports. */
  readonly reports: readonly string[];
  /** Whether readers get the release's own tables too. */
  readonly tables: boolean;
}

/** A site in the project's folder: the release that it is of, and when it was written (ISO 8601, UTC). */
export interface ProjectSite {
  readonly name: string;
  readonly written: string;
}

type Sites = Pick<Workspace, 'sites'>;

/**
 * Writes the newest release as a site into the project's folder, under the release's name.
 * @throws AttestError RELEASE_NOT_FOUND, DOC_NOT_FOUND for a report that is not there, and what `publishSite` throws
 */
export async function publishProjectSite(
  ws: Pick<Workspace, 'releases' | 'ground' | 'reports' | 'sites'> & Partial<Pick<Workspace, 'store'>>,
  { reports, tables }: ProjectSiteAsk,
  progress: (step: string) => void,
): Promise<PublishedSite> {
  const release = (await ws.releases.list()).at(-1);
  if (release === undefined)
    throw new AttestError('RELEASE_NOT_FOUND', 'there is no release yet', { hint: 'Freeze one first.' });
  const written = await Promise.all([...new Set(reports)].map((name) => reportSource(ws, name)));
  const ask = { release, reports: written, country: null, tables };
  const app = await ws.sites.app();
  return ws.sites.write(release, (write) => publishSite(ws, ask, app, write, progress));
}

async function reportSource(ws: Pick<Workspace, 'reports'>, name: string) {
  const found = await writtenReport(ws, name);
  if (!found) throw new AttestError('DOC_NOT_FOUND', `the project has no report ${name}`);
  return { name, file: `${name}.md`, markdown: found.markdown };
}

/** The project's sites, by name. */
export async function projectSites({ sites }: Sites): Promise<ProjectSite[]> {
  const all = (await sites.list()).filter(({ name }) => isStep(name));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file of a site; null where it has none of that path, or the path leads elsewhere. */
export async function siteFile({ sites }: Sites, name: string, path: string): Promise<Uint8Array | null> {
  if (![name, ...path.split('/')].every(isStep)) return null;
  return (await sites.read(name, path)) ?? null;
}

/** A site as one ZIP file, in a folder of its release's name. @throws AttestError NOT_FOUND */
export async function zippedSite(ws: Sites, name: string): Promise<Uint8Array> {
  const known = (await projectSites(ws)).some((site) => site.name === name);
  if (!known) throw new AttestError('NOT_FOUND', `there is no site of a release ${name}`);
  const files = await ws.sites.files(name);
  return zipped(files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes })));
}

/** A step of a path that goes down: nothing hidden, and not up. */
function isStep(step: string): boolean {
  return /^[^./\\][^/\\]*$/.test(step);
}
