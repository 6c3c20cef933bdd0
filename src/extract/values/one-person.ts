import { standingOf } from '../events/scopes.ts';
import { isPassive } from '../events/voice.ts';
import type { ActMention } from '../reading/acts.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import type { Source } from './value.ts';

/**
 * "fue detenida en su casa", "la Policía lo detuvo": the form of the participle or of the pronoun says that it was one
 * person, where nobody is counted; null where a form says that it was several.
 */
export function onePerson({
  reading,
  telling,
}: Source): { readonly sentence: SentenceReading; readonly act: ActMention } | null {
  const { participle, objects, oneObject, severalEnding, singlePronouns } = reading.reader.lexicon.grammar;
  if (singlePronouns) return himBefore(reading, telling, singlePronouns);
  if (!participle || !objects || !oneObject || !severalEnding) return null;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const numberOf = (act: ActMention): 'one' | 'several' | null => {
    const [verb, before] = [word(act.last - 1), word(act.first - 1)];
    if (participle.test(verb))
      return isPassive(reading, act) ? (severalEnding.test(verb) ? 'several' : 'one') : null;
    if (!objects.has(before)) return null;
    return severalEnding.test(before) ? 'several' : oneObject.has(before) ? 'one' : null;
  };
  const told = telling.frames.flatMap(({ sentence, acts }) =>
    acts.flatMap((act) => {
      const arrest = act.term.act === 'arrest' && act.term.form === 'past';
      const number = arrest && standingOf(reading, sentence, act) === 'told' ? numberOf(act) : null;
      return number === null ? [] : [{ sentence, act, number }];
    }),
  );
  const [first] = told;
  return first && told.every(({ number }) => number === 'one') ? first : null;
}

const PRONOUN = 4;

/** "la police l'a interpellé", "elle a été arrêtée": a pronoun for one person shortly before the verb. */
function himBefore(
  { tokens }: Source['reading'],
  { frames }: Source['telling'],
  single: ReadonlySet<string>,
): ReturnType<typeof onePerson> {
  for (const { sentence, acts, bindings } of frames) {
    const act = acts.find(
      ({ term, first }) =>
        bindings.length === 0 &&
        term.act === 'arrest' &&
        term.form === 'past' &&
        tokens.slice(Math.max(sentence.first, first - PRONOUN), first).some(({ word }) => single.has(word)),
    );
    if (act) return { sentence, act };
  }
  return null;
}
