import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';

/** "13 per cent of those detained", "one in three detainees": a share of people, and the whole that it is of. */
export function isShare(
  { tokens, reader }: DocumentReading,
  { numbers, layers }: SentenceReading,
  { first, last, bare }: PeopleGroup,
): boolean {
  const number = numbers.find((one) => one.first >= first && one.last <= last);
  if (!number || number.ordinal) return false;
  const sign = ofKind(layers.extents, 'extent').some(
    (extent) => extent.term.extent === 'percent' && extent.first === number.last,
  );
  if (sign) return true;
  const { outOf } = reader.lexicon.grammar;
  if (!outOf) return false;
  const joint = (from: number, to: number) =>
    outOf.has(
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    );
  return JOINTS.some(
    (length) =>
      (bare &&
        joint(number.last, number.last + length) &&
        numbers.some((whole) => whole.first === number.last + length)) ||
      (joint(number.first - length, number.first) &&
        numbers.some((part) => part.last === number.first - length)),
  );
}

/** Tokens of "in", "out of", "out of every". */
const JOINTS = [1, 2, 3] as const;
