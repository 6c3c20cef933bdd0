import type { Release } from '../../release/index.ts';
import { releaseAsCsv } from './csv-folder.ts';
import { releaseAsDataPackage } from './data-package.ts';
import { releaseAsFollowTheMoney } from './follow-the-money.ts';
import { releaseAsGeoJson } from './geojson.ts';
import type { ExportedFile } from './published-table.ts';
import { releaseAsStix } from './stix.ts';
import { releaseAsXlsx } from './workbook-file.ts';

export const RELEASE_FORMATS = ['csv', 'xlsx', 'geojson', 'datapackage', 'ftm', 'stix'] as const;
export type ReleaseFormat = (typeof RELEASE_FORMATS)[number];

/** Formats that are a folder of files. */
export const FOLDER_FORMATS: readonly ReleaseFormat[] = ['csv', 'datapackage'];

const WRITERS: Readonly<Record<ReleaseFormat, (release: Release, path: string) => Promise<ExportedFile[]>>> =
  {
    csv: releaseAsCsv,
    xlsx: releaseAsXlsx,
    geojson: releaseAsGeoJson,
    datapackage: releaseAsDataPackage,
    ftm: releaseAsFollowTheMoney,
    stix: releaseAsStix,
  };

/** An open release in another format. The same release gives the same bytes. @param path name of a single file */
export function releaseAs(release: Release, format: ReleaseFormat, path: string): Promise<ExportedFile[]> {
  return WRITERS[format](release, path);
}
