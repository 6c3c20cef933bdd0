import type { ExtractedDocument, SuggestedRecord, Value } from '../../src/model/index.ts';
import { type ComparableReport, passageOf, type ScoredPair } from '../../src/resolve/index.ts';

/** Precision, recall and F1 over pairs of reports. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly errors: readonly string[];
}

/** What the program suggests as reports of events, told as such and not as history or fear. */
export function suggestedReports(
  { document, language, published, records }: ExtractedDocument,
  text: string,
): ComparableReport[] {
  return records.filter(isTold).map(
    (record, i): ComparableReport => ({
      id: `${document}-${i}`,
      ...{ type: 'event', document, published, language },
      values: record.statements.map(({ variable, value, flags }) => ({ variable, value, flags: [...flags] })),
      passage: passageOf(
        text,
        record.statements.flatMap(({ quote }) => quote ?? []),
      ),
    }),
  );
}

function isTold({ type, statements }: SuggestedRecord): boolean {
  return (
    type === 'event' &&
    !statements.some(
      ({ variable, flags }) =>
        variable === 'type' && (flags.includes('historical') || flags.includes('hypothetical')),
    )
  );
}

/** The coded event that each suggested one stands for: of the same document, most alike in place, date and count. */
export function alignedGroups(
  suggested: readonly ComparableReport[],
  coded: readonly ComparableReport[],
  groupOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const report of suggested) {
    const rivals = coded.filter(({ document }) => document === report.document);
    const best = rivals
      .map((rival) => ({ rival, shared: sharedValues(report, rival) }))
      .sort((a, b) => b.shared - a.shared)[0];
    groups.set(report.id, (best && groupOf.get(best.rival.id)) ?? `none ${report.id}`);
  }
  return groups;
}

function sharedValues(a: ComparableReport, b: ComparableReport): number {
  const keys = ({ values }: ComparableReport) =>
    new Set(values.map(({ variable, value }) => `${variable} ${brief(value)}`));
  const mine = keys(a);
  return [...keys(b)].filter((key) => mine.has(key)).length;
}

function brief(value: Value): string {
  if (typeof value !== 'object') return `${value}`;
  if ('edtf' in value) return value.edtf;
  if ('best' in value) return `${value.best}`;
  return 'name' in value ? value.name : JSON.stringify(value);
}

export function pairScore(
  scored: readonly ScoredPair[],
  reports: readonly ComparableReport[],
  groupOf: ReadonlyMap<string, string>,
  accept: number,
): PairScore {
  const ids = reports.map(({ id }) => id);
  const isPair = (a: string, b: string) => groupOf.get(a) === groupOf.get(b);
  const truth = ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .filter((b) => isPair(a, b) && a !== b)
      .map((b) => [a, b].sort().join(' ')),
  );
  const linked = scored.filter(({ score }) => score >= accept);
  const right = linked.filter(({ a, b }) => isPair(a, b));
  const found = new Set(right.map(({ a, b }) => `${a} ${b}`));
  const precision = right.length / Math.max(1, linked.length);
  const recall = found.size / Math.max(1, truth.length);
  const tell = ({ a, b, score, fields }: ScoredPair) =>
    `${a} ${b} ${score.toFixed(3)} ${fields.map(({ field, level, weight }) => `${field}:${level}:${weight}`).join(' ')}`;
  const byPair = new Map(scored.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const told = (key: string) => {
    const pair = byPair.get(key);
    return pair ? tell(pair) : key;
  };
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    errors: [
      ...linked.filter(({ a, b }) => !isPair(a, b)).map((pair) => `too many ${tell(pair)}`),
      ...truth.filter((pair) => !found.has(pair)).map((pair) => `missed ${told(pair)}`),
    ],
  };
}
