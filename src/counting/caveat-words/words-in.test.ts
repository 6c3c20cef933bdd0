import { expect, it } from 'vitest';
import { caveatWords } from './words-in.ts';

it.each([
  ['en', '16,566 records', '1 record', '0 records'],
  ['fr', '16\u202f566 fiches', '1 fiche', '0 fiche'],
  ['es', '16\u202f566 registros', '1 registro', '0 registros'],
  ['ar', 'عدد السجلات 16,566', 'عدد السجلات 1', 'عدد السجلات 0'],
])('in %s numbers are grouped, and nouns agree with them', (language, many, one, none) => {
  const { records } = caveatWords(language);
  expect([16566, 1, 0].map(records)).toEqual([many, one, none]);
});
