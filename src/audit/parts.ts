import type { Remark } from './audit-line.ts';
import { type Pair, pairsIn } from './pairs.ts';
import type { AuditReading, Figure, ReadSentence } from './reading.ts';
import { restOf } from './rests.ts';

/** Parts that a text lists, held against the total that it states. */
export function partsOf(reading: AuditReading): Remark[] {
  return reading.sentences.flatMap((sentence) => {
    const pairs = pairsIn(reading, sentence);
    const rest = restOf(reading, sentence);
    return [
      ...pairs.filter(isTooMany).map(tooMany),
      ...sentence.figures.flatMap((whole) => listed(reading, sentence, whole)),
      ...items(reading, sentence),
      ...(rest ? [rest] : []),
    ];
  });
}

function isTooMany({ part, whole }: Pair): boolean {
  return (part.value ?? 0) > (whole.value ?? 0);
}

function tooMany({ part, whole, first, last }: Pair): Remark {
  const why = `${part.value} of ${whole.value}: the part is more than the whole`;
  return remark('impossible', { first, last }, part.value, whole.value, why);
}

export function remark(
  verdict: Remark['verdict'],
  span: Remark['span'],
  n: number | null,
  of: number | null,
  why: string,
  againstSpan: Remark['span'] | null = null,
): Remark {
  return { kind: 'parts', verdict, span, againstSpan, n, of, percent: null, why, fits: [] };
}

const MARKS = new Set([':', '—', '–', '(']);
const REACH = 8;

/** "nine: eight in Nador and one in Melilla"; "nine, of whom eight …". */
function listed(reading: AuditReading, sentence: ReadSentence, whole: Figure): Remark[] {
  if (whole.value === null || whole.ordinal) return [];
  const opened = openingOf(reading, sentence, whole);
  if (opened === null) return [];
  const { from, some } = opened;
  const to = endOf(reading, sentence, from);
  const parts = sentence.figures.filter(({ first }) => first >= from && first < to);
  if (parts.length === 0 || parts.some(({ value, ordinal }) => value === null || ordinal)) return [];
  return some ? judgeSome(reading, whole, parts, to) : judgeAll(reading, whole, parts, from, to);
}

/** Where the list of a whole's parts starts, and whether it is only some of them ("including"). */
function openingOf(
  { tokens, cueAt }: AuditReading,
  { last, figures, shares }: ReadSentence,
  whole: Figure,
): { readonly from: number; readonly some: boolean } | null {
  const next = [...figures, ...shares].map(({ first }) => first).filter((first) => first > whole.first);
  const limit = Math.min(last, ...next);
  for (let at = whole.last; at < Math.min(limit, whole.nounLast + REACH); at += 1) {
    const including = cueAt('including', at, last);
    if (
      including !== null &&
      at === whole.last &&
      isPronounOf(tokens[at]?.word ?? '', cueAt('ofThem', at, last))
    )
      return null;
    if (including !== null) return { from: including, some: true };
    const token = tokens[at];
    if (token && MARKS.has(token.word)) {
      const inside = cueAt('including', at + 1, last);
      return inside === null ? { from: at + 1, some: false } : { from: inside, some: true };
    }
    if (token?.word === ';' || token?.word === '.') return null;
  }
  return null;
}

/** "12 of them": the number before is a part itself; French "douze dont trois" is not such a one. */
function isPronounOf(word: string, ofThem: number | null): boolean {
  return ofThem !== null && word !== 'dont';
}

function endOf({ tokens, cueAt }: AuditReading, { last }: ReadSentence, from: number): number {
  const bracketed = tokens[from - 1]?.word === '(';
  for (let at = from; at < last; at += 1) {
    const word = tokens[at]?.word;
    if (bracketed ? word === ')' : word === ';' || word === ':') return at;
    if (cueAt('also', at, last) !== null || cueAt('rest', at, last) !== null) return at;
  }
  return last;
}

/** All parts are listed when each stretch between commas and "and" opens with its number. */
function judgeAll(
  reading: AuditReading,
  whole: Figure,
  parts: readonly Figure[],
  from: number,
  to: number,
): Remark[] {
  const starts = parts.map((part) => startOf(reading, part, from));
  if (parts.length < 2 || !starts.every((first) => first === from || isJoined(reading, first))) return [];
  const sum = sumOf(parts);
  const total = whole.value ?? 0;
  const span = { first: whole.first, last: parts.at(-1)?.nounLast ?? to };
  const sumText = `${parts.map(({ value }) => value).join(' + ')} = ${sum}`;
  if (sum === total) return [remark('consistent', span, sum, total, `the parts make the total: ${sumText}`)];
  const open = sum < total && (starts[0] !== from || hasUncounted(reading, from, to, starts));
  if (open || !isOneKind(reading, whole, parts)) return [];
  return [
    remark('inconsistent', span, sum, total, `the parts do not make the total: ${sumText}, not ${total}`),
  ];
}

