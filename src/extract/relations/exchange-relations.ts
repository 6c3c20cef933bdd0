import type { RelationKind, SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { sentenceFinder } from './sentence-finder.ts';

const CERTAIN = 0.7;

/**
 * Exchanges with the operations that the same sentence tells: a joint operation, or an arrest at somebody's request, is
 * part of the event; an operation that a warning or a tip led to is a response to it.
 */
export function withExchanges(
  reading: DocumentReading,
  events: readonly SuggestedRecord[],
  exchanges: readonly SuggestedRecord[],
): { readonly events: readonly SuggestedRecord[]; readonly exchanges: readonly SuggestedRecord[] } {
  if (exchanges.length === 0) return { events, exchanges };
  const sentenceOf = sentenceFinder(reading);
  const told = new Map(
    events.filter(isOperation).flatMap((event) => sentencesOf(event, sentenceOf).map((at) => [at, event])),
  );
  const added = new Map<SuggestedRecord, SuggestedStatement[]>();
  const add = (record: SuggestedRecord, ...more: SuggestedStatement[]) =>
    added.set(record, [...(added.get(record) ?? []), ...more]);
  for (const exchange of exchanges) {
    const kind = exchange.statements.find(({ variable }) => variable === 'kind');
    const event = told.get(sentenceOf(kind?.quote?.start ?? -1));
    if (!kind || !event) continue;
    if (TOGETHER.has(String(kind.value))) add(exchange, relation(kind, 'part_of', event));
    else if (TOLD.has(String(kind.value))) add(event, relation(kind, 'response_to', exchange));
  }
  const related = (record: SuggestedRecord) => {
    const more = added.get(record);
    return more ? { ...record, statements: [...record.statements, ...more] } : record;
  };
  return { events: events.map(related), exchanges: exchanges.map(related) };
}

const TOGETHER: ReadonlySet<string> = new Set(['joint_operation', 'arrest']);
const TOLD: ReadonlySet<string> = new Set(['warning', 'intelligence']);

function relation(
  { quote, confidence, asserter }: SuggestedStatement,
  kind: RelationKind,
  { id }: SuggestedRecord,
): SuggestedStatement {
  return {
    variable: 'relation',
    value: { kind, record: id ?? null, described: null },
    quote,
    flags: [],
    confidence: Math.round(confidence * CERTAIN * 100) / 100,
    ...(asserter === undefined ? {} : { asserter }),
  };
}

/** An operation of the services, told as news. */
function isOperation({ statements }: SuggestedRecord): boolean {
  return statements.some(
    ({ variable, value, flags }) => variable === 'type' && value !== 'attack' && flags.length === 0,
  );
}

/** Sentences that say what the event was, or who was arrested. */
function sentencesOf({ statements }: SuggestedRecord, sentenceOf: (point: number) => number): number[] {
  return statements
    .filter(({ variable }) => variable === 'type' || variable === 'arrested')
    .flatMap(({ quote }) => (quote ? [sentenceOf(quote.start)] : []));
}
