import { type DescribedField, isEdtf } from '../../src/model/index.ts';
import { dateWords } from './date-words.ts';
import { languageWords } from './place-words.ts';

const NOT_KNOWN: Readonly<Record<DescribedField, string>> = {
  title: 'no title',
  publisher: 'publisher not known',
  published: 'date not known',
  language: 'language not known',
};

/** What is known of a document, in words: "5 October 2020", "Arabic". */
export function describedWords(field: DescribedField, value: string | null): string {
  if (value === null) return NOT_KNOWN[field];
  if (field === 'published') return isEdtf(value) ? dateWords(value) : value;
  return field === 'language' ? languageWords(value) : value;
}
