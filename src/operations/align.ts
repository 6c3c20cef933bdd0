import {
  canonicalJson,
  type DecidedStatement,
  groupBy,
  type SuggestedRecord,
  type SuggestedStatement,
} from '../model/index.ts';

/** A record that a document already has, with what is said about it. */
export interface ExistingRecord {
  readonly id: string;
  readonly type: string;
  readonly statements: readonly DecidedStatement[];
}

interface Pair {
  readonly incoming: number;
  readonly existing: number;
  readonly score: number;
}

/** Below this two records share too little to be one: a full agreement on one value, or two near ones. */
const ENOUGH = 1.5;

/**
 * Which existing record of the same document each incoming record is, if any: one to one, best agreement first.
 * A statement agrees by 1 when variable, value and words are the same, by 0.75 when the value or the words
 * are the same and the words touch, and by 0.5 when only the words overlap.
 * @returns one record id, or null, per incoming record
 */
export function alignRecords(
  incoming: readonly SuggestedRecord[],
  existing: readonly ExistingRecord[],
): (string | null)[] {
  const pairs: Pair[] = [];
  for (const [i, record] of incoming.entries())
    for (const [e, known] of existing.entries()) {
      const score = record.type === known.type ? agreement(record.statements, known.statements) : 0;
      if (score >= Math.min(ENOUGH, 0.75 * record.statements.length))
        pairs.push({ incoming: i, existing: e, score });
    }
  return assign(pairs, incoming.length, existing);
}

function assign(
  pairs: readonly Pair[],
  count: number,
  existing: readonly ExistingRecord[],
): (string | null)[] {
  const result = new Array<string | null>(count).fill(null);
  const taken = new Set<number>();
  const best = [...pairs].sort(
    (a, b) => b.score - a.score || a.incoming - b.incoming || a.existing - b.existing,
  );
  for (const pair of best) {
    if (result[pair.incoming] !== null || taken.has(pair.existing)) continue;
    taken.add(pair.existing);
    result[pair.incoming] = existing[pair.existing]?.id ?? null;
  }
  return result;
}

function agreement(incoming: readonly SuggestedStatement[], known: readonly DecidedStatement[]): number {
  let score = 0;
  for (const statement of incoming) {
    const scores = known
      .filter((other) => other.variable === statement.variable)
      .map((other) => likeness(statement, other));
    score += Math.max(0, ...scores);
  }
  return score;
}

function likeness(a: SuggestedStatement, b: DecidedStatement): number {
  const sameValue = canonicalJson(a.value) === canonicalJson(b.value);
  if (!a.quote || !b.quote) return sameValue ? 0.5 : 0;
  if (a.quote.start >= b.quote.end || b.quote.start >= a.quote.end) return 0;
  const sameWords = a.quote.start === b.quote.start && a.quote.end === b.quote.end;
  if (sameValue && sameWords) return 1;
  return sameValue || sameWords ? 0.75 : 0.5;
}

/** The records of a document as {@link alignRecords} wants them. */
export function groupByRecord(
  records: readonly { readonly id: string; readonly type: string }[],
  statements: readonly DecidedStatement[],
): ExistingRecord[] {
  const byRecord = groupBy(statements, ({ record }) => record);
  return records.map(({ id, type }) => ({ id, type, statements: byRecord.get(id) ?? [] }));
}
