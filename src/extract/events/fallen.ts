import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf } from '../reading/mentions.ts';
import { isDefiniteAt } from '../reading/script.ts';
import type { Binding } from './bindings.ts';

/** "A policeman was killed in the raid": people of the forces who came to harm in an operation spoken of before. */
export function fallenInRaid(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
): readonly Binding[] {
  if (actsOf(sentence.acts, 'attack', 'kidnap').length > 0) return [];
  const { grammar } = reading.reader.lexicon;
  const raid = actsOf(sentence.acts, 'raid').some(({ term, first }) => {
    const counted =
      reading.tokens[first - 1]?.kind === 'number' || sentence.numbers.some(({ last }) => last === first);
    return term.form === 'noun' && isDefiniteAt(reading.tokens, counted ? first - 1 : first, grammar);
  });
  if (!raid) return [];
  const isHarm = ({ act }: Binding) => act.term.act === 'kill' || act.term.act === 'injure';
  const theirs = bindings.filter((one) => isHarm(one) && one.people.every(({ role }) => role === 'security'));
  if (theirs.length === 0) return [];
  return bindings.filter(
    (one) => isHarm(one) && one.people.every(({ role, bare }) => role === 'security' || bare),
  );
}
