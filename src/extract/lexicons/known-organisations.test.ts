import { describe, expect, it } from 'vitest';
import { KNOWN_ACTORS } from '../../names/index.ts';
import { ORGANISATIONS as ARABIC } from './ar/organisations.ts';
import { ORGANISATIONS as ENGLISH } from './en/organisations.ts';
import { ORGANISATIONS as SPANISH } from './es/organisations.ts';
import { ORGANISATIONS as FRENCH } from './fr/organisations.ts';
import type { LexiconEntry } from './lexicon.ts';

const LEXICONS: readonly (readonly [string, readonly LexiconEntry[]])[] = [
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ar', ARABIC],
];

describe.each(LEXICONS)('armed groups of the names room in %s', (language, entries) => {
  const phrases = new Map(entries);

  it('are found by every name that tells them in running text', () => {
    const lost = KNOWN_ACTORS.filter(({ kind }) => kind === 'armed_group')
      .flatMap(({ aliases }) => aliases)
      .filter((alias) => alias.language === language && !alias.common && !/ (?:لل|[وب]ال)/.test(alias.name))
      .filter(({ name }) => !phrases.has(name));
    expect(lost).toEqual([]);
  });
  it('are not found by names that are common words too', () =>
    expect(
      ['Muslim Brotherhood', 'ISI', 'Jihad islamique', 'Frente Polisario', 'الشباب'].filter((name) =>
        phrases.has(name),
      ),
    ).toEqual([]));
  it('have each name once', () => expect(phrases.size).toBe(entries.length));
});

describe('what a group is coded as', () => {
  it('is the name that the language’s list has for one of its names, else other with the usual English name', () => {
    expect(new Map(ENGLISH).get('ISIS-Sinai')).toMatchObject({ name: 'Islamic State' });
    expect(new Map(SPANISH).get('Movimiento Revolucionario Túpac Amaru')).toMatchObject({
      name: 'other',
      text: 'MRTA',
    });
  });
  it('holds for Arabic names as texts are cut up', () =>
    expect(new Map(ARABIC).get('حركة التوحيد و الجهاد في غرب أفريقيا')).toMatchObject({ name: 'MUJAO' }));
});
