import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { anchored } from './anchors.ts';
import { tieWordsIn } from './tie-words.ts';

const REACH = 8;
const GROUP = 3;

/**
 * Whether an arrest, or the end of a cell, is spoken of only to say what the sentence's own act follows: "were detained
 * days after the dismantling of a cell on 15 June", "linked to the cell broken up on 3 May".
 */
export function looksBackOn(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  if (act.term.act !== 'arrest' && act.term.act !== 'dismantle') return false;
  const tie = tieWordsIn(sentence).find(
    ({ first, last, bond }) =>
      bond !== 'answer' &&
      last <= act.first &&
      act.first - last <= REACH &&
      (isTold(sentence, first) || opensDefinite(sentence, first)),
  );
  if (!tie || actsOf(sentence.acts, 'arrest', 'dismantle').some((one) => isBetween(one, tie, act)))
    return false;
  const noun = act.term.form === 'noun';
  const group = sentence.groups.some(
    ({ first, last }) => first >= tie.last && last <= act.first && act.first - last <= GROUP,
  );
  if (!noun && !group) return false;
  return tie.bond === 'case' || anchored(reading, sentence, sentence.dates, act, sentence.acts).length > 0;
}

/** Something is done to somebody before the tie: the sentence has an act of its own. */
function isTold(sentence: SentenceReading, before: number): boolean {
  return actsOf(sentence.acts, 'arrest', 'dismantle', 'seize').some(
    ({ term, last }) => term.form !== 'noun' && last <= before,
  );
}

const OPENING = 6;

/** "The arrests come days after …": the sentence goes on about those told before. */
function opensDefinite(sentence: SentenceReading, before: number): boolean {
  return ofKind(sentence.cues, 'cue').some(
    ({ term, first, last }) => term.cue === 'definite' && first - sentence.first <= OPENING && last <= before,
  );
}

function isBetween({ first, last }: TokenSpan, tie: TokenSpan, act: TokenSpan): boolean {
  return first >= tie.last && last <= act.first;
}
