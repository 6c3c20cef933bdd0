import { expect, it } from 'vitest';
import { countriesNamedIn } from './demonyms.ts';

it.each([
  ['Moroccans and people of Moroccan descent living in third countries', ['MA']],
  ['people arrested in Spain with the help of Morocco', ['ES', 'MA']],
  ['combattants tunisiens en Syrie et en Irak', ['TN', 'SY', 'IQ']],
  ['ciudadanos marroquíes detenidos en España', ['MA', 'ES']],
  ['المقاتلون المغاربة في سوريا والعراق', ['MA', 'SY', 'IQ']],
  ['عدد المقاتلين التونسيين بليبيا', ['TN', 'LY']],
  ['nationals of the Democratic Republic of the Congo', ['CD']],
  ['cases of the bureau', []],
  ['', []],
])('of "%s" finds the countries', (text, codes) => {
  expect([...countriesNamedIn(text)].sort()).toEqual([...codes].sort());
});
