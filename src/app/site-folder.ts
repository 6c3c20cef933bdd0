import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteFile } from '../operations/index.ts';

/** Writes a site beside its folder, and puts the whole in the place of an earlier one at the end. */
export async function writeSiteFolder<Result>(
  target: string,
  fill: (write: (file: SiteFile) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const staging = join(dirname(target), `.${basename(target)}.partial`);
  await rm(staging, { recursive: true, force: true });
  try {
    const result = await fill(async ({ path, bytes }) => {
      const file = join(staging, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    });
    await rm(target, { recursive: true, force: true });
    await rename(staging, target);
    return result;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
