import type { SuggestedRecord } from '../../model/index.ts';
import type { Telling } from '../events/telling.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { suggest } from '../statement.ts';
import type { Source } from '../values/value.ts';
import { tiesAmong } from './ties.ts';

/** An event with the telling that it was made of. */
export interface ToldEvent {
  readonly telling: Telling;
  readonly record: SuggestedRecord & { readonly id: string };
}

const CERTAIN = 0.8;
const DESCRIBED = 0.65;

/** The events of a document with their relations to one another and to what they look back on. */
export function relatedEvents(
  reading: DocumentReading,
  events: readonly ToldEvent[],
  asserter: Source['asserter'],
): SuggestedRecord[] {
  const ids = new Map(events.map(({ telling, record }) => [telling, record.id]));
  const ties = tiesAmong(
    reading,
    events.map(({ telling }) => telling),
  );
  return events.map(({ telling, record }) => {
    const relations = (ties.get(telling) ?? []).map(({ to, kind, described, sentence, words }) => {
      const value = { kind, record: to ? (ids.get(to) ?? null) : null, described };
      const confidence = telling.confidence * (to ? CERTAIN : DESCRIBED);
      return suggest(reading, 'relation', value, words, confidence, { asserter: asserter(sentence) });
    });
    return { ...record, statements: [...record.statements, ...relations] };
  });
}
