import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractByRules } from '../../../../src/extract/index.ts';
import type { SuggestedRecord } from '../../../../src/model/index.ts';
import { cityGazetteer } from '../../../eval/extraction.ts';

const gazetteer = cityGazetteer();

/** What a file codes of a record. Only the keys that it has are compared. */
type Coding = Readonly<Record<string, unknown>>;

interface Golden {
  readonly published: string | null;
  readonly text: string;
  readonly statistics: readonly Coding[];
  readonly measures: readonly Coding[];
  readonly exchanges: readonly Coding[];
}

const COUNTS = ['arrested', 'killed', 'injured'];

function recordsOf({ text, published }: Golden, language: string): SuggestedRecord[] {
  return extractByRules({ text, language, published, furniture: [], gazetteer });
}

function summariesOf(records: readonly SuggestedRecord[], type: string, codings: readonly Coding[]): Coding[] {
  const found = records.filter((record) => record.type === type);
  return found.map((record, i) => {
    const keys = Object.keys(codings[i] ?? { value: null, kind: null, title: null });
    return Object.fromEntries(keys.map((key) => [key, valueFor(record, key)]));
  });
}

interface Shaped {
  readonly edtf?: string;
  readonly code?: string;
  readonly low?: number | null;
  readonly best?: number | null;
  readonly high?: number | null;
}

function shapeOf(record: SuggestedRecord, variable: string): Shaped {
  const value = record.statements.find((one) => one.variable === variable)?.value;
  return typeof value === 'object' ? (value as Shaped) : {};
}

function valueFor(record: SuggestedRecord, key: string): unknown {
  const { low, best, high } = shapeOf(record, 'value');
  const values = record.statements.filter(({ variable }) => variable === key).map(({ value }) => value);
  switch (key) {
    case 'value':
      return isVague(record) ? null : (best ?? low ?? high ?? null);
    case 'low':
      return low ?? null;
    case 'date':
      return shapeOf(record, 'date').edtf ?? null;
    case 'quantity':
      return shapeOf(record, 'quantity').code ?? null;
    case 'from':
    case 'to':
      return values;
    default:
      return values[0] ?? null;
  }
}

/** "dozens": a lower bound alone, out of a word. */
function isVague(record: SuggestedRecord): boolean {
  const quote = record.statements.find(({ variable }) => variable === 'value')?.quote?.exact ?? '';
  return shapeOf(record, 'value').best === null && !/\d|[a-z]+ than/.test(quote);
}

function overlaps(a: SuggestedRecord['statements'][number], b: SuggestedRecord['statements'][number]): boolean {
  return a.quote !== null && b.quote !== null && a.quote.start < b.quote.end && b.quote.start < a.quote.end;
}

for (const language of ['en', 'fr', 'ar', 'es']) {
  const folder = join(import.meta.dirname, language);
  describe(`statistics, measures and exchanges of short reports in ${language}`, () => {
    for (const file of readdirSync(folder).sort()) {
      const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
      const records = recordsOf(golden, language);
      it(file, () => {
        expect(summariesOf(records, 'statistic', golden.statistics)).toEqual(golden.statistics);
        expect(summariesOf(records, 'measure', golden.measures)).toEqual(golden.measures);
        expect(summariesOf(records, 'exchange', golden.exchanges)).toEqual(golden.exchanges);
      });
      it(`${file}: every value has its words, and no statistic doubles an event's count`, () => {
        const points = [...golden.text];
        const statements = records.flatMap((record) => record.statements);
        for (const { quote } of statements) expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
        const counts = records.filter(({ type }) => type === 'event').flatMap((event) => event.statements);
        const doubled = counts.filter(
          (count) => COUNTS.includes(count.variable) && statements.some((one) => one.variable === 'value' && overlaps(one, count)),
        );
        expect(doubled).toEqual([]);
      });
    }
  });
}
