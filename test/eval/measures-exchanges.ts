import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedDocument, SuggestedRecord } from '../../src/model/index.ts';

/** A coded measure or exchange; exchanges have no title. */
interface Coded {
  readonly doc_id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly quote: string;
}

/** How well records of one type were found. Dates count among the matched records that the coding dates. */
export interface RecordScore {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
  readonly f1: number;
  readonly datesRight: number;
  readonly datesCoded: number;
  /** One line for each record that is extra or missed. */
  readonly errors: readonly string[];
}

type Prediction = Pick<ExtractedDocument, 'document' | 'records'>;

/** Codes of the coding that the codebook writes otherwise. */
const KINDS: Readonly<Record<string, string>> = { arrest_support: 'arrest' };

/**
 * Scores suggested measures and exchanges against `measures.jsonl` and `exchanges.jsonl` of a coded corpus. A record
 * is found when its kind is the coded one and one of its quotes overlaps the coded quote; each coded record is found
 * once.
 * @param folder a corpus with `docs/` and the two files; a missing file counts as no coding
 * @param predictions one entry a document, `document` without `.txt`
 */
export function scoreMeasuresExchanges(
  folder: string,
  predictions: readonly Prediction[],
): { readonly measure: RecordScore; readonly exchange: RecordScore } {
  const score = (type: 'measure' | 'exchange') => scoreType(folder, type, predictions);
  return { measure: score('measure'), exchange: score('exchange') };
}

function codedRows(folder: string, type: string): Coded[] {
  try {
    const lines = readFileSync(join(folder, `${type}s.jsonl`), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line) as Coded);
  } catch {
    return [];
  }
}

function scoreType(folder: string, type: string, predictions: readonly Prediction[]): RecordScore {
  const coded = codedRows(folder, type);
  const tally = { found: 0, extra: 0, missed: 0, datesRight: 0, datesCoded: 0 };
  const errors: string[] = [];
  for (const { document, records } of predictions) {
    const text = readFileSync(join(folder, 'docs', `${document}.txt`), 'utf8');
    const open = coded.filter(({ doc_id }) => doc_id === document);
    for (const record of records.filter((one) => one.type === type)) {
      const at = open.findIndex((row) => isFound(text, row, record));
      const [row] = at < 0 ? [] : open.splice(at, 1);
      if (!row) {
        tally.extra += 1;
        errors.push(`${document} extra ${type} ${String(codeOf(record, 'kind'))}: ${quotes(record)}`);
        continue;
      }
      tally.found += 1;
      tally.datesCoded += row.date === null ? 0 : 1;
      tally.datesRight += row.date !== null && dateOf(record) === row.date ? 1 : 0;
    }
    tally.missed += open.length;
    errors.push(...open.map((row) => `${document} missed ${type} ${row.kind}: ${row.quote}`));
  }
  const whole = 2 * tally.found + tally.extra + tally.missed;
  return { ...tally, f1: whole === 0 ? Number.NaN : (2 * tally.found) / whole, errors };
}

function codeOf({ statements }: SuggestedRecord, variable: string): unknown {
  return statements.find((statement) => statement.variable === variable)?.value;
}

function dateOf(record: SuggestedRecord): string | null {
  const value = codeOf(record, 'date');
  return typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : null;
}

function isFound(text: string, row: Coded, record: SuggestedRecord): boolean {
  if (codeOf(record, 'kind') !== (KINDS[row.kind] ?? row.kind)) return false;
  const start = [...text.slice(0, Math.max(0, text.indexOf(row.quote)))].length;
  const end = start + [...row.quote].length;
  return record.statements.some(({ quote }) => quote !== null && quote.start < end && quote.end > start);
}

function quotes({ statements }: SuggestedRecord): string {
  return [...new Set(statements.map(({ quote }) => quote?.exact ?? ''))].join(' | ');
}
