import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { PeopleGroup } from '../reading/people.ts';

/**
 * What is told by place belongs together: "three in Barcelona, two in Ceuta and one in Melilla" are six, as they are beside
 * their whole ("six were held: three in Barcelona, …"). Beside a whole that is more than they, the parts are left out.
 */
export function withPlacedParts(
  reading: DocumentReading,
  sentence: SentenceReading,
  bound: readonly PeopleGroup[],
): readonly PeopleGroup[] {
  if (sentence.places.length < 2 || sentence.people.length < 2) return bound;
  const parts = placedParts(reading, sentence);
  if (parts.length < 2 || !bound.some((group) => parts.includes(group))) return bound;
  const sum = parts.reduce((total, { count }) => total + (count?.best ?? 0), 0);
  const others = bound.filter((group) => !parts.includes(group));
  const whole = Math.max(0, ...others.map(({ count }) => count?.best ?? count?.low ?? 0));
  if (whole > sum) return others;
  return whole === 0 || whole === sum
    ? [...others, ...parts.map((part) => ({ ...part, placed: true }))]
    : bound;
}

/** The first run of groups that each have a place of their own right behind, joined; numbers alone behind the first. */
function placedParts(reading: DocumentReading, sentence: SentenceReading): PeopleGroup[] {
  const { and } = reading.reader.lexicon.grammar;
  let parts: PeopleGroup[] = [];
  let end: number | null = null;
  for (const group of sentence.people) {
    const place = isCounted(group) ? placeBehind(reading, sentence, group.last) : null;
    const joined: boolean =
      end !== null && group.bare && group.first - end === 1 && and.has(reading.tokens[end]?.word ?? '');
    if (parts.length > 1 && !joined) break;
    parts = place === null ? [] : joined ? [...parts, group] : [group];
    end = place;
  }
  return parts;
}

function isCounted({ count, partitive, ordinal }: PeopleGroup): boolean {
  return count?.best !== undefined && count.best !== null && !partitive && ordinal === null;
}

const ARTICLE = 2;

/** Where the place ends that stands right behind a token, with "in" before it; or null. */
function placeBehind(
  { tokens, reader }: DocumentReading,
  { places }: SentenceReading,
  at: number,
): number | null {
  if (!reader.lexicon.grammar.inPlace.has(tokens[at]?.word ?? '')) return null;
  return places.find(({ first }) => first > at && first - at <= ARTICLE)?.last ?? null;
}
