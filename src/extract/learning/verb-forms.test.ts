import { describe, expect, it } from 'vitest';
import { preparer } from './prepared-text.ts';

const prepare = preparer();

function verbsIn(text: string, language = 'en'): string[] {
  const { tokens, verbal } = prepare({ text, language, suggested: [] });
  return tokens.filter((_, at) => verbal[at] === 1).map(({ word }) => word);
}

describe('verbs by their form', () => {
  it.each([
    ['GUNMEN KILLED A FARMER AND BURNED HIS MILL.', ['killed', 'burned']],
    ['TERRORISTS BLEW UP A BRIDGE, LEAVING TWO DEAD.', ['blew', 'leaving']],
    ['Rebels shot the mayor.', ['shot']],
  ])('%s', (text, verbs) => expect(verbsIn(text)).toEqual(verbs));
  it.each(['THE KIDNAPPED MAN SPEAKS.', 'BY ARMED MEN.', 'SUSPECTED REBELS.', 'THE KILLING OF A JUDGE.'])(
    'there is none in %s',
    (text) => expect(verbsIn(text)).toEqual([]),
  );
  it('is known of English alone', () => expect(verbsIn('UN HOMME ARRESTED.', 'fr')).toEqual([]));
});
