import { skipDeterminers } from './pairs.ts';
import type { AuditReading, Figure } from './reading.ts';

/** Words of the noun between "of" and its number. */
const LONGEST_NOUN = 4;

/** "من المخططات الثلاثة والثلاثين", "من المخططات البالغ عددها 33", "of the plots, 33 in number": a noun, then its number. */
export function isNumberOf(reading: AuditReading, at: number, { first, value }: Figure): boolean {
  const { tokens, cueAt } = reading;
  const opened = cueAt('of', at, first);
  if (opened === null || value === null) return false;
  const start = skipDeterminers(reading, opened, first);
  const arabic = reading.lexicon.wording.language.code === 'ar';
  for (let end = start + 1; end <= Math.min(first, start + LONGEST_NOUN); end += 1) {
    if (!isOfPhraseItself(reading, end - 1, start, arabic)) return false;
    const numbering = cueAt('numbering', tokens[end]?.word === ',' ? end + 1 : end, first);
    if (numbering === first) return true;
    if (end === first && tokens[first]?.word.startsWith('ال')) return true;
    if (end === first - 1 && tokens[end]?.word === 'ال') return true;
  }
  return false;
}

/**
 * Whether a word is of the noun that is counted, and not of something that it belongs to or is in: in Arabic it has the
 * article ("الخلايا السرية", not "أعضاء الخلايا"), or is a pronoun behind one ("المشتبه بهم").
 */
function isOfPhraseItself(
  { tokens, cueAt }: AuditReading,
  at: number,
  start: number,
  arabic: boolean,
): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== 'word') return false;
  if (!arabic) return cueAt('narrowing', at) === null && cueAt('of', at) === null;
  if (cueAt('narrowing', at, at + 1) !== null && token.word !== 'ب') return false;
  const isPronoun = token.word === 'ب' || /^(?:ب?هم|ب?هن|ب?ها|فيهم)$/u.test(token.word);
  const isDefinite = /^ال.{2}/u.test(token.word) || /.{3}(?:ها|هم|هن)$/u.test(token.word);
  return isDefinite || (at > start && isPronoun && before?.kind === 'word');
}
