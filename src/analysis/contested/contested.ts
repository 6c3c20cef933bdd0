import { recordTypeOf, titlesIn } from '../../codebook/index.ts';
import { caveatTextsOn } from '../../counting/index.ts';
import {
  AttestError,
  type ClaimSeries,
  type Contested,
  groupBy,
  PLAIN_QUESTION,
  type Question,
} from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { answer } from '../answer.ts';
import { statedWords } from '../stated-words/words-in.ts';
import { claimsOf, type PlacedClaim } from './claims.ts';
import { conflictsOf } from './conflicts.ts';
import { seriesOf, standsAlone } from './series.ts';

/** Which stated figures to show: those that satisfy conditions for sure; all without any. */
export type ContestedQuestion = Pick<Question, 'where'>;

/**
 * What different people have stated, in series that may be read as one line, series about the same places side by side,
 * and what cannot be true among them.
 * @param language of conflicts and caveats
 * @throws AttestError QUESTION_INVALID when the codebook has no statistics, or a condition names what it lacks
 */
export async function contested(
  release: Release,
  { where }: ContestedQuestion,
  language = 'en',
): Promise<Contested> {
  if (!recordTypeOf(release.codebook, 'statistic'))
    throw new AttestError('QUESTION_INVALID', 'the codebook has no record type "statistic"', {
      hint: 'Figures that somebody states are records of that type.',
    });
  const all = await claimsOf(release);
  const claims = await satisfying(release, where, all);
  const series = seriesOf(claims, release.codebook);
  return {
    release: release.manifest.id,
    series,
    sets: setsOf(series),
    conflicts: conflictsOf(series, {
      words: statedWords(language),
      kind: (code) => titlesIn(release.codebook, language).code('statistic', 'kind', code) ?? code,
    }),
    caveats: caveatsOf(series, all.length - claims.length, release, language),
  };
}

async function satisfying(
  release: Release,
  where: Question['where'],
  claims: readonly PlacedClaim[],
): Promise<readonly PlacedClaim[]> {
  if (Object.keys(where).length === 0) return claims;
  const { rows } = await answer(release, { ...PLAIN_QUESTION, type: 'statistic', where });
  const chosen = new Set(rows.flatMap(({ records }) => records));
  return claims.filter(({ claim }) => chosen.has(claim.record));
}

/** Series of several quantities that name the same places. */
function setsOf(series: readonly ClaimSeries[]): Contested['sets'] {
  const groups = groupBy(series, ({ places }) => JSON.stringify(places));
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ quantity }) => quantity)).size > 1)
    .map((group) => ({ places: group[0]?.places ?? [], series: group.map(({ id }) => id) }));
}

function caveatsOf(
  series: readonly ClaimSeries[],
  left: number,
  { codebook }: Release,
  language: string,
): string[] {
  const words = statedWords(language);
  const alone = series.filter(standsAlone).length;
  const standIn = series.flatMap(({ claims }) => claims).filter(({ at }) => at.basis === 'published').length;
  const note = (n: number, text: (n: number) => string) => (n > 0 ? [text(n)] : []);
  return [
    ...note(left, words.leftOut),
    ...note(alone, words.alone),
    ...note(standIn, words.untimed),
    words.neverJoined,
    ...caveatTextsOn(codebook, language, 'statistic'),
  ];
}
