import { contested, mapData, responses, type StatedWords, statedWords } from '../analysis/index.ts';
import { AttestError, type Contested, type MapData, type Question, type Responses } from '../model/index.ts';
import { type Labels, labelsWith, numeralsOf, REPORT_LANGUAGES } from '../report/index.ts';
import { withRelease } from './release-named.ts';
import { reportTitles } from './report-titles.ts';
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
  const known = REPORT_LANGUAGES.find((one) => one === language);
  if (!known)
    throw new AttestError('USAGE', `there are no words in "${language}"`, {
      hint: `Languages: ${REPORT_LANGUAGES.join(', ')}.`,
    });
  return withRelease(ws, release, async ({ codebook }) => ({
    labels: labelsWith(reportTitles(codebook, known), numeralsOf(known)),
    words: statedWords(known),
  }));
}

/** The places of the records that satisfy a question. */
export function mapOf(ws: Releases, question: Question, release?: string): Promise<MapData> {
  return withRelease(ws, release, (opened) => mapData(opened, question));
}
