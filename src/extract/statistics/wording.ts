import { actsOf, hasCue, overlaps } from '../reading/mentions.ts';
import { type Figure, precededBy } from './figures.ts';
import { isHappening } from './happenings.ts';
import { isHarm } from './harm.ts';
import { extentsOf, standsBefore, wordAt } from './setting.ts';
import { isLarge, isMany } from './sizes.ts';
import { isAsOf, timesOf } from './times.ts';

const NEAR = 8;

/** What the words around a figure add: the perfect, "currently", a source of data; less for a remainder. */
export function wordingOf(figure: Figure): number {
  const { setting } = figure;
  const near = (gap: number, ...extents: Parameters<typeof extentsOf>[1][]) =>
    extentsOf(setting, ...extents).some(
      (cue) => standsBefore(cue, figure, gap) || standsBefore(figure, cue, gap) || overlaps(cue, figure),
    );
  let score = 0;
  if (near(NEAR, 'perfect', 'exist')) score += 1;
  else if (isReportedPerfect(figure)) score += 0.5;
  if (isVague(figure)) score -= vagueness(figure);
  if (isHeldNow(figure)) score += 1.5;
  if (near(NEAR, 'data')) score += 1;
  if (near(3, 'total') && (isLarge(figure) || !isOfOperation(figure))) score += 1.5;
  if (isCounting(figure)) score += 1.5;
  if (isReached(figure)) score += 1;
  if (precededBy(figure, 'only')) score += 0.5;
  if (isRest(figure)) score -= timesOf(setting).span ? 1 : 3;
  if (hasCue(setting.sentence.cues, 'hypothetical') && figure.counted === null) score -= 1;
  return score;
}

/** "currently", and not the day of "today". */
function isHeldNow(figure: Figure): boolean {
  const { setting } = figure;
  return extentsOf(setting, 'now').some(
    (cue) =>
      (standsBefore(cue, figure, NEAR) || standsBefore(figure, cue, NEAR) || overlaps(cue, figure)) &&
      !setting.sentence.dates.some(
        (date) => overlaps(date, cue) && cue.last <= date.last && !isAsOf(setting, date),
      ),
  );
}

/** "Ten arrests in all": a small sum over no time is that of one operation. */
function isOfOperation({ setting, counted }: Figure): boolean {
  const { span, bounded } = timesOf(setting);
  const unit = counted?.unit ?? 'person';
  return (
    !span && !bounded && (unit === 'arrest' || unit === 'person' || unit === 'injury' || unit === 'death')
  );
}

const COUNTING = 1;

/** "the ministry counts 517 women", "les autorités reconnaissent une vingtaine d'attaques": on no day. */
function isCounting(figure: Figure): boolean {
  const { setting } = figure;
  const { span, occasion } = timesOf(setting);
  const harm = figure.counted?.unit === 'death' || figure.counted?.unit === 'injury' || isHarm(setting);
  if (!isMany(figure) || occasion || (harm && !span)) return false;
  return extentsOf(setting, 'state').some((cue) => standsBefore(cue, figure, COUNTING));
}

const REACHING = 14;

/** "بلغ عدد الموقوفين نحو 5200 شخص": where the verb stands first, what was counted stands between. */
function isReached(figure: Figure): boolean {
  const { verbFirst } = figure.setting.reading.reader.lexicon.grammar;
  const reach = extentsOf(figure.setting, 'reach').some((cue) => standsBefore(cue, figure, REACHING));
  return isMany(figure) && (verbFirst ? reach : isReachedAt(figure));
}

/** "2023 se cerró con 64 detenidos": the verb right before, and no mere preposition. */
function isReachedAt({ setting, first }: Figure): boolean {
  return extentsOf(setting, 'reach').some(
    (cue) => cue.last === first && (cue.last - cue.first > 1 || wordAt(setting, cue.first).length > 2),
  );
}

/** "the other four", "two more": left over from a figure told before; but "another 800" is one of its own. */
export function isRest(figure: Figure): boolean {
  return (
    (precededBy(figure, 'rest', 2) || restInside(figure)) &&
    !(isLarge(figure) && !figure.definite) &&
    !isOtherHarm(figure) &&
    !(figure.setting.balance && isGoverned(figure))
  );
}

/** "69 killed and 142 others injured": others than the dead, and not left over from them. */
function isOtherHarm({ setting, number }: Figure): boolean {
  return actsOf(setting.sentence.acts, 'injure').some(
    ({ last }) => last <= number.first && number.first - last <= 1,
  );
}

/** "القضاء على 21 واعتقال 8 آخرين": others of whom a balance tells something else. */
function isGoverned({ setting, number }: Figure): boolean {
  return setting.sentence.acts.some(({ last }) => last === number.first);
}

/** "said that it had arrested": the perfect of what somebody says. */
function isReportedPerfect({ setting, first }: Figure): boolean {
  const { pluperfect } = setting.reading.reader.lexicon.grammar;
  const before = setting.reading.tokens.slice(Math.max(setting.sentence.first, first - NEAR), first);
  const said = hasCue(setting.sentence.cues, 'say', 'according', 'announce');
  return said && before.some(({ word }) => pluperfect.has(word));
}

/** "dozens of plots have been foiled" says more than "hundreds of volunteers". */
function vagueness({ setting, counted }: Figure): number {
  if (timesOf(setting).span) return 2.5;
  const done = counted !== null && isHappening(counted.unit) && extentsOf(setting, 'perfect').length > 0;
  return done ? 1 : 4;
}

/** "hundreds", "dozens". */
export function isVague({ count }: Figure): boolean {
  return (
    count.best === null &&
    count.high === null &&
    count.qualifier !== null &&
    /s(?: of)?$/.test(count.qualifier) &&
    !/^(?:upwards|in excess)/.test(count.qualifier)
  );
}

function restInside(figure: Figure): boolean {
  const adjectives = { first: figure.number.last, last: figure.last };
  return extentsOf(figure.setting, 'rest').some((cue) => overlaps(cue, adjectives));
}
