import type { Passage, Sentence } from '../../language/index.ts';
import { type Mention, ofKind, overlaps, type TokenSpan } from './mentions.ts';
import type { Reader } from './reader.ts';

/** "## 2. Attacks": a heading that is marked as one. */
export function isMarkedHeading({ tokens }: Passage, { kind, first }: Sentence): boolean {
  return kind === 'heading' && tokens[first]?.word.startsWith('#') === true;
}

/** ", as for the attack on Y,": at its comma. */
export function turns(tokens: Passage['tokens'], at: number, { lexicon }: Reader): boolean {
  return tokens[at]?.word === ',' && lexicon.grammar.turns?.has(tokens[at + 1]?.word ?? '') === true;
}

/** Services that have their town behind them, but not as a part of what stands there ("estación de Policía de X"). */
export function servicesOf(names: readonly Mention[], things: readonly Mention[]): TokenSpan[] {
  const sites = ofKind(things, 'target').filter(({ first, last }) => last - first > 1);
  return ofKind(names, 'agency').filter(
    (name) => name.term.operates && !sites.some((site) => overlaps(site, name)),
  );
}
