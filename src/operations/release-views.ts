import { contested, mapData, responses, type StatedWords, statedWords } from '../analysis/index.ts';
import type { Contested, MapData, Question, Responses } from '../model/index.ts';
import type { Labels } from '../report/index.ts';
import { labelsIn, spokenLanguage } from './names-in.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

/** What different people have stated, on a release: the newest, or the named one. */
export function contestedFigures(
  ws: Releases,
  where: Question['where'],
  release?: string,
  language = 'en',
): Promise<Contested> {
  return withRelease(ws, release, (opened) => contested(opened, { where }, language));
}

/** Measures, and exchanges between states. */
export function responsesIn(ws: Releases, release?: string, language = 'en'): Promise<Responses> {
  return withRelease(ws, release, (opened) => responses(opened, language));
}

/** How variables, codes and countries of a release are called in a language. */
export interface Speech {
  readonly labels: Labels;
  readonly words: StatedWords;
}

/** @throws AttestError USAGE for a language that reports are not written in */
export function speechIn(ws: Releases, language: string, release?: string): Promise<Speech> {
  const known = spokenLanguage(language);
  return withRelease(ws, release, async ({ codebook }) => ({
    labels: labelsIn(codebook, known),
    words: statedWords(known),
  }));
}

/** The places of the records that satisfy a question. */
export function mapOf(ws: Releases, question: Question, release?: string): Promise<MapData> {
  return withRelease(ws, release, (opened) => mapData(opened, question));
}
