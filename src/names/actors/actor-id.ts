import { aliasKey } from './alias-key.ts';

/**
 * The id of an actor that no table names, out of its name: names with one key have one id.
 * Letters outside of a to z are written by their code, so that a name in another script has an id as well.
 */
export function mintedId(name: string): string {
  const id = aliasKey(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/gu, (letter) => (letter.codePointAt(0) ?? 0).toString(36))
    .replace(/[ -]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'actor' : id;
}
