import { isBeside } from './beside.ts';
import { isNumberOf } from './number-behind.ts';
import { isFrame, leadsTo, pairsIn, skipDeterminers } from './pairs.ts';
import { type AuditReading, type Figure, nounPhraseEnd, type ReadSentence, stemsOf } from './reading.ts';
import type { ShareMention } from './share-mentions.ts';

/** What a share is a share of, as far as the text says it. */
export interface Base {
  /** The whole, or null where only the part is told. */
  readonly whole: Figure | null;
  /** The part that the share repeats: "16 (80 %)". */
  readonly part: Figure | null;
  /**
   * `stated`: the share's own words name the whole; `near`: a sentence before tells it and nothing else could be meant;
   * `far`: the same noun was counted elsewhere.
   */
  readonly bond: 'stated' | 'near' | 'far';
}

/** The base of a share, or null when the text does not tell. */
export function baseOf(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Base | null {
  return (
    statedBase(reading, sentence, share) ?? (share.inWords ? null : toldBefore(reading, sentence, share))
  );
}

function statedBase(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Base | null {
  const pair = pairsIn(reading, sentence).find((one) => isBeside(reading, sentence, one, share));
  if (pair) return { whole: pair.whole, part: pair.part, bond: 'stated' };
  const beside = partBeside(reading, sentence, share);
  const isWhole = beside !== null && isOfPhrase(reading, sentence, beside);
  const part = isWhole ? null : beside;
  const whole =
    wholeBehind(reading, sentence, share) ?? (isWhole ? beside : wholeBefore(reading, sentence, share, part));
  return whole && (part || !share.inWords) ? { whole, part, bond: 'stated' } : null;
}

/** "20 plots (61 %)", "61 % (20 plots)", "(20, 61 %)", "20, or 61 %": the part. */
function partBeside(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Figure | null {
  const { tokens } = reading;
  const before = sentence.figures.filter(({ last }) => last <= share.first).at(-1);
  if (before && isPartText(tokens.slice(before.last, share.first).map(({ word }) => word)) && !before.ordinal)
    return before;
  const behind = sentence.figures.find(({ first }) => first >= share.last);
  const gap = behind ? tokens.slice(share.last, behind.first).map(({ word }) => word) : [];
  return behind && gap.length === 1 && gap[0] === '(' ? behind : null;
}

/** What stands between a part and its share: its noun, then a bracket; or a comma and "or". */
function isPartText(words: readonly string[]): boolean {
  const bracket = words.indexOf('(');
  if (bracket >= 0) return bracket === words.length - 1 && bracket <= 4 && !words.includes(',');
  return words.length <= 3 && (words[0] === ',' || words[0] === '=' || words[0] === '—') && words.length > 0;
}

const NOUN_BETWEEN = 3;

/** "61 % of the 33 plots", "61 % (20) of the 33 plots". */
function wholeBehind(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Figure | null {
  const { tokens } = reading;
  const opened = tokens[share.last]?.word === '(' ? closingOf(reading, share.last) : share.last;
  const straight = reading.cueAt('of', opened) !== null;
  const closed = straight ? opened : skipDeterminers(reading, opened, sentence.last);
  const behind = sentence.figures.filter(({ first }) => first > share.last);
  return (
    behind.find(({ first }) => first - closed <= NOUN_BETWEEN + 2 && leadsTo(reading, closed, first)) ??
    behind.slice(0, 1).find((figure) => isNumberOf(reading, closed, figure)) ??
    null
  );
}

function closingOf({ tokens }: AuditReading, open: number): number {
  for (let at = open; at < open + 6; at += 1) if (tokens[at]?.word === ')') return at + 1;
  return open;
}

/** "Of the 33 plots, 61 %"; "33 plots, 61 % of which"; "33 plots, of which 61 %". */
function wholeBefore(
  reading: AuditReading,
  sentence: ReadSentence,
  share: ShareMention,
  part: Figure | null,
): Figure | null {
  const { cueAt } = reading;
  const before = sentence.figures.filter((one) => one.last <= share.first && !one.ordinal);
  const frame = before.filter((one) => isFrame(reading, sentence, one)).at(-1);
  if (frame && frame !== part && hasComma(reading, frame.last, share.first)) return frame;
  const last = before.filter((one) => one !== part).at(-1);
  const back = cueAt('ofThem', share.last) !== null;
  if (!last || isPartOfTotal(reading, last, share)) return null;
  return isOfThem(reading, last, share) && isOneClause(reading, last, share, back) ? last : null;
}

/** "12 cells, or 40 % of the total": the number just told is the part. */
function isPartOfTotal({ tokens, cueAt }: AuditReading, { nounLast }: Figure, share: ShareMention): boolean {
  const end = cueAt('ofThem', share.last);
  const ofTotal = tokens.slice(share.last, end ?? share.last).some(({ word }) => TOTALS.has(word));
  return ofTotal && tokens[nounLast]?.word === ',' && share.first - nounLast <= 3;
}

const TOTALS = new Set(['total', 'المجموع', 'الاجمالي']);

const PRONOUN_REACH = 5;

/** "33 plots, 61 % of which", "33 plots, of which 61 %". */
function isOfThem({ cueAt }: AuditReading, { last }: Figure, share: ShareMention): boolean {
  if (cueAt('ofThem', share.last) !== null) return true;
  for (let at = Math.max(last, share.first - PRONOUN_REACH); at < share.first; at += 1)
    if (cueAt('ofThem', at, share.first) !== null || cueAt('including', at, share.first) !== null)
      return true;
  return false;
}

/** A comma, and no semicolon behind which another clause begins. */
function hasComma({ tokens }: AuditReading, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  if (between.some(({ word }) => word === ';')) return false;
  return between.some(({ kind, word }) => kind === 'mark' && (word === ',' || word === ':' || word === '—'));
}

const CLAUSE = 16;

/** @param back "of them" stands behind the share: a semicolon does not part them */
function isOneClause({ tokens }: AuditReading, figure: Figure, share: ShareMention, back: boolean): boolean {
  const between = tokens.slice(figure.last, share.first);
  return between.length <= CLAUSE && (back || !between.some(({ word }) => word === ';'));
}

/** Whether a number stands behind "of the": it is told as the whole of something. */
function isOfPhrase(reading: AuditReading, { first: from }: ReadSentence, { first }: Figure): boolean {
  for (let at = first - 1; at >= Math.max(from, first - 4); at -= 1)
    if (leadsTo(reading, at, first) && at > from) return true;
  return false;
}

/** The whole that a sentence before told, or that the document told of the same noun. */
function toldBefore(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Base | null {
  const part = partBeside(reading, sentence, share);
  const noun = nounOf(reading, sentence, share);
  if (noun === null) return null;
  const wanted = before(reading, sentence, NEAR_SENTENCES).flatMap((told) =>
    told.figures.filter(
      (figure) =>
        isExact(figure) &&
        figure !== part &&
        (noun.stems.length === 0 || counts(reading, told, figure, noun)),
    ),
  );
  const pool = noun.back ? wanted.slice(-1) : wanted;
  const [only] = pool;
  if (only && new Set(pool.map(({ value }) => value)).size === 1) return { whole: only, part, bond: 'near' };
  if (noun.stems.length === 0 || noun.back) return part ? { whole: null, part, bond: 'near' } : null;
  const last = pool.at(-1) ?? lastCount(reading, sentence, noun);
  return last ? { whole: last, part, bond: 'far' } : part ? { whole: null, part, bond: 'far' } : null;
}

const NEAR_SENTENCES = 2;

/** The sentences of this block up to `reach` before. */
function before({ sentences }: AuditReading, { index, block }: ReadSentence, reach: number): ReadSentence[] {
  return sentences.slice(Math.max(0, index - reach), index).filter((one) => one.block === block);
}

/** The last count of what a share names that the text told before, anywhere. */
function lastCount(reading: AuditReading, { index }: ReadSentence, noun: Noun): Figure | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const told = reading.sentences[at];
    const found = told?.figures.findLast(
      (figure) => isExact(figure) && figure.noun.length > 0 && counts(reading, told, figure, noun),
    );
    if (found) return found;
  }
  return null;
}

function isExact({ value, ordinal }: Figure): boolean {
  return value !== null && value > 1 && !ordinal;
}

interface Noun {
  /** What the share is of: "uncovered plots". Empty when nothing is said: "61 % were linked". */
  readonly stems: readonly string[];
  /** "these plots": the last that were told. */
  readonly back: boolean;
}

/** What a share says it is a share of; null when that is narrowed beyond what a count elsewhere could match. */
function nounOf(reading: AuditReading, sentence: ReadSentence, share: ShareMention): Noun | null {
  const { tokens, cueAt, lexicon } = reading;
  if (cueAt('ofThem', share.last, sentence.last) !== null) return { stems: [], back: false };
  const ofEnd = cueAt('of', share.last, sentence.last);
  if (ofEnd !== null) {
    const start = skipDeterminers(reading, ofEnd, sentence.last);
    const end = nounPhraseEnd(tokens, start, sentence.last, cueAt);
    if (
      end === start ||
      cueAt('narrowing', end, sentence.last) !== null ||
      cueAt('of', end, sentence.last) !== null
    )
      return null;
    return { stems: stemsOf(tokens, start, end, lexicon), back: pointsBack(reading, ofEnd, start) };
  }
  return (
    opening(reading, sentence, share) ??
    framed(reading, sentence, share) ??
    bracketed(reading, sentence, share) ??
    subject(reading, sentence, share)
  );
}

function pointsBack({ cueAt }: AuditReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cueAt('these', at, to) !== null) return true;
  return false;
}

/** "these identified weapons (53 %)": the noun before the bracket, when it points back. */
function bracketed(reading: AuditReading, { first }: ReadSentence, share: ShareMention): Noun | null {
  const { tokens, cueAt, lexicon } = reading;
  if (tokens[share.first - 1]?.word !== '(') return null;
  for (let at = share.first - 2; at >= Math.max(first, share.first - 7); at -= 1) {
    if (tokens[at]?.kind !== 'word') return null;
    const end = cueAt('these', at, share.first);
    if (end !== null) return { stems: stemsOf(tokens, end, share.first - 1, lexicon), back: true };
  }
  return null;
}

/** "Of these raids, 47 %": a frame that names the whole without its number. */
function framed(reading: AuditReading, { first, last }: ReadSentence, share: ShareMention): Noun | null {
  const { tokens, cueAt, lexicon } = reading;
  const opened = cueAt('among', first, last);
  if (opened === null) return null;
  const start = skipDeterminers(reading, opened, share.first);
  const end = nounPhraseEnd(tokens, start, share.first, cueAt);
  if (end === start || tokens[end]?.word !== ',' || share.first - end > OPENING + 1) return null;
  const pronoun = cueAt('ofThem', first, last);
  const from = pronoun === null ? opened : Math.min(opened, pronoun - 1);
  return { stems: stemsOf(tokens, start, end, lexicon), back: pointsBack(reading, from, start) };
}

const OPENING = 3;

/** "De ellos, el 41 %": the sentence opens with a pronoun for what was told before. */
function opening({ cueAt, tokens }: AuditReading, { first }: ReadSentence, share: ShareMention): Noun | null {
  const end = cueAt('ofThem', first, share.first);
  const comma = end !== null && tokens[end]?.word === ',' && share.first - end <= 2;
  return comma ? { stems: [], back: false } : null;
}

/** "61 % were linked": the sentence opens with the share and names nothing else. */
function subject(
  { tokens, cueAt }: AuditReading,
  { first, last }: ReadSentence,
  share: ShareMention,
): Noun | null {
  if (share.first - first > OPENING) return null;
  if (tokens.slice(first, share.first).some(({ kind }) => kind === 'number')) return null;
  return cueAt('stop', share.last, last) !== null ? { stems: [], back: false } : null;
}

/** Whether a count of a sentence is of what a share names: the noun itself, and all that describes it in the sentence. */
function counts(
  { tokens, lexicon }: AuditReading,
  sentence: ReadSentence,
  figure: Figure,
  { stems, back }: Noun,
): boolean {
  const head = lexicon.wording.nounFirst ? stems[0] : stems.at(-1);
  if (head === undefined) return true;
  const around = new Set(stemsOf(tokens, sentence.first, sentence.last, lexicon));
  return (back ? around.has(head) : figure.noun.includes(head)) && stems.every((stem) => around.has(stem));
}
