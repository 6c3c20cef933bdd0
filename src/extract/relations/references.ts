import type { DateMention } from '../../language/index.ts';
import { anchored } from '../events/anchors.ts';
import { isNegated, standingOf } from '../events/scopes.ts';
import { type TieWords, tieWordsIn } from '../events/tie-words.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, type TokenSpan } from '../reading/mentions.ts';
import type { PlaceMention } from '../reading/places.ts';

/** What a sentence looks back on: an attack or an operation that it names, with when and where. */
export interface Reference {
  /** The words that tie it to what is told. */
  readonly tie: TokenSpan;
  /** "in retaliation for": done because of it. */
  readonly answers: boolean;
  readonly act: ActMention;
  readonly side: 'attack' | 'operation';
  /** The words for it. */
  readonly words: TokenSpan;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
}

const ATTACKS: readonly Act[] = ['attack', 'kill', 'kidnap'];
const OPERATIONS: readonly Act[] = ['arrest', 'dismantle', 'foil'];
const REACH = 10;

/**
 * The attacks and operations that a sentence looks back on: "over Tuesday's attack", "in connection with the cell broken
 * up in March", "in revenge for the killing of".
 * @param own acts of the story itself
 */
export function referencesIn(
  reading: DocumentReading,
  sentence: SentenceReading,
  own: readonly ActMention[],
): Reference[] {
  const ties = tieWordsIn(sentence).sort((a, b) => a.first - b.first);
  if (ties.length === 0) return [];
  const found = ties.flatMap((tie) => behind(reading, sentence, tie, own) ?? []);
  return found.filter((one, i) => found.findIndex(({ act }) => act === one.act) === i);
}

function behind(
  reading: DocumentReading,
  sentence: SentenceReading,
  tie: TieWords,
  own: readonly ActMention[],
): Reference | null {
  if (isNegated(sentence, tie) || hasCue(sentence.cues, 'doubt')) return null;
  const act = actsOf(sentence.acts, ...ATTACKS, ...OPERATIONS).find(({ last }) => last > tie.first);
  if (!act || own.includes(act) || act.first - tie.last > REACH) return null;
  if (act.term.act !== 'foil' && standingOf(reading, sentence, act) !== 'told') return null;
  const mine = <S extends TokenSpan>(spans: readonly S[]) =>
    anchored(reading, sentence, spans, act, sentence.acts).filter(({ last }) => last > tie.first);
  const dates = mine(sentence.dates).filter(({ open, edtf }) => open === null && edtf !== null);
  const places = mine(sentence.places).filter(({ cue }) => cue !== 'seat' && cue !== 'from');
  if (act.term.plural && dates.length === 0) return null;
  const first = Math.min(tie.last, act.first);
  const last = Math.max(act.last, ...[...dates, ...places].map((span) => span.last));
  const side = ATTACKS.includes(act.term.act) ? 'attack' : 'operation';
  return { tie, answers: tie.bond === 'answer', act, side, words: { first, last }, dates, places };
}
