import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../places/index.ts';
import { EXTRACTOR, extract } from './index.ts';

const gazetteer = buildGazetteer([
  { name: 'Sousse', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
]);

function records(text: string, furniture: Parameters<typeof extract>[0]['furniture'] = [], language = 'en') {
  return extract({ text, language, published: '2019-05-10', furniture, gazetteer });
}

const WORDS = [
  'Police',
  'arrested',
  'three',
  'men',
  'in',
  'Sousse',
  'on',
  'Monday',
  'and',
  'killed',
  '12',
  'people',
  '.',
  ',',
  'bomb',
  'attack',
  'Islamic State',
  'cell',
  'dismantled',
  'planning',
  'no',
  'weapons',
  'seized',
  '😀',
  'since 2014',
  '\n\n',
  '•',
];

describe('extract', () => {
  it('has a name and a version', () => {
    expect(EXTRACTOR.name).toMatch(/^[a-z-]+$/);
    expect(EXTRACTOR.version).not.toBe('');
  });

  it('quotes exact slices of at most 200 characters, and types each event once, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const points = [...words];
        for (const { type, statements } of records(words)) {
          for (const { quote, confidence } of statements) {
            expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
            expect(quote?.exact.length).toBeLessThanOrEqual(200);
            expect(confidence).toBeGreaterThan(0);
          }
          if (type === 'event')
            expect(statements.filter(({ variable }) => variable === 'type')).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes nothing from furniture', () => {
    const text = 'Police arrested three suspected militants in Sousse on Monday.';
    expect(records(text)).not.toEqual([]);
    expect(records(text, [{ start: 0, end: text.length, kind: 'related' }])).toEqual([]);
  });

  it('reads over note markers', () => {
    const text = 'Police arrested three7 suspected militants in Sousse on Monday.';
    const [event] = records(text, [{ start: 21, end: 22, kind: 'note_marker' }]);
    expect(event?.statements.find(({ variable }) => variable === 'arrested')?.value).toMatchObject({
      best: 3,
    });
  });

  it('suggests nothing in a language that it does not read', () => {
    expect(records('Police arrested three men.', [], 'xx')).toEqual([]);
  });

  it('a place that tells an origin is none of the event', () => {
    const places = (where: string) =>
      records(`Police arrested three men, members of a cell, ${where} on 3 May 2019.`)
        .flatMap(({ statements }) => statements)
        .filter(({ variable }) => variable === 'place')
        .map(({ quote }) => quote?.exact);
    expect(places('in Sousse')).toEqual([expect.stringContaining('Sousse')]);
    expect(places('in Sousse-Tunisian hands')).toEqual([]);
  });

  it('denied and hypothetical acts are no events', () => {
    expect(records('Officials denied that a bomb had exploded in Sousse.')).toEqual([]);
    expect(records('Militants could attack hotels in Sousse, analysts warned.')).toEqual([]);
    expect(records('Nobody was arrested in Sousse.')).toEqual([]);
  });
});
