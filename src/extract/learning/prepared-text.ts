import type { Language, Passage } from '../../language/index.ts';
import { rulerFor } from '../../model/index.ts';
import { closedWords, WORD_CLASS } from './closed-words.ts';
import { type ConceptReader, conceptReaderFor } from './concepts.ts';
import type { ModelInput } from './corpus.ts';
import { hashText, mix } from './hashing.ts';
import { type IsVerbForm, verbFormsOf } from './verb-forms.ts';
import { type SenseOf, sensesOf } from './word-senses.ts';
import { languageFor, passageFor } from './words.ts';

/** A text as the span model sees it: one entry a token in each list. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: Passage['tokens'];
  readonly sentences: Passage['sentences'];
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  readonly words: Uint32Array;
  readonly endings: Uint32Array;
  readonly stems: Uint32Array;
  /** As in {@link WORD_CLASS}. */
  readonly classes: Uint8Array;
  /** 1 for a word that is a verb by its form. */
  readonly verbal: Uint8Array;
  /** 1 for a word with a capital, 2 for one in capitals; null in a text that is all in one case. */
  readonly cases: Uint8Array | null;
  /** Hash of the lexicon's concept that covers the token, or of the word's sense, or 0. */
  readonly concepts: Uint32Array;
  /** Hash of the word's sense where the lexicon has a concept too, or 0. */
  readonly senses: Uint32Array;
  /** Hash of the variables that the rules suggest with a quote over the token, or 0. */
  readonly ruled: Uint32Array;
}

/** The hashes of a word, its last letters, its stem and its sense (0 for none). */
type WordHashes = readonly [word: number, ending: number, stem: number, sense: number];

/** Words whose hashes are kept; more are hashed anew. */
const MOST_KEPT = 100_000;

function wordHasher(senseOf: SenseOf): (word: string) => WordHashes {
  const known = new Map<string, WordHashes>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const sense = senseOf(word);
    const hashes = [
      hashText(word),
      hashText(word.slice(-3), 3),
      hashText(stemOf(word), 5),
      sense === null ? 0 : hashText(sense, 7),
    ] as const;
    if (known.size < MOST_KEPT) known.set(word, hashes);
    return hashes;
  };
}

/** What texts of one language are prepared with. */
interface Tools {
  readonly language: Language;
  readonly closed: ReadonlyMap<string, number>;
  readonly reader: ConceptReader;
  readonly hashesOf: (word: string) => WordHashes;
  readonly isVerbForm: IsVerbForm;
}

/** Prepares texts; keeps what it compiled for each language. */
export function preparer(): (input: ModelInput) => PreparedText {
  const known = new Map<string, Tools>();
  return (input) => {
    const language = languageFor(input.language, input.text);
    const { code } = language;
    const tools = known.get(code) ?? {
      language,
      closed: closedWords(code),
      reader: conceptReaderFor(language),
      hashesOf: wordHasher(sensesOf(code)),
      isVerbForm: verbFormsOf(code),
    };
    known.set(code, tools);
    return prepare(input, tools);
  };
}

function prepare(input: ModelInput, { language, closed, reader, hashesOf, isVerbForm }: Tools): PreparedText {
  const { tokens, sentences } = passageFor(input.text, language, reader.words, input.furniture);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last);
  const hashes = tokens.map(({ word }) => hashesOf(word));
  const senses = Uint32Array.from(hashes, ([, , , sense]) => sense);
  const concepts = senses.slice();
  for (const { first, last, concept } of reader.conceptsIn(tokens))
    concepts.fill(hashText(concept), first, last);
  const classes = Uint8Array.from(tokens, ({ word, kind }) => {
    if (kind === 'number') return WORD_CLASS.number;
    return kind === 'mark' ? WORD_CLASS.mark : (closed.get(word) ?? WORD_CLASS.open);
  });
  return {
    text: input.text,
    tokens,
    sentences,
    sentenceOf,
    words: Uint32Array.from(tokens, ({ kind }, i) => (kind === 'number' ? NUMBER : (hashes[i]?.[0] ?? 0))),
    endings: Uint32Array.from(hashes, ([, ending]) => ending),
    stems: Uint32Array.from(hashes, ([, , stem]) => stem),
    classes,
    verbal: Uint8Array.from(tokens, ({ word }, at) =>
      classes[at] === WORD_CLASS.open &&
      isVerbForm(word, classes[at - 1] ?? WORD_CLASS.mark, classes[at + 1] ?? WORD_CLASS.mark)
        ? 1
        : 0,
    ),
    cases: casesOf(input.text, tokens),
    concepts,
    senses: senses.map((sense, at) => (sense === concepts[at] ? 0 : sense)),
    ruled: ruledTokens(input, tokens),
  };
}

function casesOf(text: string, tokens: Passage['tokens']): Uint8Array | null {
  if (text === text.toUpperCase() || text === text.toLowerCase()) return null;
  return Uint8Array.from(tokens, ({ start, end, capital }) => {
    const raw = text.slice(start, end);
    return capital ? (raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1) : 0;
  });
}

const NUMBER = hashText('0');

/** A word without the endings that English, French and Spanish verbs and plurals take. Crude on purpose. */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|ions?|ed|es|s|e|er|ees|ee|ado|ada|aron|ados|adas|aient|ait)$/u, '');
}

/** Which tokens lie in quotes of the rules' suggestions, and for which variables. */
function ruledTokens({ text, suggested }: ModelInput, tokens: Passage['tokens']): Uint32Array {
  const ruled = new Uint32Array(tokens.length);
  const ruler = rulerFor(text);
  for (const { statements } of suggested)
    for (const { variable, quote } of statements) {
      if (!quote || variable === 'type' || quote.end - quote.start > 120) continue;
      const hash = hashText(variable);
      for (const at of tokensWithin(tokens, ruler.toUnit(quote.start), ruler.toUnit(quote.end)))
        ruled[at] = ruled[at] === 0 || ruled[at] === hash ? hash : mix(ruled[at] ?? 0, hash);
    }
  return ruled;
}

/** Indices of the tokens that lie in a stretch of UTF-16 units. */
export function* tokensWithin(tokens: Passage['tokens'], start: number, end: number): Generator<number> {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) yield at;
}
