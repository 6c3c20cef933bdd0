import type { SuggestedStatement } from '../../model/index.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { nationOf } from '../reading/script.ts';
import { distinct, type Source, stated } from './value.ts';

interface Nation extends TokenSpan {
  readonly country: string;
}

/** Other states that took part: named in a sentence of a joint operation, or beside the services of another. */
export function partnerValues(source: Source): SuggestedStatement[] {
  if (source.telling.story.class !== 'operation') return [];
  const home = homeCountry(source);
  const sentences = source.telling.sentences.slice(0, 10);
  return distinct(
    sentences
      .filter((sentence) => isJoint(source, sentence))
      .flatMap((sentence) =>
        nationsOf(source, sentence)
          .filter(({ country }) => country !== home)
          .map((nation) => stated(source, 'partner', nation.country, sentence, nation, { certainty: 0.9 })),
      ),
    String,
  );
}

function homeCountry(source: Source): string | null {
  const place = source.telling.frames.flatMap(({ places }) => places).find(({ country }) => country !== null);
  return (
    place?.country ?? [...source.reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  );
}

function isJoint(source: Source, sentence: SentenceReading): boolean {
  return hasCue(sentence.cues, 'joint') || sideBySide(source, sentence);
}

/** "Spanish and Moroccan security forces": two nations before one service. */
function sideBySide(source: Source, sentence: SentenceReading): boolean {
  const nations = nationsOf(source, sentence);
  const { and } = source.reading.reader.lexicon.grammar;
  return nations.some((nation, i) => {
    const next = nations[i + 1];
    if (!next || next.country === nation.country || next.first - nation.last !== 1) return false;
    const joined = and.has(source.reading.tokens[nation.last]?.word ?? '');
    return (
      joined &&
      ofKind(sentence.names, 'agency').some(({ first }) => first >= next.last && first - next.last <= 2)
    );
  });
}

/** Nations that act in a sentence: demonyms before services or in front of the act, and names behind a joint cue. */
function nationsOf(source: Source, sentence: SentenceReading): Nation[] {
  const { tokens, gazetteer, reader } = source.reading;
  const joint = ofKind(sentence.cues, 'cue').filter(({ term }) => term.cue === 'joint');
  const nations: Nation[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = tokens[i];
    const country = nationOf(token, gazetteer, reader.lexicon.language.code);
    if (!country) continue;
    const serves = ofKind(sentence.names, 'agency').some(
      ({ first, last }) => first >= i && first - i <= 3 && first !== i,
    );
    const cued = joint.some(
      (cue) => (i >= cue.last && i - cue.last <= 4) || (cue.first - i <= 5 && cue.first > i),
    );
    if (serves || cued) nations.push({ first: i, last: i + 1, country });
  }
  return nations;
}
