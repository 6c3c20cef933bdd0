import type { Codebook } from './codebook.ts';
import { categoryOf, rollUpOf } from './look-up.ts';
import { own } from './own-member.ts';

/** Titles of what a codebook defines, in a language where it has them, else its own. Null for what it lacks. */
export interface Titles {
  recordType(name: string): string | null;
  variable(recordType: string, name: string): string | null;
  role(name: string): string | null;
  /** A code of a variable, or a roll-up over it. */
  code(recordType: string, variable: string, code: string): string | null;
  /** The text of a caveat. */
  caveat(id: string): string | null;
}

export function titlesIn(codebook: Codebook, language: string): Titles {
  const translated = own(codebook.translations, language);
  return {
    recordType: (name) =>
      own(translated?.recordTypes, name) ?? own(codebook.recordTypes, name)?.title ?? null,
    variable: (type, name) => {
      const variable = own(own(codebook.recordTypes, type)?.variables, name);
      return variable ? (own(translated?.variables, name) ?? variable.title) : null;
    },
    role: (name) => own(translated?.roles, name) ?? null,
    code: (type, name, code) => {
      const variable = own(own(codebook.recordTypes, type)?.variables, name);
      if (!variable) return null;
      const rollUp = rollUpOf(codebook, type, name, code);
      if (rollUp) return own(translated?.rollUps, code) ?? rollUp.title;
      const titles = own(translated?.taxonomies, variable.taxonomy ?? '');
      return own(titles, code) ?? categoryOf(codebook, variable, code)?.title ?? null;
    },
    caveat: (id) =>
      own(translated?.caveats, id) ?? codebook.caveats.find((caveat) => caveat.id === id)?.text ?? null,
  };
}
