import { remembered, type Token } from '../../language/index.ts';
import { type Gazetteer, placeKey } from '../../places/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';

/** Whether a word is of a script without capitals, so that its first letter says nothing of names. */
export function isCaseless(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const code = token.word.charCodeAt(0);
  return code >= 0x590 && code < 0x900;
}

/** The country that a word names, or null. */
export type Nations = (token: Token) => string | null;

const NATIONS = new WeakMap<Gazetteer, Map<string, Nations>>();

/** What the words of a language name, each looked up once for a gazetteer. */
export function nationsOf(gazetteer: Gazetteer, language: string): Nations {
  const known = NATIONS.get(gazetteer) ?? new Map<string, Nations>();
  NATIONS.set(gazetteer, known);
  const nations = known.get(language) ?? nationsIn(gazetteer, language);
  known.set(language, nations);
  return nations;
}

/**
 * The country that a word names: by its name, or by the word for its people and things ("Moroccan"); in lower
 * case only where the language writes such words so ("la police espagnole").
 */
function nationsIn(gazetteer: Gazetteer, language: string): Nations {
  const small = remembered((word) => gazetteer.demonym(placeKey(word), language));
  const large = remembered((word) => gazetteer.demonym(placeKey(word)));
  return (token) => {
    if (token.kind !== 'word') return null;
    if (!token.capital && !isCaseless(token)) return small(token.word);
    const plain = large(token.word);
    if (plain !== null || !token.forms) return plain;
    for (const form of [...token.forms, ...singularsOf(token)]) {
      const found = gazetteer.demonym(form);
      if (found !== null) return found;
    }
    return null;
  };
}

const PLURAL = /(?:ون|ين)$/u;

/** "فرنسيون": people, of whom the tables have one. */
function singularsOf({ word, forms = [] }: Token): string[] {
  return [word, ...forms].filter((form) => PLURAL.test(form)).map((form) => form.replace(PLURAL, ''));
}

/** Whether a noun is definite: by a word before it ("the") or by the article joined to it ("الهجوم"). */
export function isDefiniteAt(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  return grammar.definite.has(tokens[at - 1]?.word ?? '') || hasArticle(tokens[at], grammar);
}

/** Whether the article is joined to the word itself. */
export function hasArticle(token: Token | undefined, { joinedArticle }: Grammar): boolean {
  if (!token || joinedArticle === undefined) return false;
  return token.word.startsWith(joinedArticle) && token.word.length > joinedArticle.length + 1;
}
