import { recordTypeOf } from '../../codebook/index.ts';
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
import { caveatsOn } from '../standing-caveats.ts';
import { claimsOf, type PlacedClaim } from './claims.ts';
import { conflictsOf } from './conflicts.ts';
import { seriesOf, standsAlone } from './series.ts';

/** Which stated figures to show: those that satisfy conditions for sure; all without any. */
export type ContestedQuestion = Pick<Question, 'where'>;

/**
 * What different people have stated, in series that may be read as one line, series about the same places side by side,
 * and what cannot be true among them.
 * @throws AttestError QUESTION_INVALID when the codebook has no statistics, or a condition names what it lacks
 */
export async function contested(release: Release, { where }: ContestedQuestion): Promise<Contested> {
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
    conflicts: conflictsOf(series),
    caveats: caveatsOf(series, all.length - claims.length, release),
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

function caveatsOf(series: readonly ClaimSeries[], left: number, { codebook }: Release): string[] {
  const alone = series.filter(standsAlone).length;
  const standIn = series.flatMap(({ claims }) => claims).filter(({ at }) => at.basis === 'published').length;
  const note = (n: number, text: string) => (n > 0 ? [`${text}: ${n}.`] : []);
  return [
    ...note(left, 'Figures left out because the conditions do not surely hold'),
    ...note(alone, 'Figures that stand alone because their kind or population is not stated'),
    ...note(standIn, 'Figures without a time of their own, shown on the day of publication'),
    'Series of different populations, kinds or places are never joined; whether they overlap is not known.',
    ...caveatsOn(codebook, 'statistic').map(({ text }) => text),
  ];
}
