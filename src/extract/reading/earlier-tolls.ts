import type { NumberMention, Token } from '../../language/index.ts';
import { type Mention, ofKind, type TermOf, type TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people.ts';

interface Draft extends TokenSpan {
  readonly acts: readonly Mention<TermOf<'act'>>[];
  readonly people: readonly PeopleGroup[];
  readonly numbers: readonly NumberMention[];
  readonly cues: readonly Mention[];
}

/**
 * "The toll rose to six dead, after an earlier count of three": the sentence without what stands in the clause of the
 * earlier count. Unchanged where that opens the sentence.
 */
export function withoutEarlierToll<T extends Draft>(tokens: readonly Token[], reading: T): T {
  const cue = ofKind(reading.cues, 'cue').find(({ term }) => term.cue === 'earlier_toll');
  if (!cue) return reading;
  let comma = cue.first - 1;
  while (comma > reading.first && tokens[comma]?.word !== ',') comma -= 1;
  const counted = reading.acts.some(({ first }) => first < comma);
  if (comma <= reading.first || !counted) return reading;
  const before = <S extends TokenSpan>(spans: readonly S[]) => spans.filter(({ first }) => first < comma);
  const { acts, people, numbers, cues } = reading;
  return {
    ...reading,
    acts: before(acts),
    people: before(people),
    numbers: before(numbers),
    cues: before(cues),
  };
}
