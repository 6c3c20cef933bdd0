import { createContext, useContext } from 'react';
import type { CodebookView } from '../../src/api/index.ts';

const EMPTY: CodebookView = { title: '', version: '', recordTypes: [], taxonomies: {} };

/** The codebook in force, for every part of the page. */
export const CodebookContext = createContext<CodebookView>(EMPTY);

export function useCodebook(): CodebookView {
  return useContext(CodebookContext);
}
