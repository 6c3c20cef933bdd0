import {
  type DateMention,
  type DateParts,
  datesOf,
  matchAt,
  type NumberMention,
  numbersOf,
  type Passage,
  partsAt,
  passageOf,
  type Sentence,
  stretchesOf,
  type Token,
} from '../language/index.ts';
import { type Furniture, rulerFor } from '../model/index.ts';
import type { AuditQuote, TokenSpan } from './audit-line.ts';
import type { Lexicon } from './lexicon.ts';
import { type ShareMention, sharesIn } from './share-mentions.ts';
import type { Cue } from './wording/wording.ts';

/** A number that counts something, in tokens `first` to `last` (exclusive). */
export interface Figure extends TokenSpan {
  /** Exactly that many; null where the text hedges ("at least 15"). */
  readonly value: number | null;
  readonly ordinal: boolean;
  /** What is counted: folded, cut words of the noun phrase. */
  readonly noun: readonly string[];
  /** Behind the noun phrase. */
  readonly nounLast: number;
}

/** A sentence with what the checks need of it. */
export interface ReadSentence extends TokenSpan {
  readonly index: number;
  readonly block: number;
  readonly kind: Sentence['kind'];
  readonly figures: readonly Figure[];
  readonly shares: readonly ShareMention[];
  readonly dates: readonly DateMention[];
  readonly written: readonly DateParts[];
}

/** A text made ready for the checks. */
export interface AuditReading {
  readonly lexicon: Lexicon;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
  readonly published: string | null;
  /** The end of a cue's phrase that starts at a token and ends before `limit`, or null. */
  readonly cueAt: (cue: Cue, at: number, limit?: number) => number | null;
  readonly quoteOf: (span: TokenSpan) => AuditQuote;
}

/** Reads a text once for all checks. Linear. */
export function readForAudit(
  text: string,
  lexicon: Lexicon,
  published: string | null,
  furniture: readonly Furniture[],
): AuditReading {
  const ruler = rulerFor(text);
  const skip = stretchesOf(
    furniture.filter(({ kind }) => kind !== 'footnote'),
    ruler,
  );
  const passage = passageOf(text, lexicon.wording.language, skip, lexicon.words);
  const { tokens } = passage;
  const cueAt = (cue: Cue, at: number, limit = tokens.length) => {
    const last = matchAt(lexicon.cue(cue), tokens, at, limit)?.last ?? null;
    return last === null && cue === 'stop' && at < limit && endsPhrase(tokens, at, lexicon) ? at + 1 : last;
  };
  const sentences = passage.sentences.map((sentence, index) =>
    readSentence(sentence, index, tokens, lexicon, published, cueAt),
  );
  const quoteOf = (span: TokenSpan): AuditQuote => {
    const { first, last } = closed(tokens, span);
    const [from, to] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
    return { start: ruler.toCodePoint(from), end: ruler.toCodePoint(to), exact: text.slice(from, to) };
  };
  return { lexicon, passage, tokens, sentences, published, cueAt, quoteOf };
}

/** Whether a word, by its form, ends the noun phrase before it: a verb; in Arabic one without an article behind one with it. */
function endsPhrase(tokens: readonly Token[], at: number, { wording }: Lexicon): boolean {
  const [before, word] = [tokens[at - 1]?.word ?? '', tokens[at]];
  if (word?.kind !== 'word') return false;
  if (wording.verbs?.test(word.word)) return true;
  return wording.language.code === 'ar' && /^ال./u.test(before) && !word.word.startsWith('ال');
}

/** A span with the bracket that it opened. */
function closed(tokens: readonly Token[], { first, last }: TokenSpan): TokenSpan {
  let open = 0;
  for (const { word } of tokens.slice(first, last)) open += word === '(' ? 1 : word === ')' ? -1 : 0;
  return { first, last: open > 0 && tokens[last]?.word === ')' ? last + 1 : last };
}

function readSentence(
  { first, last, block, kind }: Sentence,
  index: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
  published: string | null,
  cueAt: AuditReading['cueAt'],
): ReadSentence {
  const dates = datesOf(tokens, first, last, lexicon.dates, published);
  const written = writtenIn(tokens, first, last, lexicon);
  const percentages = sharesIn(tokens, first, last, lexicon);
  const shares = percentages.filter(({ told }) => told);
  const taken = takenBy([...dates, ...written, ...percentages]);
  const figures = numbersOf(tokens, first, last, lexicon.numbers, taken)
    .filter((number) => !taken(number.first) && !isMeasure(tokens, number, last, cueAt))
    .map((number) => figureOf(tokens, number, last, lexicon, cueAt));
  return { first, last, index, block, kind, figures, shares, dates, written };
}

function takenBy(spans: readonly TokenSpan[]): (token: number) => boolean {
  const tokens = new Set(
    spans.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  return (token) => tokens.has(token);
}

function writtenIn(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): DateParts[] {
  const found: DateParts[] = [];
  for (let i = first; i < last; ) {
    const parts = partsAt(tokens, i, last, lexicon.dates);
    if (parts?.month !== undefined) found.push(parts);
    i = Math.max(i + 1, parts?.last ?? 0);
  }
  return found;
}

/** Years, ages, sums of money, numbers of articles: figures that count nothing. */
function isMeasure(
  tokens: readonly Token[],
  { first, last, figures }: NumberMention,
  limit: number,
  cueAt: AuditReading['cueAt'],
): boolean {
  const behind = tokens[last]?.word === '-' ? last + 1 : last;
  const unit = cueAt('measure', behind, limit);
  if ((unit !== null && !isYear(tokens[unit])) || cueAt('measure', first - 1, first) === first) return true;
  if (tokens[first - 1]?.word === '.' && tokens[first - 1]?.end === tokens[first]?.start) return true;
  return figures && isYear(tokens[first]) && last === first + 1;
}

/** "ثلاث عام 2014": the word before a year is no unit of the number before it. */
function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19\d\d|20[0-5]\d|2060)$/.test(token.word);
}

const LONGEST_NOUN = 5;

function figureOf(
  tokens: readonly Token[],
  { first, last, count, ordinal }: NumberMention,
  limit: number,
  lexicon: Lexicon,
  cueAt: AuditReading['cueAt'],
): Figure {
  const exact = count.low === count.best && count.best === count.high ? count.best : null;
  const nounLast = nounPhraseEnd(tokens, last, limit, cueAt);
  return { first, last, value: exact, ordinal, noun: stemsOf(tokens, last, nounLast, lexicon), nounLast };
}

/** Where the noun phrase that starts at a token ends: at a mark, a figure, a verb or a word that narrows. */
export function nounPhraseEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  cueAt: AuditReading['cueAt'],
): number {
  let at = from;
  while (at < limit && at < from + LONGEST_NOUN) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || (token.kind === 'mark' && token.word !== '-')) break;
    if (at > from && (cueAt('of', at, limit) !== null || cueAt('narrowing', at, limit) !== null)) break;
    if (cueAt('stop', at, limit) !== null || cueAt('rival', at, limit) !== null) break;
    at += 1;
  }
  return at;
}

/** The words of a stretch without their endings, so that plural and singular compare equal. */
export function stemsOf(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): string[] {
  return tokens
    .slice(first, last)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => stemOf(word, lexicon));
}

const SHORTEST_STEM = 3;

function stemOf(word: string, { wording: { endings, language } }: Lexicon): string {
  const bare = language.code === 'ar' && word.startsWith('ال') ? word.slice(2) : word;
  const ending = endings.find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}
