import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { type Mention, ofKind, overlaps, type TokenSpan } from './mentions.ts';

// Cues of the lexicon that say something else where they stand.

const PUBLISHER = 3;

/** "el comunicado que el Ministerio difundió": a public body that announces spreads no propaganda. */
export function isPublished(cue: Mention, cues: readonly Mention[], names: readonly Mention[]): boolean {
  if (cue.term.kind !== 'support') return false;
  const announces = ofKind(cues, 'cue').some(
    ({ term, ...span }) => term.cue === 'announce' && overlaps(span, cue),
  );
  return (
    announces &&
    ofKind(names, 'agency').some(({ last }) => last <= cue.first && cue.first - last <= PUBLISHER)
  );
}

/** "sí" is no "si": told apart by an accent that folding takes away. */
export function isWrittenApart(
  { first, last }: TokenSpan,
  text: string,
  tokens: readonly Token[],
  { accentedOthers }: Grammar,
): boolean {
  const token = tokens[first];
  if (!accentedOthers || !token || last - first > 1) return false;
  return accentedOthers.has(text.slice(token.start, token.end).toLowerCase());
}
