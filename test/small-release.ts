import type { DecidedStatement, Quote, SettledRecord, Value } from '../src/model/index.ts';
import type { ReleaseInput } from '../src/release/index.ts';
import { settled } from './settled-record.ts';
import { smallCodebook } from './small-codebook.ts';

/** Input of a release over the small codebook, with one document; what is given replaces the defaults. */
export function smallInput(given: Partial<ReleaseInput> = {}): ReleaseInput {
  return {
    name: 'test.1',
    head: { seq: 12, transaction: 3, hash: 'ab'.repeat(32) },
    codebook: smallCodebook(),
    codebookText: 'codebook: small\n',
    documents: [smallDocument('doc_a', 'Courier', '2020-10-07'), smallDocument('doc_b', null, null)],
    records: [],
    statements: [],
    contexts: {},
    ...given,
  };
}

function smallDocument(id: string, publisher: string | null, published: string | null) {
  const title = publisher === null ? null : `A report of the ${publisher}`;
  const sha256 = id.padEnd(64, '0');
  return {
    id,
    sha256,
    title,
    publisher,
    published,
    language: 'en',
    origin: `${id}.txt`,
    retrieved: '2024-01-02',
  };
}

const EVENT_VARIABLES = Object.keys(smallCodebook().recordTypes.event?.variables ?? {});

/** A settled event: variables as values or lists of values, or a missing value; those not named are not coded. */
export function smallEvent(
  id: string,
  said: Readonly<Record<string, Value | readonly Value[]>>,
  more: Partial<SettledRecord> = {},
): SettledRecord {
  const variables = EVENT_VARIABLES.map((name) => [name, settled(name, said[name] ?? 'not_coded')] as const);
  const inclusion = said.inclusion;
  const status = typeof inclusion === 'object' && 'status' in inclusion ? inclusion.status : 'not_coded';
  const record = { id, type: 'event', reports: [id], documents: ['doc_a'], inclusion: status } as const;
  return { ...record, background: false, variables: Object.fromEntries(variables), ...more };
}

/** An accepted statement with a quote. */
export function smallStatement(
  id: string,
  record: string,
  variable: string,
  value: Value,
  more: Partial<DecidedStatement> = {},
): DecidedStatement {
  return {
    id,
    record,
    variable,
    value,
    flags: [],
    document: 'doc_a',
    quote: smallQuote(`words for ${variable}`),
    note: null,
    asserter: { name: 'Interior Ministry', class: 'government', firmness: 'stated' },
    author: { kind: 'extractor', id: 'rules' },
    acceptedBy: ['anna'],
    rejectedBy: [],
    confidence: 0.9,
    ...more,
  };
}

function smallQuote(exact: string): Quote {
  return { exact, prefix: 'before ', suffix: ' after', start: 10, end: 10 + exact.length, textVersion: 1 };
}
