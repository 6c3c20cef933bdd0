import type { Count } from '../../model/index.ts';
import type { CountFinding, CountPart } from '../events/counts.ts';
import { type DocumentReading, wordsOf } from '../reading/document-reading.ts';

/** Tokens from a part to the place that it is told with: "five suspects were held in Banten". */
const NEAR = 6;

/**
 * A count with its parts: those that were added up ("five in Banten … four more in Batam"), or that the text sets beside
 * their sum ("ten, nine in Melilla and one in Farkhana"). Each is named by its place, else by the words for its people.
 */
export function withBreakdown(reading: DocumentReading, found: CountFinding): Count {
  const { count } = found;
  const parts = found.parts.length > 0 ? found.parts : sharesOf(found);
  const exact = parts.flatMap((part) => part.count.best ?? []);
  if (parts.length < 2 || exact.length < parts.length) return count;
  const names = namesOf(reading, parts);
  const breakdown = exact.map((own, at) => ({ of: names[at] ?? '', count: own }));
  const sum = breakdown.reduce((total, part) => total + part.count, 0);
  const { low, best, high, qualifier } = count;
  return sum === best ? { low, best, high, qualifier, breakdown } : count;
}

/** "ten people, nine in Melilla and one in Farkhana", "twelve, four women and eight men": what follows adds up to it. */
function sharesOf({ first, last, count, sentence }: CountPart): readonly CountPart[] {
  const whole = sentence.people.find(
    (group) => group.first >= first && group.last <= last && group.count?.best === count.best,
  );
  if (!whole) return [];
  const shares: CountPart[] = [];
  let left = count.best ?? 0;
  for (const group of sentence.people) {
    if (group.first < whole.last || !group.count?.best || left <= 0) continue;
    shares.push({ first: group.first, last: group.last, count: group.count, sentence });
    left -= group.count.best;
  }
  return left === 0 ? shares : [];
}

/** The places of parts where each has one, else the words for their people. */
function namesOf(reading: DocumentReading, parts: readonly CountPart[]): readonly string[] {
  const places = parts.flatMap((part) => placeOf(reading, part) ?? []);
  return places.length === parts.length ? places : parts.map((part) => peopleOf(reading, part));
}

function placeOf(reading: DocumentReading, { sentence, last }: CountPart): string | null {
  const next = sentence.people.find((group) => group.first >= last)?.first ?? sentence.last;
  const place = sentence.places.find(
    (one) => one.cue === 'in' && one.first >= last && one.first < Math.min(next, last + NEAR),
  );
  return place ? wordsOf(reading, place) : null;
}

function peopleOf(reading: DocumentReading, part: CountPart): string {
  const number = part.sentence.numbers.find(({ first }) => first === part.first);
  const counts = number !== undefined && number.last < part.last;
  return wordsOf(reading, counts ? { first: number.last, last: part.last } : part);
}
