import { isEdtf } from '../../model/index.ts';

export const ACTOR_KINDS = ['armed_group', 'agency', 'organisation', 'office'] as const;
/** `office`: an official in a role ("minister of the interior of Morocco"). Private persons are never actors. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const RELATION_KINDS = ['part_of', 'split_from', 'allied_with', 'continues'] as const;
/** `continues`: the same people under a new name or in a new form. */
export type ActorRelationKind = (typeof RELATION_KINDS)[number];

/** A name that an actor goes by. Language as a two-letter code, null for names that all languages use. */
export interface ActorAlias {
  readonly name: string;
  readonly language: string | null;
  /** It is a place or a common word too, or is cut up in running text: there it tells nothing by itself. */
  readonly common?: true;
}

/** What an actor is to another, and when, as an EDTF date or interval; `../..` where nobody says. */
export interface ActorRelation {
  readonly kind: ActorRelationKind;
  readonly to: string;
  readonly period: string;
}

/** An organisation, an agency or an office. The id is minted once and never means another actor. */
export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The usual English name. */
  readonly name: string;
  readonly aliases: readonly ActorAlias[];
  readonly relations: readonly ActorRelation[];
  /** When it exists, as an EDTF date or interval; `../..` where nobody says. */
  readonly active: string;
  /** ISO 3166-1 alpha-2 of the state that it belongs to, or null. */
  readonly country: string | null;
}

export const ALWAYS = '../..';

/** Whether a text is an EDTF date, an interval, or `../..`. */
export function isPeriod(text: string): boolean {
  return text === ALWAYS || isEdtf(text);
}
