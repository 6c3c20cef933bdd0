import { expect, it } from 'vitest';
import { languageOf } from './text-language.ts';

it.each([
  ['en', 'Of 20 cells, 9 (45 %) were dismantled in the north.'],
  ['fr', 'Sur 20 cellules, 9 (45 %) ont été démantelées dans le nord.'],
  ['es', 'De 20 células, 9 (45 %) fueron desarticuladas en el norte, según la policía y los jueces.'],
  ['ar', 'من أصل 20 خلية، فككت 9 خلايا (45 %) في الشمال، وفق BCIJ.'],
  [null, '9 / 20 = 45 %'],
  [null, ''],
])('tells %s by script and little words: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