/** Where a part begins: in Arabic with the verb before a number that names nothing: "أدين 85 وبُرئ 45". */
function startOf({ tokens, lexicon }: AuditReading, { first, noun }: Figure, from: number): number {
  const verbFirst = lexicon.wording.language.code === 'ar' && noun.length === 0 && first > from;
  return verbFirst && tokens[first - 1]?.kind === 'word' ? first - 1 : first;
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function isJoined({ tokens, lexicon }: AuditReading, first: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  return (
    before === ',' ||
    before === ';' ||
    (before !== 'or' && lexicon.wording.language.and.includes(before)) ||
    before === 'e'
  );
}

/** "… and a Frenchman": a stretch between commas that opens with no number may hold one more. */
function hasUncounted(reading: AuditReading, from: number, to: number, starts: readonly number[]): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (
      isJoined(reading, at) &&
      !starts.includes(at) &&
      reading.tokens[at]?.kind === 'word' &&
      !isJoined(reading, at + 1)
    )
      return true;
  return false;
}

/** Parts are of the whole's kind: they name nothing, or nothing that the whole could not be. */
function isOneKind({ tokens, cueAt }: AuditReading, whole: Figure, parts: readonly Figure[]): boolean {
  const verb = parts.some(({ last, nounLast }) => nounLast > last && cueAt('auxiliary', nounLast) !== null);
  return !verb && whole.noun.length > 0 && tokens[whole.first] !== undefined;
}

/** Some parts: each must fit into the whole, and parts that exclude each other must together. */
function judgeSome(reading: AuditReading, whole: Figure, parts: readonly Figure[], to: number): Remark[] {
  const { cueAt, tokens } = reading;
  const total = whole.value ?? 0;
  const over = parts.find(({ value }) => (value ?? 0) > total);
  const listed = parts.filter(
    (part, at) => at === 0 || isListed(reading, tokens.slice(parts[at - 1]?.last, part.first), part),
  );
  const span = { first: whole.first, last: Math.min(to, parts.at(-1)?.nounLast ?? to) };
  if (over && listed.includes(over))
    return [
      remark(
        'impossible',
        span,
        over.value,
        total,
        `${over.value} of ${total}: the part is more than the whole`,
      ),
    ];
  const apart = listed.length > 1 && listed.every((part) => isApart(part, cueAt));
  const sum = sumOf(listed);
  const sumText = `${listed.map(({ value }) => value).join(' + ')} = ${sum}`;
  if (listed.length > 1 && sum === total)
    return [remark('consistent', span, sum, total, `the parts make the total: ${sumText}`)];
  return apart && sum > total
    ? [
        remark(
          'inconsistent',
          span,
          sum,
          total,
          `parts that exclude each other are more than the total: ${sumText}, not ${total}`,
        ),
      ]
    : [];
}

const LONGEST_PART = 8;

/** ", two minors", "and two minors"; not "and wounded seven others", nor ", and 45 injured", which may go on with the whole. */
function isListed(
  reading: AuditReading,
  between: readonly { readonly word: string }[],
  { first, last, nounLast }: Figure,
): boolean {
  const others = [last, nounLast, nounLast - 1].some((at) => reading.cueAt('restBehind', at) !== null);
  const closed = between.at(-2)?.word === ',' && between.at(-1)?.word !== ',';
  return between.length <= LONGEST_PART && isJoined(reading, first) && !others && !closed;
}

/** Men and women, dead and injured: nobody is both. */
function isApart({ last, nounLast }: Figure, cueAt: AuditReading['cueAt']): boolean {
  for (let at = last; at < nounLast + 2; at += 1) if (cueAt('exclusive', at) !== null) return true;
  return false;
}

/** A sentence that ends with a colon, and the list items behind it. */
function items(reading: AuditReading, sentence: ReadSentence): Remark[] {
  const { tokens, sentences } = reading;
  const whole = sentence.figures.at(-1);
  if (tokens[sentence.last - 1]?.word !== ':' || !whole?.value || whole.ordinal || whole.noun.length === 0)
    return [];
  const rows: ReadSentence[] = [];
  for (let at = sentence.index + 1; sentences[at]?.kind === 'item'; at += 1) {
    const row = sentences[at];
    if (row && row.block !== rows.at(-1)?.block) rows.push(row);
  }
  const parts = rows.flatMap(({ first, figures }) =>
    figures.filter((one) => one.first - first <= 2).slice(0, 1),
  );
  if (parts.length < 2 || parts.length < rows.length || parts.some(({ value }) => value === null)) return [];
  const sum = sumOf(parts);
  const sumText = `${parts.map(({ value }) => value).join(' + ')} = ${sum}`;
  const span = { first: whole.first, last: whole.nounLast };
  const against = { first: parts[0]?.first ?? 0, last: parts.at(-1)?.nounLast ?? 0 };
  return sum === whole.value
    ? [remark('consistent', span, sum, whole.value, `the parts make the total: ${sumText}`, against)]
    : [
        remark(
          'inconsistent',
          span,
          sum,
          whole.value,
          `the parts do not make the total: ${sumText}, not ${whole.value}`,
          against,
        ),
      ];
}
