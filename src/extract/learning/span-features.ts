import type { Candidate } from './candidates.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { WORD_CLASS } from './closed-words.ts';
import type { FeatureList } from './feature-list.ts';
import { mix } from './hashing.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { broadClass, narrowClass } from './word-classes.ts';

/** Adds the features of a candidate to a list. */
export type SpanFeatures = (candidate: Candidate) => void;

/** Words to each side that count by position, and as a bag. */
const NEAR = 3;
const BAG = 8;

interface Reading {
  readonly prepared: PreparedText;
  readonly clauses: Clauses;
  /** How often each word stands in the text. */
  readonly counts: ReadonlyMap<number, number>;
  /** Classes of the words, as the corpus has them. */
  readonly broad: Uint32Array;
  readonly narrow: Uint32Array;
  readonly out: FeatureList;
}

/**
 * The features of a candidate phrase, hashed: its words, endings and lexicon classes; the words around it by
 * position, in pairs and as bags; the verb whose subject or object it may be, with its voice; the preposition before
 * it with what governs that; marks beside it; its place in sentence and document; what the rules say of its words.
 * After AutoSlog's patterns (Riloff 1993) and the features of sentential extraction (Patwardhan and Riloff 2009).
 */
export function spanFeaturesOf(
  prepared: PreparedText,
  { verbs, classes }: Vocabulary,
  out: FeatureList,
): SpanFeatures {
  const counts = new Map<number, number>();
  for (const word of prepared.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const reading: Reading = {
    prepared,
    clauses: clausesOf(prepared, verbs),
    counts,
    broad: prepared.words.map((word) => broadClass(classes, word)),
    narrow: prepared.words.map((word) => narrowClass(classes, word)),
    out,
  };
  return (candidate) => {
    addInside(reading, candidate);
    addAround(reading, candidate);
    addBags(reading, candidate);
    addPatterns(reading, candidate);
    addClasses(reading, candidate);
    addPlace(reading, candidate);
    addSiblings(reading, candidate);
    if (prepared.cases) addCapitals(prepared.cases, reading, candidate);
    out.next();
  };
}

function addInside({ prepared, out }: Reading, { first, last, head }: Candidate): void {
  const { words, endings, concepts, senses, ruled, stems, classes } = prepared;
  const [word, ending] = [words[head] ?? 0, endings[head] ?? 0];
  let whole = 1;
  for (let at = first; at < last; at += 1) {
    whole = mix(whole, words[at] ?? 0);
    if (at !== head) out.add(mix(5, words[at] ?? 0));
    if (concepts[at] && at !== head) out.add(mix(6, concepts[at] ?? 0));
    if (ruled[at]) out.add(mix(7, ruled[at] ?? 0));
  }
  const size = Math.min(last - first, 6);
  out.add(mix(8, word));
  out.add(mix(9, ending));
  out.add(mix(10, words[first] ?? 0));
  out.add(mix(11, endings[first] ?? 0));
  out.add(mix(12, whole));
  out.add(mix(13, size));
  out.add(mix(14, stems[head] ?? 0));
  out.add(mix(15, words[last - 1] ?? 0));
  out.add(mix(16, concepts[head] ?? 0));
  out.add(mix(mix(17, concepts[head] ?? 0), size));
  if (senses[head]) out.add(mix(16, senses[head] ?? 0));
  out.add(mix(18, classes[first] ?? 0));
  out.add(mix(mix(19, words[first] ?? 0), word));
  if (head !== last - 1) out.add(mix(mix(20, word), words[last - 1] ?? 0));
}

function addAround({ prepared, clauses, out }: Reading, candidate: Candidate): void {
  const { words, classes, endings, concepts } = prepared;
  const { first, last, head } = candidate;
  const at = (index: number) => (isNear(prepared, candidate, index) ? (words[index] ?? 0) : 0);
  for (let step = 1; step <= NEAR; step += 1) {
    out.add(mix(20 + step, at(first - step)));
    out.add(mix(30 + step, at(last + step - 1)));
  }
  const [before, after] = [at(first - 1), at(last)];
  out.add(mix(mix(40, at(first - 2)), before));
  out.add(mix(mix(41, after), at(last + 1)));
  out.add(mix(mix(42, before), after));
  out.add(mix(mix(43, before), words[head] ?? 0));
  out.add(mix(mix(44, words[head] ?? 0), after));
  out.add(mix(mix(45, before), concepts[head] ?? 0));
  out.add(mix(mix(46, after), concepts[head] ?? 0));
  const [left, right] = [classes[first - 1] ?? 0, classes[last] ?? 0];
  out.add(mix(mix(47, left), right));
  out.add(mix(48, left * 3 + (clauses.voice[first - 1] ?? 0)));
  out.add(mix(49, right * 3 + (clauses.voice[last] ?? 0)));
  out.add(mix(50, endings[first - 1] ?? 0));
  out.add(mix(51, endings[last] ?? 0));
  out.add(mix(52, concepts[first - 1] ?? 0));
  out.add(mix(53, concepts[last] ?? 0));
  if (prepared.tokens[last]?.word === ',') {
    out.add(mix(54, at(last + 1)));
    out.add(mix(55, concepts[last + 1] ?? 0));
  }
}

function isNear({ sentenceOf }: PreparedText, { first }: Candidate, at: number): boolean {
  return at >= 0 && at < sentenceOf.length && sentenceOf[at] === sentenceOf[first];
}

function addBags({ prepared, out }: Reading, candidate: Candidate): void {
  const { stems, classes, concepts } = prepared;
  const { first, last } = candidate;
  for (let step = 1; step <= BAG; step += 1) {
    for (const [kind, at] of [
      [60, first - step],
      [61, last + step - 1],
    ] as const) {
      if (!isNear(prepared, candidate, at) || classes[at] !== WORD_CLASS.open) continue;
      out.add(mix(kind, stems[at] ?? 0));
      if (concepts[at]) out.add(mix(kind + 2, concepts[at] ?? 0));
    }
  }
}

/** Farthest that a subject stands from its verb, in tokens. */
const FAR = 12;

function addPatterns(reading: Reading, candidate: Candidate): void {
  const { prepared, clauses, out } = reading;
  const { stems, classes, concepts, senses, words } = prepared;
  const { first, last, head } = candidate;
  const kind = concepts[head] ?? 0;
  const sense = senses[head] ?? 0;
  const push = (pattern: number, verb: number) => {
    const voiced = mix(mix(pattern, stems[verb] ?? 0), clauses.voice[verb] ?? 0);
    out.add(voiced);
    out.add(mix(voiced, kind));
    for (const deed of [concepts[verb] ?? 0, senses[verb] ?? 0]) {
      if (deed === 0) continue;
      const act = mix(mix(pattern + 100, deed), clauses.voice[verb] ?? 0);
      out.add(act);
      out.add(mix(act, kind));
      if (sense !== 0) out.add(mix(act, sense));
    }
  };
  const right = clauses.right[last] ?? -1;
  if (right >= 0 && isNear(prepared, candidate, right) && right - last <= FAR)
    push(hasBreak(prepared, last, right) ? 71 : right - last > 3 ? 70 : 69, right);
  const left = first > 0 ? (clauses.left[first - 1] ?? -1) : -1;
  if (left < 0 || !isNear(prepared, candidate, left)) {
    out.add(mix(72, 0));
    addPreposition(reading, candidate, -1);
    return;
  }
  const from = skipBack(prepared, first - 1);
  if (from === left) push(73, left);
  else if (first - left <= FAR) push(hasBreak(prepared, left + 1, first) ? 75 : 74, left);
  addPreposition(reading, candidate, left);
  const small = classes[from] ?? 0;
  out.add(mix(mix(76, small), kind));
  out.add(mix(mix(77, words[from] ?? 0), kind));
}

/** "by", "of", "against" before a phrase: with the word that it hangs on, and the verb before. */
function addPreposition({ prepared, clauses, out }: Reading, { first, head }: Candidate, left: number): void {
  const { classes, words, stems, concepts } = prepared;
  const at = skipBack(prepared, first - 1);
  const small = classes[at];
  if (small !== WORD_CLASS.of && small !== WORD_CLASS.by && small !== WORD_CLASS.preposition) return;
  const word = words[at] ?? 0;
  const governor = at > 0 ? at - 1 : 0;
  out.add(mix(mix(80, word), stems[governor] ?? 0));
  out.add(mix(mix(81, word), concepts[governor] ?? 0));
  out.add(mix(mix(82, word), concepts[head] ?? 0));
  if (left < 0) return;
  const voiced = mix(mix(mix(83, word), stems[left] ?? 0), clauses.voice[left] ?? 0);
  out.add(voiced);
  out.add(mix(mix(mix(84, word), concepts[left] ?? 0), clauses.voice[left] ?? 0));
}

/** Steps back over articles, numbers and adverbs. */
function skipBack({ classes }: PreparedText, from: number): number {
  let at = from;
  while (
    classes[at] === WORD_CLASS.determiner ||
    classes[at] === WORD_CLASS.number ||
    classes[at] === WORD_CLASS.adverb
  )
    at -= 1;
  return at;
}

/** Whether a mark, a conjunction or a pronoun stands between. */
function hasBreak({ classes }: PreparedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = classes[at];
    if (kind === WORD_CLASS.mark || kind === WORD_CLASS.conjunction || kind === WORD_CLASS.pronoun)
      return true;
  }
  return false;
}

