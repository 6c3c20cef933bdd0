import type { Token } from '../../language/index.ts';
import { isNegated } from '../events/scopes.ts';
import type { MeasureKind } from '../lexicons/lexicon.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';

/** A sentence with the words that measures are made of. */
export interface MeasureSentence {
  readonly reading: DocumentReading;
  readonly sentence: SentenceReading;
  readonly bodies: readonly Body[];
  readonly themes: readonly Mention<TermOf<'theme'>>[];
  /** Verbs of setting up. */
  readonly founded: readonly TokenSpan[];
}

/** A thing that can be set up: a noun of the lexicon, or a body of the state by its name. */
export interface Body extends TokenSpan {
  readonly measure: MeasureKind;
  readonly named: boolean;
}

/** Something set up: the body, and the words that say so. */
export interface MeasureFrame {
  readonly setting: MeasureSentence;
  readonly measure: MeasureKind;
  readonly body: TokenSpan;
  readonly founding: TokenSpan;
  readonly named: boolean;
}

type FoundingMention = Mention<TermOf<'founding'>>;

/** What a sentence says was set up, adopted, launched or agreed. */
export function framesOf(reading: DocumentReading, sentence: SentenceReading): MeasureFrame[] {
  const words = sentence.layers.foundings;
  if (words.length === 0) return [];
  const themes = ofKind(sentence.layers.themes, 'theme');
  const past = ofKind(words, 'founding').filter(({ term }) => term.form === 'past');
  const setting = { reading, sentence, bodies: bodiesOf(reading, sentence, themes), themes, founded: past };
  const founded = ofKind(words, 'founding').flatMap((founding) => frameOf(setting, founding) ?? []);
  const steps = ofKind(words, 'step')
    .filter((step) => isTold(setting, step))
    .map((step) => ({ setting, measure: step.term.measure, body: step, founding: step, named: false }));
  const own = steps.filter(({ measure }) => !founded.some((frame) => frame.measure === measure));
  return oncePerBody([...founded, ...own]);
}

function bodiesOf(reading: DocumentReading, sentence: SentenceReading, themes: readonly TokenSpan[]): Body[] {
  const { tokens } = reading;
  const nouns = ofKind(sentence.layers.bodies, 'body')
    .filter((body) => !isShy(reading, body) || themes.some(({ last }) => last === body.first))
    .map((body) => ({ measure: body.term.measure, named: tokens[body.last - 1]?.capital === true, ...body }));
  const agencies = ofKind(sentence.names, 'agency')
    .filter(({ term }) => term.name !== null && term.operates)
    .map((body) => ({ measure: 'institution' as const, named: true, ...body }));
  const rest = nouns.filter(
    (noun) => !agencies.some((body) => body.first <= noun.first && noun.last <= body.last),
  );
  return [...rest, ...agencies].sort((a, b) => a.first - b.first);
}

/** Short words that are bodies only as part of a name: "Cyber Security Act", "Operation Shield". */
function isShy({ tokens, reader }: DocumentReading, body: TokenSpan): boolean {
  const word = tokens[body.first]?.word ?? '';
  if (body.last - body.first > 1 || !reader.lexicon.shyBodies.has(word)) return false;
  const next = tokens[body.last];
  return tokens[body.first]?.capital !== true && !(next?.capital === true && next.kind === 'word');
}

const ACTIVE = 10;
const PASSIVE = 12;
/** Where the subject, and when, stand between the verb and its object. */
const SUBJECT_BETWEEN = 22;

function frameOf(setting: MeasureSentence, founding: FoundingMention): MeasureFrame | null {
  if (!isTold(setting, founding)) return null;
  const fits = setting.bodies.filter(({ measure }) => founding.term.measures.includes(measure));
  const body = isPassive(setting, founding)
    ? (nearestBefore(setting, fits, founding) ?? nameBefore(setting, founding))
    : (nearestAfter(setting, fits, founding) ?? reducedTo(setting, fits, founding));
  if (!body || !isByState(setting, founding)) return null;
  return { setting, measure: body.measure, body, founding, named: body.named };
}

function wordsBetween({ reading }: MeasureSentence, from: number, to: number): string[] {
  return reading.tokens.slice(from, to).map(({ word }) => word);
}

function isPassive(setting: MeasureSentence, founding: FoundingMention): boolean {
  if (founding.term.form !== 'past') return false;
  const { passive } = setting.reading.reader.lexicon.grammar;
  const from = Math.max(setting.sentence.first, founding.first - 3);
  return wordsBetween(setting, from, founding.first).some((word) => passive.has(word));
}

