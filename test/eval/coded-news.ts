import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/index.ts';
import {
  type CodedEvidence,
  type CodedValue,
  extract,
  extractForModel,
  type LearningDocument,
} from '../../src/extract/index.ts';
import { type Judges, theJudges } from '../../src/extract/judging/judge.ts';
import { saysAnswer } from '../../src/extract/learning/same-value.ts';
import { rulerFor, type SuggestedRecord } from '../../src/model/index.ts';
import type { Gazetteer } from '../../src/places/index.ts';

interface Meta {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
}

type Row = Readonly<Record<string, unknown>>;

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

/** A coded event, and whether its text tells it only as history. */
export interface NewsRecord extends CodedEvidence {
  readonly background?: boolean;
}

/** A coded corpus (`meta.jsonl`, `events.jsonl`, `docs/`) as documents to learn from, the events alone. */
export async function codedNews(
  folder: string,
  gazetteer: Gazetteer,
  judges: Judges = theJudges(),
): Promise<LearningDocument[]> {
  const events = linesOf<Row>(join(folder, 'events.jsonl'));
  const documents: LearningDocument[] = [];
  for (const { id, lang, published } of linesOf<Meta>(join(folder, 'meta.jsonl'))) {
    const bytes = readFileSync(join(folder, 'docs', `${id}.txt`));
    const { text } = await readDocument({ bytes, origin: `${id}.txt`, retrieved: '2026-01-01T00:00:00Z' });
    const input = { text: text.text, furniture: text.furniture, language: lang };
    const { suggested: all, leads } = extractForModel({ ...input, published, gazetteer }, judges);
    const suggested = all.filter(({ type }) => type === 'event');
    const coded = events
      .filter((event) => event.doc_id === id)
      .map(
        (event): NewsRecord => ({
          ...known(recordOf(event, text.text), event, suggested),
          background: event.background === true,
        }),
      );
    documents.push({ id, ...input, suggested, leads, coded });
  }
  return documents;
}

const COUNTS: Readonly<Record<string, string>> = {
  arrested: 'n_arrested',
  killed: 'n_killed',
  injured: 'n_injured',
  women: 'n_women',
  age_min: 'age_min',
  age_max: 'age_max',
};
const LISTS: Readonly<Record<string, readonly [list: string, key: string]>> = {
  place: ['places', 'norm'],
  weapon: ['weapons', 'category'],
  target: ['targets', 'category'],
  support: ['support_kind', 'kind'],
  agency: ['agencies', 'quote'],
  seized_item: ['seized_items', 'quote'],
  partner: ['partner_countries', 'country'],
};

/** Of an event that is told only as history, what the rules found: to miss the rest of it costs nothing. */
function known(record: CodedEvidence, event: Row, suggested: readonly SuggestedRecord[]): CodedEvidence {
  if (event.background !== true) return record;
  const found = suggested.flatMap(({ statements }) => statements);
  const statements = record.statements.filter(({ variable, answers }) =>
    found.some((one) => one.variable === variable && answers.some((answer) => saysAnswer(one, answer))),
  );
  return { ...record, statements };
}

function recordOf(event: Row, text: string): CodedEvidence {
  const statements: CodedValue[] = [];
  const add = (variable: string, answers: readonly unknown[], words: unknown = null) => {
    const given = answers.filter((answer) => answer !== null && answer !== undefined).flatMap(codesOf);
    if (given.length > 0) statements.push({ variable, answers: given, quote: placeIn(text, words) });
  };
  const list = (key: string): unknown[] => (Array.isArray(event[key]) ? event[key] : []);
  const quotes: unknown = event.quotes ?? {};
  const quoteOf = (key: string): unknown =>
    typeof quotes === 'object' && quotes !== null ? Reflect.get(quotes, key) : null;
  add('type', [event.event_type, ...list('event_type_alt')], quoteOf('event_type'));
  const partial = /[\dX]{4}(?:-\d\d)*(?:\/[\dX]{4}(?:-\d\d)*)?/.exec(String(event.date_partial ?? ''));
  add('date', [event.date_start, daysOf(event), partial?.[0]], quoteOf('date'));
  add('organisation', [event.organisation, ...(event.organisation ? list('organisation_alt') : [])]);
  if (event.link !== 'unreported') add('link', [event.link, ...list('link_alt')], quoteOf('link'));
  for (const [variable, key] of Object.entries(COUNTS))
    add(variable, [event[key], event[`${key}_alt`]].flatMap(countsOf));
  for (const [variable, [name, key]] of Object.entries(LISTS))
    for (const item of list(name))
      if (!isUnspecified(item)) add(variable, wordsOf(item, key), wordsOf(item, 'quote')[0]);
  return { type: 'event', statements };
}

