import type { SentenceReading } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf } from '../reading/mentions.ts';

/** Tokens from the words of blame to what somebody is blamed for. */
const REACH = 5;

/** The words of blame shortly before a place in a sentence: "the leader of a cell blamed for last month's attack". */
export function blameBefore(
  { cues }: Pick<SentenceReading, 'cues'>,
  first: number,
): Mention<TermOf<'cue'>> | undefined {
  return ofKind(cues, 'cue').find(
    ({ term, last }) => term.cue === 'because_of' && last <= first && first - last <= REACH,
  );
}
