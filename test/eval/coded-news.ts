import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/index.ts';
import { type CodedEvidence, extract, type LearningDocument } from '../../src/extract/index.ts';
import { saysAnswer } from '../../src/extract/learning/same-value.ts';
import type { SuggestedRecord } from '../../src/model/index.ts';
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

/** A coded corpus (`meta.jsonl`, `events.jsonl`, `docs/`) as documents to learn from, the events alone. */
export async function codedNews(folder: string, gazetteer: Gazetteer): Promise<LearningDocument[]> {
  const events = linesOf<Row>(join(folder, 'events.jsonl'));
  const documents: LearningDocument[] = [];
  for (const { id, lang, published } of linesOf<Meta>(join(folder, 'meta.jsonl'))) {
    const bytes = readFileSync(join(folder, 'docs', `${id}.txt`));
    const { text } = await readDocument({ bytes, origin: `${id}.txt`, retrieved: '2026-01-01T00:00:00Z' });
    const input = { text: text.text, furniture: text.furniture, language: lang };
    const suggested = extract({ ...input, published, gazetteer }).filter(({ type }) => type === 'event');
    const coded = events.filter((event) => event.doc_id === id).map(recordOf);
    documents.push({ id, ...input, suggested, coded });
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
};

function recordOf(event: Row): CodedEvidence {
  const statements: { variable: string; answers: unknown[]; quote: null }[] = [];
  const add = (variable: string, ...answers: unknown[]) => {
    const given = answers.filter((answer) => answer !== null && answer !== undefined).flatMap(codesOf);
    if (given.length > 0) statements.push({ variable, answers: given, quote: null });
  };
  const list = (key: string): unknown[] => (Array.isArray(event[key]) ? event[key] : []);
  add('type', event.event_type, ...list('event_type_alt'));
  add('date', event.date_start, daysOf(event), String(event.date_partial ?? '').split(' ')[0] || null);
  add('organisation', event.organisation, ...(event.organisation ? list('organisation_alt') : []));
  if (event.link !== 'unreported') add('link', event.link, ...list('link_alt'));
  for (const [variable, key] of Object.entries(COUNTS)) add(variable, event[key], event[`${key}_alt`]);
  for (const [variable, [name, key]] of Object.entries(LISTS))
    for (const item of list(name)) add(variable, ...wordsOf(item, key));
  return { type: 'event', statements };
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
