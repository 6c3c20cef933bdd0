import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import type { ReportSite, ReportSource } from '../report/index.ts';
import { type SiteFile, type SiteReport, type WrittenSite, writeSite } from '../site/index.ts';
import { type CountryAsk, countryReportOn } from './country-report.ts';
import { companionsOf } from './export-release.ts';
import { codebookView } from './project-view.ts';
import { groundOf } from './region-outlines.ts';
import { withRelease } from './release-named.ts';
import { buildReportOn } from './report.ts';
import type { Workspace } from './workspace.ts';

export type { SiteFile };

/** What is done one after the other when a site is written, as `progress` is told. */
export const SITE_STEPS: readonly string[] = ['names and quotes', 'reports', 'pages', 'downloads'];

/** What a site is to hold beside its release. */
export interface SiteAsk {
  /** The newest release where it is not said. */
  readonly release?: string | undefined;
  /** Reports as they are written, each under the name of its page. */
  readonly reports: readonly (ReportSource & { readonly name: string })[];
  readonly country: CountryAsk | null;
  /** Whether readers get the release's own tables too. */
  readonly tables: boolean;
}

export interface PublishedSite extends WrittenSite {
  readonly release: string;
  readonly id: string;
}

/**
 * Writes a release of the project as a static site.
 * @param app the built pages
 * @param write takes each file as soon as it is made
 * @throws AttestError RELEASE_NOT_FOUND, RELEASE_CORRUPT, REPORT_INVALID, QUESTION_INVALID; INPUT_INVALID when tables are
 *   asked for of a release that holds names of private persons
 */
export function publishSite(
  ws: Pick<Workspace, 'releases' | 'ground'> & Partial<Pick<Workspace, 'store'>>,
  ask: SiteAsk,
  app: readonly SiteFile[],
  write: (file: SiteFile) => Promise<void>,
  progress: (step: string) => void = () => {},
): Promise<PublishedSite> {
  return withRelease(ws, ask.release, async (release, { name, folder }) => {
    const written = await writeSite(
      release,
      {
        codebook: codebookView(release.codebook),
        app,
        texts: await textsOf(folder),
        baseMap: () => groundOf(ws.ground),
        ...(ws.store ? { lengthOf: lengthIn(ws.store) } : {}),
        reports: () => builtReports(release, ws.ground, ask),
        ...(ask.tables ? { whole: () => wholeRelease(folder, release) } : {}),
        progress,
      },
      write,
    );
    return { ...written, release: name, id: release.manifest.id };
  });
}

/** The length of documents without what is not the report, in code points; null for those that the store lacks. */
function lengthIn(store: Workspace['store']): (document: string) => Promise<number | null> {
  return async (document) => {
    const found = await store.text(document);
    if (!found) return null;
    const aside = found.furniture.reduce((sum, { start, end }) => sum + end - start, 0);
    return Array.from(found.text).length - aside;
  };
}

/** The README tells of the tables, which a site has only when they are asked for. */
async function textsOf(folder: string): Promise<Record<string, Uint8Array>> {
  const companions = (await companionsOf(folder)).filter(({ path }) => path !== 'README.txt');
  const manifest = new Uint8Array(await readFile(join(folder, 'manifest.json')));
  return {
    ...Object.fromEntries(companions.map(({ path, bytes }) => [path, bytes])),
    'manifest.json': manifest,
  };
}

async function wholeRelease(folder: string, { manifest }: Release): Promise<SiteFile[]> {
  const paths = manifest.files.map(({ path }) => path).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: `release/${path}`,
      bytes: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
}

/** The site around its reports, which lie in a folder of it. */
function siteAround({ manifest, codebook }: Release): ReportSite {
  return {
    title: manifest.about?.title ?? codebook.title,
    address: (page) => `../index.html#${page}`,
  };
}

async function builtReports(
  release: Release,
  ground: Workspace['ground'],
  { reports, country }: SiteAsk,
): Promise<SiteReport[]> {
  const drafted = country
    ? [
        {
          name: `country-${country.country.toLowerCase()}-${country.language}`,
          file: 'country report',
          markdown: await countryReportOn(release, ground, country),
        },
      ]
    : [];
  const built: SiteReport[] = [];
  for (const { name, ...source } of [...reports, ...drafted]) {
    const questions: Question[] = [];
    const report = await buildReportOn(release, ground, source, {
      asked: (question) => questions.push(question),
      site: siteAround(release),
    });
    built.push({ name, ...report, questions });
  }
  return built;
}