/** "The programme, launched in 2017, …", "which began in 2017": no object behind, and nothing new between. */
function reducedTo(
  setting: MeasureSentence,
  bodies: readonly Body[],
  founding: FoundingMention,
): Body | null {
  if (founding.term.form !== 'past') return null;
  const found = nearestBefore(setting, bodies, founding);
  const { articles, definite } = setting.reading.reader.lexicon.grammar;
  const between = found ? wordsBetween(setting, found.last, founding.first) : [];
  return between.some((word) => articles.has(word) || definite.has(word)) ? null : found;
}

function nearestAfter(
  setting: MeasureSentence,
  bodies: readonly Body[],
  founding: FoundingMention,
): Body | null {
  const { clauses, verbFirst } = setting.reading.reader.lexicon.grammar;
  const reach = verbFirst && founding.term.form === 'past' ? SUBJECT_BETWEEN : ACTIVE;
  const found = bodies.find(({ first }) => first >= founding.last && first - founding.last <= reach);
  if (!found) return null;
  const words = wordsBetween(setting, founding.last, found.first);
  if (words.some((word) => clauses.has(word))) return null;
  return headOf(bodies, found);
}

/** "agency, the Central Bureau": the name in apposition is the better body. */
function headOf(bodies: readonly Body[], found: Body): Body {
  const next = bodies.find(({ first }) => first >= found.last && first - found.last <= 1);
  return next && next.measure === found.measure ? next : found;
}

function nearestBefore(setting: MeasureSentence, bodies: readonly Body[], founding: TokenSpan): Body | null {
  const found = bodies
    .filter(({ last }) => last <= founding.first && founding.first - last <= PASSIVE)
    .at(-1);
  if (!found) return null;
  const acts = setting.sentence.acts.filter(({ term }) => term.form === 'past');
  return acts.some(({ first }) => first >= found.last && first < founding.first) ? null : found;
}

/** "The G5 Sahel was founded": a name that no list knows, right before the verb. */
function nameBefore({ reading, sentence }: MeasureSentence, founding: FoundingMention): Body | null {
  if (!founding.term.measures.includes('institution')) return null;
  const { tokens, reader } = reading;
  const { passive, pluperfect, definite, articles } = reader.lexicon.grammar;
  let last = founding.first;
  const isAux = (word: string) => passive.has(word) || pluperfect.has(word);
  while (last > sentence.first && isAux(tokens[last - 1]?.word ?? '')) last -= 1;
  let first = last;
  while (first > sentence.first && isNamePart(tokens[first - 1])) first -= 1;
  const lead = tokens[first]?.word ?? '';
  if (definite.has(lead) || articles.has(lead)) first += 1;
  if (first >= last || !tokens[first]?.capital || first === sentence.first) return null;
  const taken = [...sentence.places, ...ofKind(sentence.names, 'organisation')];
  if (taken.some((name) => name.first === first && name.last >= last)) return null;
  return { first, last, measure: 'institution', named: true };
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.kind === 'number');
}

/** Told as done: not denied, not only possible. */
function isTold({ reading, sentence }: MeasureSentence, span: TokenSpan): boolean {
  const { modals } = reading.reader.lexicon.grammar;
  const before = reading.tokens.slice(Math.max(sentence.first, span.first - 3), span.first);
  return !isNegated(sentence, span) && !before.some(({ word }) => modals.has(word));
}

/** Not set up by an armed group, nor by somebody told of as "he" or "she". */
function isByState({ reading, sentence }: MeasureSentence, founding: TokenSpan): boolean {
  const { pronouns, by, verbFirst } = reading.reader.lexicon.grammar;
  const before = reading.tokens[founding.first - 1]?.word ?? '';
  if (pronouns.has(before) && before !== 'it' && before !== 'they') return false;
  const organisations = ofKind(sentence.names, 'organisation');
  const agent = organisations.some(
    ({ first, last }) =>
      (founding.first - last >= 0 && founding.first - last <= 2) ||
      (verbFirst && first === founding.last) ||
      (first >= founding.last && first - founding.last <= 3 && by.has(reading.tokens[first - 1]?.word ?? '')),
  );
  return !agent;
}

function oncePerBody(frames: readonly MeasureFrame[]): MeasureFrame[] {
  return frames.filter(
    (frame, i) =>
      frames.findIndex(
        (other) =>
          other.body.first === frame.body.first || (other.measure === frame.measure && near(other, frame)),
      ) === i,
  );
}

function near(a: MeasureFrame, b: MeasureFrame): boolean {
  return a.founding.first === b.founding.first || Math.abs(a.body.first - b.body.first) <= 6;
}
