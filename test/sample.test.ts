import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkValue, parseCodebook } from '../src/codebook/index.ts';
import { asserterSchema, flagSchema, isEdtf, isMissing, sliceCodePoints } from '../src/model/index.ts';

/** The sample project in `examples/morocco`: its documents, and the coding that the demo applies to them. */
const SAMPLE = new URL('../examples/morocco/', import.meta.url);
const CODEBOOK = new URL('../codebooks/political-violence-and-response.yaml', import.meta.url);

const codedSchema = z.strictObject({
  document: z.string(),
  /** Left for the visitor of the demo to decide. */
  waiting: z.boolean().optional(),
  records: z.array(
    z.strictObject({
      type: z.string(),
      group: z.string().optional(),
      statements: z
        .array(
          z.strictObject({
            variable: z.string(),
            value: z.unknown(),
            quote: z
              .strictObject({
                exact: z.string().min(1),
                prefix: z.string().optional(),
                start: z.int(),
                end: z.int(),
              })
              .nullable(),
            flags: z.array(flagSchema),
            note: z.string().min(1).optional(),
            asserter: asserterSchema.optional(),
          }),
        )
        .min(1),
    }),
  ),
});

const read = (path: string) => readFileSync(new URL(path, SAMPLE), 'utf8');
const names = readdirSync(new URL('documents/', SAMPLE)).sort();
const texts = new Map(names.map((name) => [name, read(`documents/${name}`)]));
const coded = read('coding.jsonl')
  .trim()
  .split('\n')
  .map((line) => codedSchema.parse(JSON.parse(line)));
const statements = coded.flatMap(({ document, records }) =>
  records.flatMap((record) =>
    record.statements.map((statement) => ({ ...statement, document, type: record.type })),
  ),
);

function headerOf(text: string): Map<string, string> {
  const [head = ''] = text.split('\n\n');
  const lines = head.split('\n').map((line) => /^([A-Z][a-z]+): (.+)$/.exec(line));
  return new Map(lines.map((parts) => [parts?.[1] ?? '', parts?.[2] ?? '']));
}

function bodyStart(text: string): number {
  return text.indexOf('\n\n') + 2;
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

describe('documents of the sample', () => {
  it.each(names)('%s starts with its description', (name) => {
    const header = headerOf(texts.get(name) ?? '');
    expect([...header.keys()].sort()).toEqual(
      ['Language', 'Publisher', 'Title', ...(header.has('Published') ? ['Published'] : [])].sort(),
    );
    expect(header.get('Publisher')).toMatch(/^Attest sample, after a report (in|by) \S/);
    expect(header.get('Language')).toMatch(/^(ar|en|es|fr)$/);
    expect(isEdtf(header.get('Published') ?? '2020')).toBe(true);
  });

  it('come in four languages and are all coded, once each', () => {
    expect(new Set(names.map((name) => headerOf(texts.get(name) ?? '').get('Language'))).size).toBe(4);
    expect(coded.map(({ document }) => document).sort()).toEqual(names);
  });
});

describe('coding of the sample', () => {
  it('quotes words that stand at their place in the body', () => {
    const wrong = statements.filter(({ document, quote }) => {
      const text = texts.get(document) ?? '';
      return (
        quote &&
        (sliceCodePoints(text, quote.start, quote.end) !== quote.exact || quote.start < bodyStart(text))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('names one place with each quote', () => {
    const ambiguous = statements.filter(({ document, quote }) => {
      const words = `${quote?.prefix ?? ''}${quote?.exact ?? ''}`;
      return quote && occurrences(texts.get(document) ?? '', words) !== 1;
    });
    expect(ambiguous).toEqual([]);
  });

  it('has values that the default codebook allows', () => {
    const codebook = parseCodebook(readFileSync(CODEBOOK, 'utf8'));
    const problems = statements.flatMap(({ document, type, variable, value }) =>
      checkValue(codebook, type, variable, value).map((problem) => `${document}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('says why where there is no quote, and quotes every value that is not missing or explained', () => {
    expect(statements.filter(({ quote, note }) => !quote && !note)).toEqual([]);
    expect(statements.filter(({ quote, value }) => isMissing(value) && quote)).toEqual([]);
  });

  it('gives every record its key, and every event and measure its group', () => {
    const keys = { event: 'type', statistic: 'value', measure: 'kind', exchange: 'kind' };
    for (const { document, records } of coded)
      for (const { type, group, statements: own } of records) {
        const key = Object.entries(keys).find(([name]) => name === type)?.[1];
        expect([document, own.filter(({ variable }) => variable === key).length]).toEqual([document, 1]);
        expect([document, type, group === undefined]).toEqual([document, type, type === 'statistic']);
      }
  });

  it('holds five operations of 2020, four with a stated plan', () => {
    const events = coded.flatMap(({ records }) => records.filter(({ type }) => type === 'event'));
    const dated = z.object({ edtf: z.string().startsWith('2020-') });
    const of2020 = events.filter((event) =>
      event.statements.some(({ value }) => dated.safeParse(value).success),
    );
    const planned = of2020.filter((event) =>
      event.statements.some(({ value }) => value === 'plot_disrupted'),
    );
    expect([of2020.length, planned.length]).toEqual([5, 4]);
  });
});

describe('everything in the sample', () => {
  it('stands alone', () => {
    const files = readdirSync(SAMPLE, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(names.length);
    for (const file of files)
      expect(readFileSync(`${file.parentPath}/${file.name}`, 'utf8')).not.toContain('shared/');
  });
});
