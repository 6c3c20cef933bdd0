import type { SuggestedStatement } from '../../model/index.ts';
import type { AgeMention } from '../reading/ages.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { gapBetween } from '../reading/mentions.ts';
import { arrestedCount } from './counts.ts';
import { type Source, stated } from './value.ts';

/** The youngest and the oldest of those arrested. One person's age counts only where one was arrested. */
export function ageValues(source: Source): SuggestedStatement[] {
  if (source.telling.story.class !== 'operation') return [];
  const arrested = arrestedCount(source);
  for (const sentence of source.telling.sentences) {
    const ages = sentence.ages.filter((age) => isOfSuspects(source, sentence, age, arrested));
    const usable = ages.filter(({ single }) => !single || arrested === 1);
    const [age] = usable;
    if (!age) continue;
    return [
      stated(source, 'age_min', age.min, sentence, age),
      stated(source, 'age_max', age.max, sentence, age),
    ];
  }
  return [];
}

/** Not the ages of victims, nor of some other number of people spoken of before ("the four, aged …"). */
function isOfSuspects(
  source: Source,
  sentence: SentenceReading,
  age: AgeMention,
  arrested: number | null,
): boolean {
  const near = sentence.people
    .filter((group) => gapBetween(group, age) <= 8)
    .sort((a, b) => gapBetween(a, age) - gapBetween(b, age));
  if (near[0]?.role === 'victim') return false;
  const other = sentence.people.find(
    ({ definite, count }) => definite && count?.best !== null && count !== null && count.best > 2,
  );
  return !(
    other &&
    arrested !== null &&
    other.count?.best !== arrested &&
    other.count?.best !== undefined &&
    isOtherGroup(source, other.count.best ?? 0)
  );
}

function isOtherGroup(source: Source, n: number): boolean {
  return !source.telling.bindings.some(({ binding }) =>
    binding.people.some(({ count, definite }) => !definite && count?.best === n),
  );
}
