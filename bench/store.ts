import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type DraftStatement, lengthPrefixed, statementKey } from '../src/model/index.ts';
import { type Draft, openSqliteStore } from '../src/store/index.ts';
import { type BareRow, bareStore } from './bare-store.ts';

const BATCH = 1000;
const DOCUMENT_SIZE = 10_000;
const RECORD_SIZE = 10;
const EXTRACTOR = { kind: 'extractor', id: 'rules' } as const;
const MADE = { confidence: 0.9, extractor: 'rules/1', codebook: 'c'.repeat(64) };
const VARIABLES = [
  'type',
  'stage',
  'date',
  'place',
  'arrested',
  'killed',
  'weapon',
  'target',
  'link',
  'agency',
];

interface Times {
  readonly append: number;
  readonly read: number;
  /** Largest heap seen while reading, in MB. */
  readonly heap: number;
}

/**
 * `n` statements appended in batches of 1,000 and read back through the store, beside the same rows in bare
 * SQL. Times in seconds, medians of `runs`; a ratio of 1 would mean that the store costs nothing.
 */
export async function benchStore(n = 500_000, runs = 3): Promise<Record<string, number>> {
  await timed(10 * BATCH, inStore);
  await timed(10 * BATCH, inBareSql);
  const [store, bare]: [Times[], Times[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    store.push(await timed(n, inStore));
    bare.push(await timed(n, inBareSql));
  }
  const of = (times: Times[], key: keyof Times) => median(times.map((each) => each[key]));
  return {
    statements: n,
    'append, store, s': of(store, 'append'),
    'append, bare SQL, s': of(bare, 'append'),
    'append, ratio': of(store, 'append') / of(bare, 'append'),
    'read, store, s': of(store, 'read'),
    'read, bare SQL, s': of(bare, 'read'),
    'read, ratio': of(store, 'read') / of(bare, 'read'),
    'heap while reading, store, MB': of(store, 'heap'),
  };
}

async function timed(n: number, run: (file: string, n: number) => Promise<Times>): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'));
  try {
    return await run(join(folder, 'bench.db'), n);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inStore(file: string, n: number): Promise<Times> {
  const store = await openSqliteStore(file);
  let append = 0;
  for (let from = 0; from < n; from += BATCH) {
    if (from % DOCUMENT_SIZE === 0) await store.append(EXTRACTOR, documentDrafts(from / DOCUMENT_SIZE));
    const drafts: Draft[] = statements(from).map((statement) => ({
      kind: 'statement',
      statement,
      made: MADE,
    }));
    append += await seconds(() => store.append(EXTRACTOR, drafts));
  }
  let [count, heap] = [0, 0];
  const read = await seconds(async () => {
    for await (const _ of store.eachStatement())
      if (++count % 50_000 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed / 2 ** 20);
  });
  if (count !== n) throw new Error(`${count} statements came back of ${n}`);
  await store.close();
  return { append, read, heap };
}

async function inBareSql(file: string, n: number): Promise<Times> {
  const bare = bareStore(file, new Uint8Array(32).fill(7));
  let append = 0;
  for (let from = 0; from < n; from += BATCH) {
    const rows = statements(from).map(bareRow);
    append += await seconds(async () => bare.append(documentId(from / DOCUMENT_SIZE), rows));
  }
  let count = 0;
  const read = await seconds(async () => {
    count = bare.read();
  });
  if (count !== n) throw new Error(`${count} rows came back of ${n}`);
  bare.close();
  return { append, read, heap: 0 };
}

function documentId(document: number): string {
  return `doc_${shaOf(document).slice(0, 16)}`;
}

function shaOf(document: number): string {
  return Math.floor(document).toString(16).padStart(16, '0').padEnd(64, '0');
}

function documentDrafts(document: number): Draft[] {
  const records = Array.from({ length: DOCUMENT_SIZE / RECORD_SIZE }, (_, i) => ({
    kind: 'record' as const,
    record: {
      id: recordId(document * (DOCUMENT_SIZE / RECORD_SIZE) + i),
      type: 'event',
      document: documentId(document),
    },
  }));
  const archived = {
    byteLength: 1,
    mediaType: 'text/plain',
    origin: 'a.txt',
    retrieved: '2026-01-01T00:00:00Z',
  };
  return [
    { kind: 'document', document: { id: documentId(document), sha256: shaOf(document), ...archived } },
    ...records,
  ];
}

function recordId(record: number): string {
  return `rec_${record.toString(36).padStart(12, '0')}`;
}

/** Statements as the extractor makes them: ten to a record, one quote for each two, counts among the values. */
function statements(from: number): DraftStatement[] {
  return Array.from({ length: BATCH }, (_, i) => {
    const n = from + i;
    const start = (n >> 1) * 7;
    return {
      record: recordId(Math.floor(n / RECORD_SIZE)),
      variable: VARIABLES[n % RECORD_SIZE] ?? 'type',
      value: { low: n % 50, best: n % 50, high: n % 50, qualifier: null },
      flags: [],
      document: documentId(from / DOCUMENT_SIZE),
      quote: {
        exact: `${n >> 1} people were held`,
        prefix: 'In the night to Monday the police said ',
        suffix: ' after searches of several homes, ',
        ...{ start, end: start + 20, textVersion: 1 },
      },
      note: null,
      asserter: { name: 'the police', class: 'security_service', firmness: 'stated' },
      author: EXTRACTOR,
    };
  });
}

function bareRow(statement: DraftStatement): BareRow {
  const { quote, record, variable } = statement;
  const document = statement.document ?? '';
  return {
    key: statementKey(statement),
    face: lengthPrefixed(['1', 'statement', document, 'extractor:rules', '2026-01-01T00:00:00.000Z']),
    body: JSON.stringify([1, MADE.confidence, MADE.extractor, MADE.codebook, 1, quote?.start, quote?.end]),
    words: JSON.stringify({ exact: quote?.exact, prefix: quote?.prefix, suffix: quote?.suffix }),
    value: canonicalJson(statement.value),
    asserter: canonicalJson(statement.asserter),
    ...{ record, variable, start: quote?.start ?? 0 },
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
