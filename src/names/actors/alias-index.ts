import { aliasKey, bareKey, looseKey } from './alias-key.ts';

/** Looks up what goes by a name, in any of its languages and spellings; their ids, none for most names. */
export type AliasIndex = (name: string) => readonly string[];

/** What goes by names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

/** Letters that consonants alone must have to tell one name from others. */
const LOOSE = 5;
/** An acronym up to this long may be a word or a name by chance: it must be written in capitals. */
const SHORT = 4;

const NONE: readonly string[] = [];

export function aliasIndexOf(all: readonly Named[]): AliasIndex {
  const exact = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const anyCase = new Set<string>();
  for (const { id, name, aliases } of all)
    for (const alias of [name, ...aliases.map((one) => one.name)]) {
      const key = aliasKey(alias);
      put(exact, key, id);
      if (!isShortAcronym(alias)) anyCase.add(key);
      if (looseKey(alias).length >= LOOSE) put(loose, looseKey(alias), id);
    }
  return (name) => {
    const key = aliasKey(name);
    if (exact.has(key)) return anyCase.has(key) || isShortAcronym(name) ? (exact.get(key) ?? NONE) : NONE;
    return exact.get(bareKey(name)) ?? loose.get(looseKey(name)) ?? NONE;
  };
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key) ?? [];
  if (key !== '' && !ids.includes(id)) index.set(key, [...ids, id]);
}

function isShortAcronym(name: string): boolean {
  const letters = name.replaceAll('.', '').trim();
  return letters.length <= SHORT && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters);
}
