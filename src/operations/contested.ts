import { contested } from '../analysis/index.ts';
import type { Contested, Question } from '../model/index.ts';
import { openRelease } from '../release/index.ts';
import { releaseNamed } from './release-named.ts';
import type { Releases } from './workspace.ts';

/** What different people have stated, on a release: the newest, or the named one. */
export async function contestedFigures(
  ws: Releases,
  where: Question['where'],
  release?: string,
): Promise<Contested> {
  const { folder } = await releaseNamed(ws, release);
  const opened = await openRelease(folder);
  try {
    return await contested(opened, { where });
  } finally {
    await opened.close();
  }
}
