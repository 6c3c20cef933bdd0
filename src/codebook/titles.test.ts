import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCodebook } from './parse.ts';
import { titlesIn } from './titles.ts';

const FILE = join(import.meta.dirname, '../../codebooks/political-violence-and-response.yaml');
const text = readFileSync(FILE, 'utf8');
const codebook = parseCodebook(text);

describe('titles in other languages', () => {
  it.each([
    ['fr', 'Explosifs'],
    ['es', 'Explosivos'],
    ['ar', 'متفجرات'],
    ['en', 'Explosives'],
    ['de', 'Explosives'],
  ])('in %s explosives are %s', (language, title) => {
    expect(titlesIn(codebook, language).code('event', 'weapon', 'explosives')).toBe(title);
  });

  it('name variables, roles, roll-ups and caveats', () => {
    const titles = titlesIn(codebook, 'fr');
    expect(titles.variable('event', 'weapon')).toBe('Arme');
    expect(titles.role('planned')).toBe('prévue');
    expect(titles.code('event', 'link', 'any_tie')).toBe('Tout lien avec une organisation');
    expect(titles.recordType('measure')).toBe('Mesure');
    expect(titles.caveat('asserted_ties')).toMatch(/^Un lien/);
  });

  it('are null for what the codebook does not have', () => {
    const titles = titlesIn(codebook, 'fr');
    expect([titles.variable('event', 'colour'), titles.code('event', 'weapon', 'stones')]).toEqual([
      null,
      null,
    ]);
    expect([titles.recordType('rumour'), titles.caveat('none'), titles.role('none')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each(Object.keys(codebook.translations))('the default codebook has every title in %s', (language) => {
    const translation = codebook.translations[language];
    if (!translation) throw new Error('no translation');
    const { variables, taxonomies, caveats } = translation;
    const all = Object.values(codebook.recordTypes).flatMap((type) => Object.keys(type.variables));
    expect(all.filter((name) => !Object.hasOwn(variables, name))).toEqual([]);
    expect(codebook.caveats.map(({ id }) => id).filter((id) => !Object.hasOwn(caveats, id))).toEqual([]);
    const named = Object.values(codebook.taxonomies).filter(({ keys }) => keys === 'codes');
    const without = named.flatMap(({ name, categories }) =>
      Object.keys(categories).filter((code) => !Object.hasOwn(taxonomies[name] ?? {}, code)),
    );
    expect(without).toEqual([]);
  });

  it('for what is not defined are refused, with what was probably meant', () => {
    const wrong = text.replace('      weapon: Arme\n', '      wepon: Arme\n');
    expect(() => parseCodebook(wrong)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ hint: 'did you mean weapon?' })],
      }),
    );
  });
});
