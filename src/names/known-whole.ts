import { type AliasIndex, aliasIndexOf } from './actors/alias-index.ts';
import { KNOWN_ACTORS } from './actors/known-actors.ts';
import { PLACE_NAMES } from './data/place-names.ts';

/** Looks up organisations and places that go by names of different sound: their ids, none for most names. */
export const KNOWN_WHOLE: AliasIndex = aliasIndexOf([
  ...KNOWN_ACTORS,
  ...PLACE_NAMES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...aliases] = line.split('; ');
      return { id: `place:${name}`, name, aliases: aliases.map((alias) => ({ name: alias })) };
    }),
]);
