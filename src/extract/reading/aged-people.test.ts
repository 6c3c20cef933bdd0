import { describe, expect, it } from 'vitest';
import { cityGazetteer } from '../../../test/eval/extraction.ts';
import { extractByRules } from '../extractor.ts';

const gazetteer = cityGazetteer();

function arrestedIn(language: string, text: string): number[] {
  return extractByRules({ text, language, published: '2021-09-14', furniture: [], gazetteer })
    .filter(({ type }) => type === 'event')
    .flatMap(({ statements }) => statements.filter(({ variable }) => variable === 'arrested'))
    .map(({ value }) => (typeof value === 'object' && 'best' in value ? (value.best ?? 0) : 0));
}

describe('people known by their age alone', () => {
  it.each([
    ['en', 'A 34-year-old welder was arrested in Leeds for recruiting for Islamic State.'],
    ['fr', 'Un soudeur de 34 ans a été arrêté à Lyon pour avoir recruté pour Daech.'],
    ['es', 'Un soldador de 34 años fue detenido en Lugo por captar para el Dáesh.'],
    ['ar', 'أوقف سباك يبلغ من العمر 34 سنة في فاس بتهمة التجنيد لداعش.'],
  ])('are counted in %s', (language, text) => {
    expect(arrestedIn(language, text)).toEqual([1]);
  });

  it.each([
    ['en', 'The 20-year-old conflict went on after the arrest of rebels.'],
    ['fr', 'Une peine de 20 ans attend les chefs de Daech, arrêtés à Lyon.'],
    ['es', 'Una guerra de 20 años arrasó el norte.'],
  ])('and wars and sentences have years, but no age in %s', (language, text) => {
    expect(arrestedIn(language, text)).not.toContain(1);
  });
});
