import { describe, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import { smallEvent, smallStatement } from '../../test/small-release.ts';
import type { Asserter } from '../model/index.ts';
import { maskNames } from './mask-names.ts';

const OFFICIAL: Asserter = {
  name: 'Khalid Amrani',
  role: 'spokesman of the ministry',
  class: 'government',
  firmness: 'stated',
};

function statement(exact: string, asserter: Asserter | null = null) {
  const quote = { exact, prefix: '', suffix: '', start: 0, end: exact.length, textVersion: 1 };
  return {
    ...smallStatement('st_1', 'rec_1', 'summary', exact, { quote, asserter, note: exact }),
    report: 'rec_1',
  };
}

function masked(exact: string, asserter: Asserter | null = null, place = 'Tangier') {
  const where = {
    name: place,
    id: null,
    country: 'MA',
    lat: null,
    lon: null,
    precision: 'locality',
    radius_km: null,
    role: 'operation',
  } as const;
  const parts = {
    documents: [
      {
        id: 'doc_a',
        sha256: '',
        title: exact,
        publisher: null,
        published: null,
        language: 'en',
        origin: 'a.txt',
        retrieved: '',
      },
    ],
    records: [smallEvent('rec_1', { summary: exact, place: where })],
    statements: [statement(exact, asserter)],
    contexts: { st_1: { before: exact, after: '' } },
    decisions: [],
    excluded: [
      { kind: 'document', id: 'doc_b', type: null, document: 'doc_b', reason: '', rules: [], note: exact },
    ] as const,
  };
  return maskNames(parts, smallCodebook(), async (document, texts) =>
    texts.map((text) => `${document} ${text}`),
  );
}

describe('names in a release', () => {
  it.each([
    ['Police said Mohamed Alaoui was driven to the station.', 'Police said […] was driven to the station.'],
    ['Le suspect, Youssef Benali, a été présenté au juge.', 'Le suspect, […], a été présenté au juge.'],
    ['El detenido, José García, quedó en libertad.', 'El detenido, […], quedó en libertad.'],
    ['وأوقفت الشرطة محمد العلوي في المدينة.', 'وأوقفت الشرطة […] في المدينة.'],
  ])('are masked wherever free text stands: %s', async (text, expected) => {
    const { documents, records, statements, contexts, excluded, masked: hidden } = await masked(text);
    expect(statements[0]).toMatchObject({ note: expected, value: expected, quote: { exact: expected } });
    expect(documents[0]?.title).toBe(expected);
    expect(contexts.st_1?.before).toBe(expected);
    expect(records[0]?.variables.summary?.values[0]?.value).toBe(expected);
    expect(excluded[0]?.note).toBe(expected);
    expect(hidden).toHaveLength(7);
    expect(new Set(hidden.map(({ commitment }) => commitment)).size).toBe(7);
  });

  it('are masked in what a report says of a record that it only describes', async () => {
    const value = {
      kind: 'follow_up_of',
      record: null,
      described: { words: 'the arrest of Mohamed Alaoui', date: null, place: null },
    } as const;
    const described = { ...statement('an earlier case'), value, variable: 'relation' };
    const parts = { documents: [], records: [], contexts: {}, decisions: [], excluded: [] };
    const { statements } = await maskNames(
      { ...parts, statements: [described] },
      smallCodebook(),
      async (document, texts) => texts.map((text) => `${document} ${text}`),
    );
    expect(statements[0]?.value).toMatchObject({ described: { words: 'the arrest of […]' } });
  });

  it('stay where a role is coded', async () => {
    const { statements, masked: hidden } = await masked('Khalid Amrani said that nobody was hurt.', OFFICIAL);
    expect(statements[0]?.quote?.exact).toBe('Khalid Amrani said that nobody was hurt.');
    expect(hidden).toEqual([]);
  });

  it('of places and bodies stay', async () => {
    const text =
      'Officers of the Central Bureau searched houses in Sidi Allal Bahraoui and at Mohammed V airport.';
    expect((await masked(text, null, 'Sidi Allal Bahraoui')).masked).toEqual([]);
  });
});
