import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const gazetteer = buildGazetteer([]);

/** kind, givers, receivers and outcome of the exchanges in a text. */
function exchangesIn(text: string): unknown[] {
  const records = extractByRules({ text, language: 'en', published: null, furniture: [], gazetteer });
  return records
    .filter(({ type }) => type === 'exchange')
    .map(({ statements }) => {
      const of = (variable: string) =>
        statements.filter((one) => one.variable === variable).map(({ value }) => value);
      return [of('kind')[0], of('from').join(), of('to').join(), of('outcome')[0] ?? null];
    });
}

describe('exchanges', () => {
  it.each([
    ['Jordan warned the German police about the man in 2016.', ['warning', 'JO', 'DE', null]],
    ['Egypt alerted Italy to a plot. The warning was ignored.', ['warning', 'EG', 'IT', 'not_acted_on']],
    ['Acting on a tip from Turkey, Dutch police arrested two men.', ['intelligence', 'TR', 'NL', 'acted_on']],
    [
      'Algerian services provided information that led to arrests in Belgium in 2015.',
      ['intelligence', 'DZ', 'BE', 'acted_on'],
    ],
    ['A joint Kenyan-Ugandan operation took place in 2014.', ['joint_operation', 'KE,UG', 'KE,UG', null]],
    ['Qatar helped Kuwait arrest nine suspects.', ['arrest', 'QA', 'KW', 'acted_on']],
    ['French instructors trained soldiers from Niger in 2019.', ['training', 'FR', 'NE', null]],
    ['Iraq extradited three fighters to France.', ['extradition', 'IQ', 'FR', null]],
  ])('%s', (text, expected) => {
    expect(exchangesIn(text)).toEqual([expected]);
  });

  it.each([
    'Germany warned that more attacks in France were possible.',
    'Spain and Portugal share information all the time.',
    'Militants trained in Libya before they came to Tunisia.',
    'Jordan did not warn Germany.',
    'Fighters traveled to Syria from Denmark in 2013.',
  ])('not: %s', (text) => {
    expect(exchangesIn(text)).toEqual([]);
  });

  it('keeps names of private persons out of the topic', () => {
    const text = 'In 2016 Jordan warned Germany about Anton Beispiel and two others.';
    const records = extractByRules({ text, language: 'en', published: null, furniture: [], gazetteer });
    const topics = records
      .filter(({ type }) => type === 'exchange')
      .flatMap(({ statements }) => statements.filter(({ variable }) => variable === 'about'));
    expect(topics.map(({ value }) => value).join()).not.toContain('Beispiel');
    expect(records.some(({ type }) => type === 'exchange')).toBe(true);
  });
});
