import type { SuggestedRecord } from '../../model/index.ts';
import type { DocumentReading } from '../reading/document-reading.ts';

/** The events of a document. */
export function eventsOf(_reading: DocumentReading): SuggestedRecord[] {
  return [];
}