function addPlace({ prepared, counts, out }: Reading, { first, last, head }: Candidate): void {
  const sentence = prepared.sentenceOf[first] ?? 0;
  const bounds = prepared.sentences[sentence];
  out.add(mix(90, Math.min(sentence, 6)));
  out.add(mix(91, first === bounds?.first ? 0 : last === bounds?.last ? 1 : 2));
  out.add(mix(92, Math.min(5, counts.get(prepared.words[head] ?? 0) ?? 0)));
  out.add(mix(93, Math.floor((4 * sentence) / Math.max(1, prepared.sentences.length))));
}

/** Most tokens between a phrase and the next part of the same list. */
const LIST_STEP = 5;

/** What the rules say of the parts of a list beside a phrase, and of its sentence. */
function addSiblings({ prepared, out }: Reading, candidate: Candidate): void {
  const { ruled, sentences, sentenceOf } = prepared;
  const { first, last } = candidate;
  for (const [kind, step] of [
    [56, -1],
    [57, 1],
  ] as const) {
    const border = step < 0 ? first - 1 : last;
    if (!joinsList(prepared, border) && !joinsList(prepared, border + step)) continue;
    for (let at = border + step; Math.abs(at - border) <= LIST_STEP; at += step) {
      if (!isNear(prepared, candidate, at) || !ruled[at]) continue;
      out.add(mix(kind, ruled[at] ?? 0));
      break;
    }
  }
  const bounds = sentences[sentenceOf[first] ?? 0];
  let before = 0;
  for (let at = bounds?.first ?? 0; at < (bounds?.last ?? 0); at += 1) {
    const own = ruled[at] ?? 0;
    if (own !== 0 && own !== before) out.add(mix(58, own));
    before = own;
  }
}

