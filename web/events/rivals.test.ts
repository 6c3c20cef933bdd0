import { describe, expect, it } from 'vitest';
import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { exactly } from '../../src/model/index.ts';
import { disagreementWords, rivalWords } from './rivals.ts';

const ARRESTED: VariableView = {
  name: 'arrested',
  title: 'Arrested',
  definition: '',
  type: 'count',
  cardinality: 'one',
  taxonomy: null,
  roles: [],
};
const CODEBOOK: CodebookView = { title: '', version: '1', recordTypes: [], taxonomies: {} };

const said = (best: number, report: number, more = {}) =>
  JSON.stringify({ value: exactly(best), report, denied: false, contested: false, ...more });
const words = (...entries: string[]) => disagreementWords(rivalWords(CODEBOOK, ARRESTED, entries));

describe('rival values', () => {
  it('stand with how many reports say so, each report once', () => {
    expect(words(said(6, 0), said(7, 1), said(7, 2), said(7, 2))).toBe(
      'reports disagree: 7 (2 reports), 6 (1 report)',
    );
  });

  it('say what is denied, and where it is the coders who differ', () => {
    expect(words(said(6, 0), said(6, 1, { denied: true }))).toBe(
      'reports disagree: 6 (1 report), not 6 (1 report)',
    );
    expect(words(said(6, 0, { contested: true }))).toBe('coders disagree: 6 (1 report, coders differ)');
  });

  it('are not there before they are loaded', () => {
    expect(words()).toBe('reports disagree');
  });
});
