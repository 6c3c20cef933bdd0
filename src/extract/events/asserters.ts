import type { Asserter } from '../../model/index.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { actsOf, hasCue, type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import { oncePerSentence } from '../reading/once-per.ts';

const BEFORE = 14;
const AFTER = 8;

type Speaker = Mention<TermOf<'agency'> | TermOf<'official'> | TermOf<'outlet'> | TermOf<'organisation'>>;

/** Who claims something, and the words that name them. */
export interface Attribution {
  readonly asserter: Asserter;
  readonly words: TokenSpan;
}

/** Who claims what a sentence says, when it names somebody; else null. */
export function asserterOf(reading: DocumentReading, sentence: SentenceReading): Asserter | null {
  return attributionOf(reading, sentence)?.asserter ?? null;
}

/** The same, with the words that name the speaker. */
export const attributionOf = oncePerSentence(attributionIn);

function attributionIn(reading: DocumentReading, sentence: SentenceReading): Attribution | null {
  const speakers = sentence.names as readonly Mention[];
  const named = speakers
    .filter((name): name is Speaker => name.term.kind !== 'act')
    .filter(
      ({ term }) =>
        term.kind !== 'agency' || !term.country || reading.surroundings.countries.has(term.country),
    );
  for (const cue of ofKind(sentence.cues, 'cue')) {
    const speaker = speakerOf(cue, named, isInverted(reading, cue));
    if (speaker) return { asserter: asserter(reading, sentence, speaker, cue, named), words: speaker };
  }
  return null;
}

/** ", a annoncé lundi le parquet": behind a mark the speaker follows; where verbs stand first, unless "that" does. */
function isInverted({ tokens, reader }: DocumentReading, cue: TokenSpan): boolean {
  const { pluperfect, copulas, verbFirst, complement } = reader.lexicon.grammar;
  if (verbFirst) return complement?.has(tokens[cue.last]?.word ?? '') !== true;
  let at = cue.first - 1;
  while (pluperfect.has(tokens[at]?.word ?? '') || copulas.has(tokens[at]?.word ?? '')) at -= 1;
  return tokens[at]?.kind === 'mark';
}

const INVERTED = 6;
/** A group or a newspaper that speaks stands right before its verb. */
const BESIDE = 4;

/** Whom something is told to, or who is told of, rather than who tells it. */
function isSide({ kind }: Speaker['term']): boolean {
  return kind === 'outlet' || kind === 'organisation';
}

function speakerOf(
  cue: Mention<TermOf<'cue'>>,
  named: readonly Speaker[],
  inverted: boolean,
): Speaker | null {
  const behind = named.filter(({ first }) => first >= cue.last && first - cue.last <= AFTER);
  const [after] = behind;
  if (cue.term.cue === 'according') return after ?? null;
  if (!['say', 'announce', 'deny'].includes(cue.term.cue)) return null;
  const speaks = behind.find(({ term, first }) => first - cue.last <= INVERTED && !isSide(term));
  if (inverted && speaks) return speaks;
  const before = named.filter(({ last }) => last <= cue.first && cue.first - last <= BEFORE);
  const close = before.filter(({ term }) => term.kind !== 'outlet' && term.kind !== 'organisation').at(-1);
  return (
    close ??
    (after && after.term.kind !== 'outlet' && after.first - cue.last <= 2 ? after : null) ??
    before.filter((name) => !isSide(name.term) || (!inverted && cue.first - name.last <= BESIDE)).at(-1) ??
    null
  );
}

function asserter(
  reading: DocumentReading,
  sentence: SentenceReading,
  speaker: Speaker,
  cue: Mention<TermOf<'cue'>>,
  named: readonly Speaker[],
): Asserter {
  const via = named.find(
    ({ term, first }) => term.kind === 'outlet' && first >= cue.last && first - cue.last <= 2,
  );
  return {
    name: nameOf(reading, speaker),
    role: speaker.term.kind === 'official' ? wordsOf(reading, speaker) : null,
    class: classOf(speaker.term),
    firmness: firmness(sentence, cue),
    via: via && via !== speaker && via.term.kind === 'outlet' ? via.term.name : null,
  };
}

function firmness(sentence: SentenceReading, cue: Mention<TermOf<'cue'>>): Asserter['firmness'] {
  if (cue.term.cue === 'deny') return 'denied';
  return hasCue(sentence.cues, 'alleged') ? 'alleged' : 'stated';
}

function nameOf(reading: DocumentReading, speaker: Speaker): string {
  const { term } = speaker;
  if (term.kind === 'outlet') return term.name;
  if (term.kind === 'organisation') return term.text ?? term.name;
  return term.kind === 'agency' && term.name ? term.name : wordsOf(reading, speaker);
}

function classOf(term: Speaker['term']): Asserter['class'] {
  if (term.kind === 'outlet') return 'media';
  return term.kind === 'organisation' ? 'armed_group' : term.class;
}

const CLAIM_REACH = 8;

/** "X claimed the attack and said that it had killed 40": the claim's subject goes on speaking. */
function claimsAndSays({ acts, names, cues }: SentenceReading): boolean {
  return actsOf(acts, 'claim').some(
    ({ first, last, term }) =>
      term.form === 'past' &&
      ofKind(names, 'organisation').some((side) => side.last <= first && first - side.last <= CLAIM_REACH) &&
      ofKind(cues, 'cue').some((cue) => cue.term.cue === 'say' && cue.first >= last),
  );
}

const CLOSE = 2;

/** Whether a sentence is what the armed side says: an organisation, "the insurgents", "the group" before the verb. */
export const isArmedSide = oncePerSentence(isOfArmedSide);

function isOfArmedSide(reading: DocumentReading, sentence: SentenceReading): boolean {
  if (attributionOf(reading, sentence)?.asserter.class === 'armed_group') return true;
  if (claimsAndSays(sentence)) return true;
  const armed = [...sentence.people.filter(({ role }) => role === 'suspect'), ...sentence.groups];
  return ofKind(sentence.cues, 'cue').some(
    ({ term, first }) =>
      term.cue === 'say' &&
      armed.some(
        ({ last }) => last <= first && first - last <= CLOSE && !reading.reader.lexicon.grammar.verbFirst,
      ),
  );
}
