import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Author,
  type Decision,
  type DraftStatement,
  FLAGS,
  quoteAt,
  type Value,
} from '../../src/model/index.ts';
import type { Draft, Made, Store, StoreEffects, StoreProblem } from '../../src/store/index.ts';

export const RULES: Author = { kind: 'extractor', id: 'rules' };
export const ANNA: Author = { kind: 'coder', id: 'anna' };
export const BRAHIM: Author = { kind: 'coder', id: 'brahim' };
export const MADE: Made = { confidence: 0.75, extractor: 'rules/1', codebook: null };
const BY_HAND: Made = { confidence: null, extractor: null, codebook: null };

export const TEXT =
  'Gendarmes stopped a lorry near Tiznit and found four rifles under sacks of flour. ' +
  'The driver, they said, was to be paid on arrival. Two neighbours were questioned and sent home.';

export interface InventedDocument {
  readonly id: string;
  readonly sha256: string;
  readonly drafts: readonly Draft[];
}

/** A document, its text and one record, as intake and suggesting append them. */
export function inventedDocument(seed = 'tiznit', text = TEXT): InventedDocument {
  const sha256 = createHash('sha256').update(seed).digest('hex');
  const id = `doc_${sha256.slice(0, 16)}`;
  const archived = { byteLength: text.length, mediaType: 'text/plain', origin: `${seed}.txt` };
  const drafts: Draft[] = [
    { kind: 'document', document: { id, sha256, ...archived, retrieved: '2024-02-03T04:05:06Z' } },
    { kind: 'text', text: { document: id, version: 1, reader: 'text/1', text, furniture: [], segments: [] } },
    described(id, 'language', 'en', RULES),
    { kind: 'record', record: { id: recordOf(id), type: 'event', document: id } },
  ];
  return { id, sha256, drafts };
}

export function recordOf(document: string): string {
  return `rec_of_${document}`;
}

export function described(
  document: string,
  field: 'language' | 'title',
  value: string,
  author: Author,
): Draft {
  return {
    kind: 'description',
    document,
    description: { field, value, basis: `said ${author.id}`, author },
  };
}

/** A machine's statement about the rifles, with what a test wants different. */
export function suggestion(document: string, different: Partial<DraftStatement> = {}): DraftStatement {
  const start = TEXT.indexOf('four rifles');
  return {
    record: recordOf(document),
    variable: 'seized_item',
    value: { item: 'rifles', count: 4 },
    flags: [],
    document,
    quote: quoteAt(TEXT, start, start + 'four rifles'.length),
    note: null,
    asserter: { name: 'gendarmes', class: 'security_service', firmness: 'stated' },
    author: RULES,
    ...different,
  };
}

export function stated(statement: DraftStatement, made = statement.author === RULES ? MADE : BY_HAND): Draft {
  return { kind: 'statement', statement, made };
}

export function decision(
  statement: string,
  verdict: Decision['verdict'],
  different: Partial<Decision> = {},
): Draft {
  return {
    kind: 'decision',
    decision: {
      statement,
      coder: 'anna',
      verdict,
      replacement: null,
      bulk: false,
      note: null,
      ...different,
    },
  };
}

/** Clock and randomness that run the same every time. */
export function fixedEffects(): Pick<StoreEffects, 'now' | 'randomBytes'> {
  let ticks = 0;
  return {
    now: () => new Date(Date.UTC(2024, 0, 1) + 1000 * ticks++).toISOString(),
    randomBytes: (length) => new Uint8Array(length).fill(++ticks % 256),
  };
}

/** Appends one draft and returns its id. */
export async function appendOne(store: Store, author: Author, draft: Draft): Promise<string> {
  const { results } = await store.append(author, [draft]);
  const [result] = results;
  if (!result) throw new Error('nothing came back');
  return result.id;
}

export async function problemsOf(store: Store): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  for await (const problem of store.verify()) problems.push(problem);
  return problems;
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const name = fc.stringMatching(/^[a-z_]{1,8}$/);
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.boolean(),
  fc.integer(),
  word,
  fc.record({ item: word, count: fc.option(fc.nat(50), { nil: null }) }),
  fc.constant('not_reported' as const),
);

/** Any statement about the record of a document: quotes with any character, halved and zero ones too. */
export function anyStatement(document: string): fc.Arbitrary<DraftStatement> {
  const text = fc.string({ maxLength: 12, unit: 'binary' });
  const quote = fc.record({
    exact: fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    prefix: text,
    suffix: text,
    start: fc.nat(1000),
    end: fc.nat(1000),
    textVersion: fc.integer({ min: 1, max: 3 }),
  });
  return fc.record({
    record: fc.constant(recordOf(document)),
    variable: name,
    value,
    flags: fc.subarray([...FLAGS]),
    document: fc.constant(document),
    quote: fc.option(quote, { nil: null }),
    note: fc.option(text, { nil: null }),
    asserter: fc.option(
      fc.record({
        name: text,
        class: fc.constant('media' as const),
        firmness: fc.constant('stated' as const),
      }),
      { nil: null },
    ),
    author: fc.constantFrom(RULES, ANNA),
  });
}
