import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { hasArticle } from '../reading/script.ts';
import type { MeasureFrame } from './frames.ts';

const BEFORE = 8;
const AFTER = 9;
const UNTIL_DATE = 4;

/** "on 3 May", "on the night of 3 May": a preposition of time. */
function isAboutTime(frame: MeasureFrame, at: number, date: number): boolean {
  const { of } = frame.setting.reading.reader.lexicon.grammar;
  const gap = date - at;
  return gap > 0 && (gap <= 2 || (gap <= UNTIL_DATE && of.has(wordAt(frame, date - 1))));
}

/** The name of a measure as the report gives it: from behind its article to the end of the noun group. */
export function titleOf(frame: MeasureFrame): TokenSpan {
  if (frame.body === frame.founding) return { first: stepStart(frame), last: endOf(frame) };
  return apposedName(frame) ?? closed(frame, { first: startOf(frame), last: endOf(frame) });
}

/** A bracket or a quotation that the title opens it also closes: "Counterterrorism Agency (CTA)". */
function closed(frame: MeasureFrame, { first, last }: TokenSpan): TokenSpan {
  const words = frame.setting.reading.tokens.slice(first, last).map(({ word }) => word);
  const open = words.includes('(') && !words.includes(')');
  const quoted = words.filter((word) => word === '"').length % 2 === 1;
  const closes = (open && wordAt(frame, last) === ')') || (quoted && wordAt(frame, last) === '"');
  return { first, last: closes ? last + 1 : last };
}

/** "NAME, a programme launched in 2014": the name before the comma; null where there is none. */
function apposedName(frame: MeasureFrame): TokenSpan | null {
  const { setting, body, named } = frame;
  const { articles } = setting.reading.reader.lexicon.grammar;
  const article = startOf(frame) - 1;
  if (named || !articles.has(wordAt(frame, article)) || wordAt(frame, article - 1) !== ',') return null;
  let first = article - 1;
  while (first > setting.sentence.first && setting.reading.tokens[first - 1]?.capital === true) first -= 1;
  return first < article - 1 && body.first - first <= BEFORE ? { first, last: article - 1 } : null;
}

/** "laws that criminalise": the noun before belongs to it. */
function stepStart({ setting, body }: MeasureFrame): number {
  const noun = setting.bodies.find(({ last }) => last === body.first);
  return noun?.first ?? body.first;
}

function wordAt({ setting }: MeasureFrame, at: number): string {
  return setting.reading.tokens[at]?.word ?? '';
}

function startOf(frame: MeasureFrame): number {
  const { setting, body, founding } = frame;
  const { articles, definite, breaks } = setting.reading.reader.lexicon.grammar;
  const isEdge = (word: string) => articles.has(word) || definite.has(word);
  if (setting.reading.reader.lexicon.grammar.verbFirst) return body.first;
  if (isEdge(wordAt(frame, body.first))) return body.first + 1;
  const behind = founding.last <= body.first ? founding.last : setting.sentence.first;
  const floor = Math.max(behind, body.first - BEFORE);
  let first = body.first;
  while (first > floor && !isEdge(wordAt(frame, first - 1))) {
    const word = wordAt(frame, first - 1);
    const bridged = frame.named && setting.reading.tokens[first - 2]?.capital === true;
    if (breaks.has(word) && word !== '(' && word !== ')' && !bridged) break;
    first -= 1;
  }
  return first;
}

function endOf(frame: MeasureFrame): number {
  const { setting, body, founding } = frame;
  const { articles, definite, breaks } = setting.reading.reader.lexicon.grammar;
  const before = founding.first >= body.last ? founding.first : setting.sentence.last;
  const limit = Math.min(before, body.last + AFTER);
  let last = body.last;
  while (last < limit && goesOn(frame, last)) last += 1;
  const isGlue = (word: string) => breaks.has(word) || articles.has(word) || definite.has(word);
  while (last > body.last && isGlue(wordAt(frame, last - 1))) last -= 1;
  return last;
}

/** Prepositions of purpose and what they govern belong to a name; verbs, clauses and dates do not. */
function goesOn(frame: MeasureFrame, at: number): boolean {
  const { sentence, reading } = frame.setting;
  const { of, toPlace, breaks } = reading.reader.lexicon.grammar;
  const word = wordAt(frame, at);
  const token = reading.tokens[at];
  if (token?.kind === 'mark') return word === '-' && token.start === reading.tokens[at - 1]?.end;
  const span = { first: at, last: at + 1 };
  if (sentence.dates.some((date) => overlaps(date, span))) return false;
  if (isVerbOrPlace(frame, at)) return false;
  if (ofKind(sentence.cues, 'cue').some((cue) => cue.term.cue === 'plan' && cue.first === at)) return false;
  const { subjects } = reading.reader.lexicon;
  if (breaks.has(word) && sentence.dates.some(({ first }) => isAboutTime(frame, at, first))) return false;
  if (isCompound(frame, at) || isJoinedNoun(frame, at)) return true;
  return of.has(word) || toPlace.has(word) || subjects?.has(word) === true || !breaks.has(word);
}

/** "مكافحة الإرهاب ومنع غسل الأموال": "and" with a noun that has an article, or is known as one. */
function isJoinedNoun({ setting: { sentence, reading, themes } }: MeasureFrame, at: number): boolean {
  const { grammar } = reading.reader.lexicon;
  const next = reading.tokens[at + 1];
  if (!grammar.verbFirst || !grammar.and.has(reading.tokens[at]?.word ?? '') || next?.kind !== 'word')
    return false;
  if (reading.tokens[at]?.word === ',') return false;
  const acts = sentence.acts.some(({ first, term }) => first === at + 1 && term.form === 'noun');
  const known = [...themes, ...ofKind(sentence.cues, 'support')].some(({ first }) => first === at + 1);
  return hasArticle(next, grammar) || acts || known;
}

/** Where adjectives follow their noun, a verb, "in" and a place, or "the year" and its number end it. */
function isVerbOrPlace({ setting: { sentence, reading, founded } }: MeasureFrame, at: number): boolean {
  const { grammar, language } = reading.reader.lexicon;
  const { verbFirst, inPlace } = grammar;
  if (!verbFirst) return false;
  const dated = sentence.dates.some(({ first }) => first - at === 1);
  if (dated && language.dateGlue.includes(reading.tokens[at]?.word ?? '')) return true;
  const located = inPlace.has(reading.tokens[at]?.word ?? '');
  return (
    sentence.acts.some(({ first, term }) => first === at && term.form === 'past') ||
    sentence.numbers.some(({ first }) => first - at === 1) ||
    founded.some(({ first, last }) => first === at && last - first === 1) ||
    (located && sentence.places.some(({ first }) => first - at === 1))
  );
}

/** The first part of a word with a hyphen: "contre-terrorisme". */
function isCompound({ setting }: MeasureFrame, at: number): boolean {
  const [token, hyphen] = setting.reading.tokens.slice(at, at + 2);
  return hyphen?.word === '-' && hyphen.start === token?.end;
}
