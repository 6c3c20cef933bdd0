import { contested, mapData, responses } from '../analysis/index.ts';
import type { Contested, MapData, Question, Responses } from '../model/index.ts';
import { openRelease, type Release } from '../release/index.ts';
import { releaseNamed } from './release-named.ts';
import type { Releases } from './workspace.ts';

/** What different people have stated, on a release: the newest, or the named one. */
export function contestedFigures(
  ws: Releases,
  where: Question['where'],
  release?: string,
): Promise<Contested> {
  return reading(ws, release, (opened) => contested(opened, { where }));
}

/** Measures, and exchanges between states. */
export function responsesIn(ws: Releases, release?: string): Promise<Responses> {
  return reading(ws, release, responses);
}

/** The places of the records that satisfy a question. */
export function mapOf(ws: Releases, question: Question, release?: string): Promise<MapData> {
  return reading(ws, release, (opened) => mapData(opened, question));
}

async function reading<Answer>(
  ws: Releases,
  name: string | undefined,
  read: (release: Release) => Promise<Answer>,
): Promise<Answer> {
  const { folder } = await releaseNamed(ws, name);
  const opened = await openRelease(folder);
  try {
    return await read(opened);
  } finally {
    await opened.close();
  }
}
