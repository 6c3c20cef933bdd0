import type { Token } from '../../language/index.ts';
import { type ConceptReader, mixedReaderFor } from './concepts.ts';
import { hashText, mix } from './hashing.ts';
import { exampleSet, scoreLinear, sigmoid } from './linear.ts';
import { trainLinear } from './linear-training.ts';
import { languageFor, passageFor } from './words.ts';

/** A document that somebody put in or left out. */
export interface ScreenedText {
  readonly text: string;
  readonly include: boolean;
}

export interface UnreadText {
  readonly id: string;
  readonly text: string;
}

/** How likely an unread document is one to include, from 0 to 1. */
export interface RankedDocument {
  readonly id: string;
  readonly probability: number;
}

/**
 * Which unread documents are worth reading first: those most like what people included and least like what they
 * left out. Without decisions, those whose words tell of political violence by the rules' lexicons (cold start);
 * each decision moves the order from there. It ranks documents, never people. Works on any case, in the languages
 * of the lexicons, and on words alone in others. A logistic regression over words and pairs of words; equal input
 * gives equal output. Linear in the text.
 * @param reader one made before, for many rankings: making it takes about a second
 * @returns every unread document once, the most likely first; ties in the order given
 */
export function rankUnread(
  decided: readonly ScreenedText[],
  unread: readonly UnreadText[],
  reader: ScreeningReader = screeningReader(),
): RankedDocument[] {
  const examples = decided.map(({ text, include }) =>
    exampleSet([reader(text).features], Uint32Array.of(include ? 1 : 0)),
  );
  const model = trainLinear(examples, {
    bits: 18,
    outputs: 1,
    epochs: 12,
    rate: 0.3,
    l2: 1e-4,
    support: 2,
    seed: 1,
  });
  const trust = Math.min(0.9, decided.length / (decided.length + 20));
  const scores = new Float64Array(1);
  const ranked = unread.map(({ id, text }) => {
    const read = reader(text);
    scoreLinear(model, read.features, scores);
    const learned = scores[0] ?? 0;
    return { id, probability: sigmoid(trust * learned + (1 - trust) * read.cold) };
  });
  return ranked.sort((a, b) => b.probability - a.probability);
}

/** Reads a text for screening. */
export type ScreeningReader = (text: string) => TextReading;

interface TextReading {
  readonly features: Uint32Array;
  /** Log-odds by the lexicons alone. */
  readonly cold: number;
}

/** Reads texts for screening; keeps what it compiled for each language. */
export function screeningReader(): ScreeningReader {
  const readers = new Map<string, ConceptReader>();
  return (text) => {
    const language = languageFor(null, text);
    const reader = readers.get(language.code) ?? mixedReaderFor(language);
    readers.set(language.code, reader);
    const { tokens } = passageFor(text, language, reader.words);
    const found = countsOf(reader.conceptsIn(tokens).map(({ concept }) => concept));
    return { features: featuresOf(tokens, found), cold: coldScore(found) };
  };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Each kind of word for political violence that a text has speaks for it; words for mishaps speak against it. */
const COLD: readonly (readonly [weight: number, concepts: readonly string[]])[] = [
  [1.4, ['organisation', 'group']],
  [1.2, ['act:dismantle', 'act:foil', 'cue:plan']],
  [1.2, ['act:attack', 'act:kidnap']],
  [0.8, ['act:arrest', 'cue:custody']],
  [0.6, ['act:kill', 'act:injure']],
  [0.8, ['weapon', 'act:seize']],
  [0.6, ['person:suspect']],
  [0.4, ['agency']],
  [0.6, ['support']],
  [-1.2, ['cue:mishap', 'cue:obituary']],
];
const COLD_START = -4;

function coldScore(found: ReadonlyMap<string, number>): number {
  let score = COLD_START;
  for (const [weight, concepts] of COLD) {
    const count = concepts.reduce((total, concept) => total + (found.get(concept) ?? 0), 0);
    score += weight * Math.min(2, Math.log2(1 + count));
  }
  return score;
}

const WORD = hashText('word');
const PAIR = hashText('pair');
const CONCEPT = hashText('concept');

function featuresOf(tokens: readonly Token[], found: ReadonlyMap<string, number>): Uint32Array {
  const features = new Set<number>();
  let before = 0;
  for (const { word, kind } of tokens) {
    const hash = kind === 'word' ? hashText(word) : 0;
    if (hash !== 0) features.add(mix(WORD, hash));
    if (hash !== 0 && before !== 0) features.add(mix(mix(PAIR, before), hash));
    before = hash;
  }
  for (const [concept, count] of found) {
    const hash = mix(CONCEPT, hashText(concept));
    for (let step = 1; step <= Math.min(count, 4); step *= 2) features.add(mix(hash, step));
  }
  return Uint32Array.from(features);
}
