import type { SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';

/** Words behind which stands what a sentence looks back on. */
export interface TieWords extends TokenSpan {
  /** "in retaliation for", "in the case of"; null where the words are a cause or a link. */
  readonly bond: 'answer' | 'case' | null;
}

/** The words of a sentence behind which stands what it looks back on: bonds, then causes, then links. */
export function tieWordsIn({ cues, layers }: SentenceReading): TieWords[] {
  const found: TieWords[] = [];
  for (const { first, last, term } of ofKind(layers.bonds, 'bond'))
    if (term.bond === 'answer' || term.bond === 'case') found.push({ first, last, bond: term.bond });
  for (const { first, last, term } of ofKind(cues, 'cue'))
    if (term.cue === 'because_of') found.push({ first, last, bond: null });
  for (const { first, last } of ofKind(cues, 'link')) found.push({ first, last, bond: null });
  return found;
}
