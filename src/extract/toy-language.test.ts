import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../model/index.ts';
import { buildGazetteer } from '../places/index.ts';
import { type ExtractInput, extract, extractWith } from './extractor.ts';
import { ENGLISH_LEXICON } from './lexicons/en/english.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { readerFor } from './reading/reader.ts';

/**
 * A fifth language, made by turning every word of English round ("detserra" for "arrested"). It is nothing but data:
 * where the engine reads it as it reads English, no English is left in the engine.
 */
function turned(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const back = [...word].reverse().join('').toLowerCase();
    if (word.length > 1 && word === word.toUpperCase()) return back.toUpperCase();
    return /^\p{Lu}/u.test(word) ? `${back.charAt(0).toUpperCase()}${back.slice(1)}` : back;
  });
}

/** Data with its words turned; codes, names and numbers stay. */
function turnedData<Data>(data: Data): Data {
  if (data instanceof Set) return Object.assign(new Set([...data].map(turnedWord)));
  if (data instanceof Map)
    return Object.assign(new Map([...data].map(([key, value]) => [turnedWord(key), value])));
  if (Array.isArray(data)) return Object.assign(data.map(turnedDatum));
  return data;
}

function turnedDatum(datum: unknown): unknown {
  if (typeof datum === 'string') return turned(datum);
  return isRecord(datum)
    ? Object.fromEntries(Object.entries(datum).map(([key, word]) => [key, turnedWord(word)]))
    : datum;
}

function turnedWord(word: unknown): unknown {
  return typeof word === 'string' ? turned(word) : word;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}

function turnedFields<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, data]) => {
    if (name === 'code') return [name, 'xx'];
    return [
      name,
      isRecord(data)
        ? Object.fromEntries(Object.entries(data).map(([key, value]) => [turned(key), value]))
        : turnedData(data),
    ];
  });
  return Object.assign({ ...fields }, Object.fromEntries(entries));
}

const { language, grammar, entries, ...rest } = ENGLISH_LEXICON;
const TOY: Lexicon = {
  ...turnedFields(rest),
  language: turnedFields(language),
  grammar: turnedFields(grammar),
  entries: entries.map(([phrase, term]) => [turned(phrase), term]),
};

const TEXTS = [
  'On 14 May 2019, police in Sousse arrested six men aged between 21 and 34 who were planning to attack a hotel with explosives. Officers seized two rifles and 300 rounds of ammunition.',
  'Gunmen killed at least 12 soldiers and wounded seven others near Sousse on Friday. No group claimed responsibility.',
  'A recruitment cell was dismantled in Sousse in March 2018. Its nine members had pledged allegiance to the group. No weapons were found.',
];

describe('a language is data', () => {
  it.each(TEXTS)('%#: reads the turned words as the plain ones', (text) => {
    const plain = extract(input(text, 'Sousse'));
    const toy = extractWith(readerFor(TOY), input(turned(text), turned('Sousse')));
    expect(plain.length).toBeGreaterThan(0);
    expect(toy.map(coded)).toEqual(plain.map(coded));
  });
});

function input(text: string, town: string): ExtractInput {
  const gazetteer = buildGazetteer([
    { name: town, country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
  ]);
  return { text, language: 'en', published: '2019-05-20', furniture: [], gazetteer };
}

/** What a record says in codes and figures; words stand in the toy's own spelling. */
function coded({ type, statements }: SuggestedRecord) {
  const said = statements.map(
    ({ variable, value, flags }) => `${variable} ${figures(value)} ${flags.join(' ')}`,
  );
  return { type, said: said.sort() };
}

const WORDED = new Set(['name', 'text', 'item', 'qualifier', 'label', 'title', 'id']);

function figures(value: unknown): string {
  if (!isRecord(value))
    return typeof value === 'string' && / |^\p{Lu}/u.test(value) ? '' : JSON.stringify(value);
  return JSON.stringify(
    Object.entries(value)
      .filter(([key]) => !WORDED.has(key))
      .sort(),
  );
}
