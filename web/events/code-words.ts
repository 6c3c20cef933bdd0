import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { countOfCode, isMissing } from '../../src/model/index.ts';
import { countWords, numberWords } from '../values/count-words.ts';
import { dateWords } from '../values/date-words.ts';
import { countryWords } from '../values/place-words.ts';
import { categoryOf, plainName } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { disputedWords } from './further-columns.ts';
import { sourceWords } from './source-columns.ts';

/** A code of a release's column in words: a category's title, a country, a date, a figure, or why there is none. */
export function codeWords(codebook: CodebookView, variable: VariableView, code: string): string {
  if (isMissing(code)) return valueWords(codebook, variable, code).words;
  const further = sourceWords(variable, code) ?? disputedWords(codebook, variable, code);
  if (further !== null) return further;
  switch (variable.type) {
    case 'country':
    case 'place':
      return countryWords(code);
    case 'date':
    case 'period':
      return dateWords(code);
    case 'count': {
      const count = countOfCode(code);
      return count ? countWords({ ...count, qualifier: null }) : code;
    }
    case 'number':
      return numberWords(Number(code));
    case 'inclusion':
      return plainName(code);
    default:
      return categoryOf(codebook, variable, code)?.title ?? code;
  }
}
