import { describe, expect, it } from 'vitest';
import { incidentReports } from '../../../test/learning-corpus/incidents.ts';
import { AttestError, sliceCodePoints } from '../../model/index.ts';
import { openModel } from './apply.ts';
import type { LearningDocument } from './corpus.ts';
import { modelText, readModel } from './model-file.ts';
import { trainModel } from './train.ts';

function documents(count: number, seed: number): LearningDocument[] {
  return incidentReports(count, seed).map(({ document, text, language, records }) => ({
    id: document,
    text,
    language,
    suggested: [],
    coded: records.map(({ type, statements }) => ({
      type,
      statements: statements.map(({ variable, value }) => ({
        variable,
        answers: answersOf(value),
        quote: null,
      })),
    })),
  }));
}

function answersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && 'any' in value && Array.isArray(value.any)
    ? value.any
    : [value];
}

const taught = documents(90, 1);
const options = { name: 'test', trained: '2026-01-01T00:00:00Z', codebook: null };
const model = trainModel(taught, options);
const file = modelText(model);
const use = openModel(readModel(file));
const unseen = documents(40, 2);

describe('a model trained on coded reports in capitals', () => {
  it('fills roles that no rule knows in reports that it has not seen', () => {
    let [right, made, coded] = [0, 0, 0];
    for (const { text, coded: records } of unseen) {
      const values = records
        .flatMap(({ statements }) => statements)
        .filter(({ variable }) => variable === 'victim');
      const found = use({ text, language: 'en', suggested: [] })
        .flatMap(({ statements }) => statements)
        .filter(({ variable }) => variable === 'victim');
      coded += values.length;
      made += found.length;
      right += found.filter(({ value }) =>
        values.some(({ answers }) => answers.some((answer) => String(value).includes(String(answer)))),
      ).length;
    }
    expect((2 * right) / (made + coded)).toBeGreaterThan(0.8);
  });

  it('makes an event for them, with a type and quotes that are their slice of the text', () => {
    const records = unseen.map(({ text }) => ({ text, found: use({ text, language: 'en', suggested: [] }) }));
    expect(records.some(({ found }) => found.length > 0)).toBe(true);
    for (const { text, found } of records)
      for (const { type, statements } of found) {
        expect(type).toBe('event');
        expect(statements[0]?.variable).toBe('type');
        for (const { quote, confidence } of statements) {
          expect(sliceCodePoints(text, quote?.start ?? 0, quote?.end ?? 0)).toBe(quote?.exact);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }
  });

  it('fills no role in reports that tell of no event, though they hold the same words', () => {
    const others = unseen.filter(({ coded }) => coded.length === 0);
    const filled = others.filter(({ text }) => use({ text, language: 'en', suggested: [] }).length > 0);
    expect(others.length).toBeGreaterThan(10);
    expect(filled.length).toBeLessThan(others.length / 5);
  });

  it('is the same for equal input, and the same when read back', () => {
    expect(modelText(trainModel(documents(90, 1), options))).toBe(file);
    expect(modelText(readModel(file))).toBe(file);
  });

  it('says what it was made of and how well it does', () => {
    expect(model.provenance).toMatchObject({ trained: '2026-01-01T00:00:00Z', codebook: null });
    expect(model.provenance.documents).toHaveLength(90);
    expect(model.quality.variables.victim?.f1).toBeGreaterThan(0.5);
    expect(model.quality.calibrationError).toBeLessThan(0.1);
  });

  it('holds no words of the documents', () => {
    const strings: string[] = [];
    JSON.parse(file, (key, value: unknown) => {
      if (typeof value === 'string' && !['rows', 'buckets', 'hashes'].includes(key)) strings.push(value);
      return value;
    });
    const words = new Set(taught.flatMap(({ text }) => text.match(/\p{L}{5,}/gu) ?? []));
    const held = strings.flatMap((string) => string.match(/\p{Lu}{5,}/gu) ?? []);
    expect(held.filter((word) => words.has(word))).toEqual([]);
  });

  it('finds nothing in an empty text, and leaves the records of other types alone', () => {
    expect(use({ text: '', language: null, suggested: [] })).toEqual([]);
    const measure = { type: 'measure', statements: [] };
    expect(use({ text: 'A NEW LAW.', language: 'en', suggested: [measure] })).toContainEqual(measure);
  });
});

describe('a model file', () => {
  it.each(['', '{', '[]', '{"format":"attest-model/0"}', 'null'])('%j is refused', (text) => {
    expect(() => readModel(text)).toThrow(AttestError);
  });
});

describe('a corpus that codes words where the rules have codes', () => {
  const withCodes = taught.map((document): LearningDocument => {
    const at = document.text.indexOf('POLICE');
    const quote = { start: at, end: at + 6, exact: 'POLICE' };
    const target = { variable: 'target', value: 'security_forces.police', quote, flags: [], confidence: 0.8 };
    const killed = {
      variable: 'killed',
      value: { low: 3, best: 3, high: 3, qualifier: null },
      quote,
      flags: [],
      confidence: 0.8,
    };
    const coded = document.coded.map((record) => ({
      ...record,
      statements: [...record.statements, { variable: 'killed', answers: ['3'], quote: null }],
    }));
    return {
      ...document,
      coded,
      suggested: at === -1 ? [] : [{ type: 'event', statements: [target, killed] }],
    };
  });
  const learned = trainModel(withCodes, options);

  it('has the rules’ codes for them left out', () => {
    expect(learned.ownWords).toContain('target');
    const values = withCodes
      .flatMap(openModel(learned))
      .flatMap(({ statements }) => statements)
      .filter(({ variable }) => variable === 'target')
      .map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain('security_forces.police');
  });
  it('has figures in strings judged as figures', () => {
    expect(learned.fillers?.roles.map(({ role }) => role)).not.toContain('killed');
    expect(learned.confidence?.variables).toContain('killed');
  });
});
