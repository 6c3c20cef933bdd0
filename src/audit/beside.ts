import type { Pair } from './pairs.ts';
import type { AuditReading, ReadSentence } from './reading.ts';
import type { ShareMention } from './share-mentions.ts';

const BESIDE = 5;

/** Nothing but a few words, a bracket, "or" between: "16 of the 20 plots, or 80 %", "80 % (16 of 20)". */
export function isBeside(
  reading: AuditReading,
  sentence: ReadSentence,
  pair: Pair,
  share: ShareMention,
): boolean {
  const [from, to] = pair.first < share.first ? [pair.last, share.first] : [share.last, pair.first];
  if (from > to) return false;
  if (reading.cueAt('ofThem', share.last) !== null) return false;
  if (to - from > BESIDE) return isSaidAgain(reading, sentence, from, to, share);
  const between = reading.tokens.slice(from, to);
  const ofOther = pair.first < share.first && reading.cueAt('of', share.last) !== null;
  if (between.some(({ kind, word }) => kind === 'number' || word === ';')) return false;
  const bracket = between.some(({ word }) => word === '(' || word === '[');
  const opened = between.some(({ word }) => word === ',' || word === '—' || word === '–' || word === '=');
  const crossed = sentence.shares.some((other) => other !== share && other.first >= from && other.last <= to);
  if (crossed) return false;
  const closed = share.inWords && reading.tokens[to - 1]?.word === ',';
  return (
    bracket ||
    (!ofOther && opened && (to - from <= 3 || closed)) ||
    (!ofOther && to - from === 0) ||
    isSaidAgain(reading, sentence, from, to, share)
  );
}

const SAID_AGAIN = 12;

/** ", or 53 %", ", soit 12 sur 20": what was just told in other figures, with no other figure between. */
function isSaidAgain(
  { tokens, cueAt }: AuditReading,
  { shares, figures }: ReadSentence,
  from: number,
  to: number,
  share: ShareMention,
): boolean {
  const ofOther = share.first >= to && cueAt('of', share.last) !== null;
  if (to - from > SAID_AGAIN || ofOther) return false;
  const crossed = [...shares.filter((one) => one !== share), ...figures];
  if (crossed.some(({ first, last }) => first >= from && last <= to)) return false;
  for (let at = from; at < to; at += 1) {
    const end = tokens[at]?.word === ',' ? cueAt('thatIs', at + 1, to) : null;
    if (end !== null && onlyFiller(tokens, cueAt, end, to)) return true;
  }
  return false;
}

function onlyFiller(
  tokens: AuditReading['tokens'],
  cueAt: AuditReading['cueAt'],
  from: number,
  to: number,
): boolean {
  return tokens
    .slice(from, to)
    .every(({ word }, i) => word === ',' || cueAt('determiner', from + i, to) !== null);
}
