import { type Attribution, attributionOf } from '../events/asserters.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { hasCue, type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import { introduce, type Known, knownIn } from './introductions.ts';

/**
 * Who states what each sentence says, by the sentence's index: named in it, meant by "he said", speaking on inside
 * quotation marks, or cited in the sentence before of the same paragraph.
 */
export function speakersIn(reading: DocumentReading): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  const known: Known = new Map();
  let last: Told | null = null;
  let quoted = false;
  let block = -1;
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block !== block) quoted = false;
    block = sentence.sentence.block;
    const own = knownIn(reading, sentence, known) ?? namedIn(reading, sentence);
    introduce(reading, sentence, known);
    if (own) found.set(sentence.index, own);
    else if (last && goesOn(reading, sentence, last, quoted)) found.set(sentence.index, last.attribution);
    if (own) last = { attribution: own, sentence };
    else if (last && isPronounSaying(reading, sentence) && found.has(sentence.index))
      last = { attribution: last.attribution, sentence };
    quoted = marksIn(reading, sentence) % 2 === 1 ? !quoted : quoted;
  }
  return found;
}

interface Told {
  readonly attribution: Attribution;
  readonly sentence: SentenceReading;
}

const REMEMBERED = 6;
/** Sentences of a paragraph that go on with what somebody said. */
const SPOKEN = 3;

function goesOn(reading: DocumentReading, sentence: SentenceReading, last: Told, quoted: boolean): boolean {
  const apart = sentence.index - last.sentence.index;
  const same = sentence.sentence.block === last.sentence.sentence.block;
  if (quoted && same) return true;
  if (apart <= REMEMBERED && isPronounSaying(reading, sentence)) return true;
  return (
    same && apart <= SPOKEN && last.attribution.asserter.class !== 'media' && !hasCue(sentence.cues, 'say')
  );
}

/** "he said", "She told reporters". */
function isPronounSaying({ tokens, reader }: DocumentReading, sentence: SentenceReading): boolean {
  const { pronouns } = reader.lexicon.grammar;
  return ofKind(sentence.cues, 'cue').some(
    ({ term, first }) => term.cue === 'say' && pronouns.has(tokens[first - 1]?.word ?? ''),
  );
}

function marksIn({ tokens }: DocumentReading, { first, last }: TokenSpan): number {
  return tokens.slice(first, last).filter(({ word }) => word === '"').length;
}

type Cue = Mention<TermOf<'extent'>>;

/** Somebody named with a verb of saying, or of counting ("the minister estimated"), with their office. */
function namedIn(reading: DocumentReading, sentence: SentenceReading): Attribution | null {
  if (sentence.names.length === 0) return null;
  const cues = ofKind(sentence.layers.extents, 'extent');
  const said = attributionOf(reading, sentence) ?? counting(sentence, reading, cues);
  return said && withOffice(reading, said, cues);
}

const GAP = 3;

function counting(
  sentence: SentenceReading,
  reading: DocumentReading,
  cues: readonly Cue[],
): Attribution | null {
  const verbs = cues.filter(({ term }) => term.extent === 'state');
  for (const name of sentence.names) {
    const { term } = name;
    if (term.kind !== 'official' && term.kind !== 'agency') continue;
    if (!verbs.some(({ first }) => first >= name.last && first - name.last <= GAP)) continue;
    const text = wordsOf(reading, name);
    const asserter = { name: text, role: term.kind === 'official' ? text : null, class: term.class } as const;
    return { asserter: { ...asserter, firmness: 'stated', via: null }, words: name };
  }
  return null;
}

/** "the head of the Central Bureau": the office, not the service, is who speaks. */
function withOffice(reading: DocumentReading, said: Attribution, cues: readonly Cue[]): Attribution {
  const { words, asserter } = said;
  const office = cues.find(
    ({ term, first, last }) =>
      term.extent === 'office' && last <= words.first && words.first - last <= 1 && first < words.first,
  );
  if (!office) return said;
  const span = { first: office.first, last: words.last };
  const text = wordsOf(reading, span);
  return { words: span, asserter: { ...asserter, name: text, role: text } };
}