function joinsList({ classes, tokens }: PreparedText, at: number): boolean {
  return classes[at] === WORD_CLASS.conjunction || LIST_MARKS.has(tokens[at]?.word ?? '');
}

const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', '،', '؛', '•']);

/** Capitals of a phrase and beside it, in texts that use them. */
function addCapitals(cases: Uint8Array, { prepared, out }: Reading, { first, last, head }: Candidate): void {
  let isName = 1;
  for (let at = first; at < last; at += 1)
    if (prepared.classes[at] === WORD_CLASS.open && cases[at] === 0) isName = 0;
  out.add(mix(mix(94, cases[first] ?? 0), cases[head] ?? 0));
  out.add(mix(95, isName));
  out.add(mix(mix(96, cases[first - 1] ?? 0), cases[last] ?? 0));
}

/** What the corpus's own classes of words say: of the phrase, of what stands beside it, and of the verbs around it. */
function addClasses(reading: Reading, candidate: Candidate): void {
  const { broad, narrow, clauses, out, prepared } = reading;
  const { first, last, head } = candidate;
  const [own, fine] = [broad[head] ?? 0, narrow[head] ?? 0];
  out.add(mix(100, own));
  out.add(mix(101, fine));
  out.add(mix(102, broad[first] ?? 0));
  out.add(mix(103, narrow[first] ?? 0));
  const [before, after] = [broad[first - 1] ?? 0, broad[last] ?? 0];
  out.add(mix(104, narrow[first - 1] ?? 0));
  out.add(mix(105, narrow[last] ?? 0));
  out.add(mix(mix(106, before), own));
  out.add(mix(mix(107, own), after));
  out.add(mix(mix(108, before), after));
  out.add(mix(mix(109, prepared.words[first - 1] ?? 0), own));
  out.add(mix(mix(110, own), prepared.words[last] ?? 0));
  out.add(mix(mix(111, broad[first - 2] ?? 0), before));
  out.add(mix(mix(112, after), broad[last + 1] ?? 0));
  const right = clauses.right[last] ?? -1;
  const left = first > 0 ? (clauses.left[first - 1] ?? -1) : -1;
  for (const [side, verb] of [
    [113, right],
    [116, left],
  ] as const) {
    if (verb < 0 || !isNear(prepared, candidate, verb)) continue;
    const voice = clauses.voice[verb] ?? 0;
    out.add(mix(mix(side, narrow[verb] ?? 0), voice));
    out.add(mix(mix(mix(side + 1, broad[verb] ?? 0), voice), own));
    out.add(mix(mix(mix(side + 2, narrow[verb] ?? 0), voice), prepared.concepts[head] ?? 0));
  }
}
