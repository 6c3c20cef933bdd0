import { KNOWN_ACTORS, type KnownActor } from '../../names/index.ts';
import type { LexiconEntry, Term } from './lexicon.ts';

/**
 * Armed groups that the names room knows, by the names that they have in a language, where the language's own list does
 * not have them already. A group that the own list codes under a name of the codebook keeps that name; others are `other`
 * with their usual English name.
 */
export function knownOrganisations(language: string, own: readonly LexiconEntry[]): LexiconEntry[] {
  const terms = new Map(own);
  return KNOWN_ACTORS.filter(({ kind }) => kind === 'armed_group').flatMap((actor) => {
    const names = namesIn(language, actor);
    const other: Term = { kind: 'organisation', name: 'other', text: actor.name };
    const term = names.map((name) => terms.get(name)).find((known) => known !== undefined);
    return names.filter((name) => !terms.has(name)).map((name): LexiconEntry => [name, term ?? other]);
  });
}

/** Names that tell a group by themselves: none that is a place or a common word too; in Arabic, those in its script. */
function namesIn(code: string, { aliases }: KnownActor): string[] {
  return aliases
    .filter(({ common, language }) => !common && (language === code || (language === null && code !== 'ar')))
    .map(({ name }) => (code === 'ar' ? cutUp(name) : name));
}

/** Conjunction and prepositions by themselves, as texts in Arabic are cut up. */
function cutUp(name: string): string {
  return name.replace(/ لل/g, ' ل ال').replace(/ ([وب])ال/g, ' $1 ال');
}
