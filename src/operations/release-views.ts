import { contested, mapData, responses } from '../analysis/index.ts';
import type { Contested, MapData, Question, Responses } from '../model/index.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

/** What different people have stated, on a release: the newest, or the named one. */
export function contestedFigures(
  ws: Releases,
  where: Question['where'],
  release?: string,
): Promise<Contested> {
  return withRelease(ws, release, (opened) => contested(opened, { where }));
}

/** Measures, and exchanges between states. */
export function responsesIn(ws: Releases, release?: string): Promise<Responses> {
  return withRelease(ws, release, responses);
}

/** The places of the records that satisfy a question. */
export function mapOf(ws: Releases, question: Question, release?: string): Promise<MapData> {
  return withRelease(ws, release, (opened) => mapData(opened, question));
}