/** Where words stand in a text, in code points. */
function placeIn(text: string, words: unknown): CodedValue['quote'] {
  const at = typeof words === 'string' ? text.indexOf(words) : -1;
  if (at === -1 || typeof words !== 'string') return null;
  const ruler = rulerFor(text);
  return { start: ruler.toCodePoint(at), end: ruler.toCodePoint(at + words.length) };
}

/** What the scorer takes for a count: one of its bounds, or the same range. */
function countsOf(count: unknown): unknown[] {
  if (typeof count === 'number') return [count, { low: count, best: null, high: null }];
  if (!Array.isArray(count)) return [];
  const [low, high]: unknown[] = count;
  return [low ?? high, { low, best: null, high }, { low: low ?? high, best: null, high: null }];
}

/** A target that the report leaves open is no value, as the scorer has it. */
function isUnspecified(item: unknown): boolean {
  return typeof item === 'object' && item !== null && Reflect.get(item, 'category') === 'unspecified';
}

function daysOf({ date_start: start, date_end: end }: Row): string | null {
  return start && end ? `${String(start)}/${String(end)}` : null;
}

/** Names of the coding for codes of the codebook. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'propaganda/virtual': ['propaganda', 'virtual'],
  'travel facilitation': ['travel'],
  'claimed allegiance': ['pledged'],
  military: ['security_forces'],
};

function codesOf(answer: unknown): unknown[] {
  return typeof answer === 'string'
    ? [answer, ...(CODES[answer] ?? []), answer.replaceAll(' ', '_')]
    : [answer];
}

function wordsOf(item: unknown, key: string): unknown[] {
  if (typeof item !== 'object' || item === null) return [item];
  return [Reflect.get(item, key), Reflect.get(item, 'name'), Reflect.get(item, 'quote')];
}

interface Golden {
  readonly published: string | null;
  readonly text: string;
  readonly events: readonly Row[];
}

const GOLDEN_LISTS: Readonly<Record<string, string>> = {
  places: 'place',
  weapons: 'weapon',
  targets: 'target',
  agencies: 'agency',
  seized: 'seized_item',
};

/** The project's own golden reports: only what their coding names is judged. */
export function goldenReports(folder: string, gazetteer: Gazetteer): LearningDocument[] {
  return ['en', 'fr', 'ar', 'es'].flatMap((language) =>
    readdirSync(join(folder, language))
      .sort()
      .map((file): LearningDocument => {
        const golden: Golden = JSON.parse(readFileSync(join(folder, language, file), 'utf8'));
        const { text, published } = golden;
        const suggested = extract({ text, language, published, furniture: [], gazetteer }).filter(
          ({ type }) => type === 'event',
        );
        const coded = golden.events.map(goldenRecord);
        return {
          id: `${language}/${file}`,
          text,
          language,
          suggested,
          coded,
          verdicts: verdictsOf(suggested, coded),
        };
      }),
  );
}

function verdictsOf(
  suggested: readonly SuggestedRecord[],
  coded: readonly CodedEvidence[],
): (boolean | null)[] {
  const values = coded.flatMap(({ statements }) => statements);
  return suggested
    .flatMap(({ statements }) => statements)
    .map((statement) => {
      const own = values.filter((one) => one.variable === statement.variable);
      return own.length === 0
        ? null
        : own.some(({ answers }) => answers.some((answer) => saysAnswer(statement, answer)));
    });
}

function goldenRecord(event: Row): CodedEvidence {
  const statements = Object.entries(event).flatMap(([key, value]) => {
    const variable = GOLDEN_LISTS[key] ?? key;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((one) => one !== null)
      .map((one) => ({
        variable,
        answers: Array.isArray(one) ? [one[0]] : String(one).split('|'),
        quote: null,
      }));
  });
  return { type: 'event', statements };
}
