import type { Remark } from './audit-line.ts';
import { pairsIn } from './pairs.ts';
import type { AuditReading, Figure, ReadSentence } from './reading.ts';

const REACH = 2;

/** "Of the 20, 16 … The other four": part and rest make the whole. Null where no rest is told. */
export function restOf(reading: AuditReading, sentence: ReadSentence): Remark | null {
  const rest = sentence.figures.find((figure) => isRest(reading, figure));
  if (!rest || rest.value === null) return null;
  const told = toldBefore(reading, sentence, rest);
  const [whole, part] = pairBefore(reading, sentence, rest) ?? (told.length === 2 ? told : []);
  if (!whole || !part || whole.value === null || part.value === null) return null;
  return judge(sentence, whole, part, rest);
}

/** "the other four", "les trois autres", "الأربعة الآخرون". */
function isRest({ cueAt, tokens, lexicon }: AuditReading, { first, last, nounLast }: Figure): boolean {
  for (let at = first - 3; at < first; at += 1)
    if (at >= 0 && cueAt('rest', at, first) === first) return true;
  const definite = lexicon.wording.language.code === 'ar' || cueAt('determiner', first - 1, first) === first;
  if (!definite || tokens[last] === undefined) return false;
  for (let at = last; at <= nounLast; at += 1) if (cueAt('restBehind', at) !== null) return true;
  return false;
}

/** The last "16 of the 20" in reach, when nothing else was counted since. */
function pairBefore(
  reading: AuditReading,
  { index, block }: ReadSentence,
  rest: Figure,
): readonly Figure[] | null {
  const near = reading.sentences
    .slice(Math.max(0, index - REACH), index + 1)
    .filter((one) => one.block === block);
  const pair = near
    .flatMap((one) => pairsIn(reading, one))
    .filter(({ last }) => last <= rest.first)
    .at(-1);
  if (!pair) return null;
  const behind = Math.max(pair.part.last, pair.whole.last);
  const since = near
    .flatMap(({ figures }) => figures)
    .filter(({ first }) => first >= behind && first < rest.first);
  return since.length === 0 ? [pair.whole, pair.part] : [];
}

/** All counts of this and the sentences before, when they are two: a whole and its part. */
function toldBefore({ sentences }: AuditReading, { index, block }: ReadSentence, rest: Figure): Figure[] {
  const near = sentences.slice(Math.max(0, index - REACH), index + 1).filter((one) => one.block === block);
  const counts = near.flatMap(({ figures }) => figures).filter(({ first }) => first < rest.first);
  const isPlain = counts.every(({ ordinal, value }) => !ordinal && value !== null);
  const [whole, part] = counts;
  const smaller = (part?.value ?? 0) < (whole?.value ?? 0) && (rest.value ?? 0) < (whole?.value ?? 0);
  return isPlain && smaller && whole !== undefined && whole.noun.length > 0 ? counts : [];
}

function judge({ first, last }: ReadSentence, whole: Figure, part: Figure, rest: Figure): Remark {
  const sum = (part.value ?? 0) + (rest.value ?? 0);
  const inside = part.first >= first && part.last <= last && whole.first >= first;
  const right = sum === whole.value;
  const sumText = `${part.value} + ${rest.value} = ${sum}`;
  return {
    kind: 'parts',
    verdict: right ? 'consistent' : 'inconsistent',
    span: inside
      ? { first: Math.min(whole.first, part.first), last: rest.nounLast }
      : { first: rest.first, last: rest.nounLast },
    againstSpan: inside
      ? null
      : { first: Math.min(whole.first, part.first), last: Math.max(whole.nounLast, part.last) },
    n: part.value,
    of: whole.value,
    percent: null,
    why: right
      ? `part and rest make the total: ${sumText}`
      : `part and rest do not make the total: ${sumText}, not ${whole.value}`,
    fits: [],
  };
}
