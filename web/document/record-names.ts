import { createContext, useContext } from 'react';
import type { CodebookView, RecordView } from '../../src/api/index.ts';
import { recordWords } from '../values/record-words.ts';

/** What to call a record that another one points to. */
export type RecordNames = (record: string) => string;

/** The names of a document's records, for the relations among them. */
export const RecordNamesContext = createContext<RecordNames>(() => 'a record of another document');

export function useRecordNames(): RecordNames {
  return useContext(RecordNamesContext);
}

/** Names the records of a document by what they are, when and where. */
export function recordNames(codebook: CodebookView, records: readonly RecordView[]): RecordNames {
  const names = new Map(
    records.map(({ id, type, statements }) => {
      const { title, details } = recordWords(codebook, type, statements);
      return [id, [title, ...details].join(' · ')];
    }),
  );
  return (record) => names.get(record) ?? 'a record of another document';
}
