import type { SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';

/** Words behind which stands what a sentence looks back on. */
export interface TieWords extends TokenSpan {
  /** "in retaliation for", "in the case of"; null where the words are a cause or a link. */
  readonly bond: 'answer' | 'case' | null;
}

/** The words of a sentence behind which stands what it looks back on: bonds, then causes, then links. */
export function tieWordsIn({ cues, layers }: SentenceReading): TieWords[] {
  const causes = ofKind(cues, 'cue').filter(({ term }) => term.cue === 'because_of');
  const bonds = ofKind(layers.bonds, 'bond').flatMap(({ first, last, term }): TieWords[] =>
    term.bond === 'answer' || term.bond === 'case' ? [{ first, last, bond: term.bond }] : [],
  );
  const plain = [...causes, ...ofKind(cues, 'link')].map(({ first, last }) => ({ first, last, bond: null }));
  return [...bonds, ...plain];
}
