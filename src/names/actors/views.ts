import { boundsOf } from '../../model/index.ts';
import { compareNames } from '../rank.ts';
import { type ActorRelation, ALWAYS, type KnownActor } from './actor.ts';
import { aliasIndexOf } from './alias-index.ts';

/** An actor with all that was judged to be it. */
export interface ActorView extends KnownActor {
  /** Ids of all actors that are this one, its own first. */
  readonly ids: readonly string[];
}

/** The id that each actor goes by: of all that were judged the same, the earliest. Those not named go by their own. */
export type ActorHeads = ReadonlyMap<string, string>;

/** Actors as they stand, one for each id that others go by, in the order in which they came. */
export function actorViews(actors: readonly KnownActor[], heads: ActorHeads): ActorView[] {
  const members = new Map<string, KnownActor[]>();
  for (const actor of actors) {
    const head = heads.get(actor.id) ?? actor.id;
    members.set(head, [...(members.get(head) ?? []), actor]);
  }
  return actors
    .filter(({ id }) => members.has(id))
    .map((actor) => viewOf(actor, members.get(actor.id) ?? [actor], heads));
}

function viewOf(actor: KnownActor, members: readonly KnownActor[], heads: ActorHeads): ActorView {
  const others = members.filter(({ id }) => id !== actor.id);
  const names = others.map(({ name }) => ({ name, language: null }));
  const relations = members
    .flatMap((member) => member.relations)
    .map((relation) => ({ ...relation, to: heads.get(relation.to) ?? relation.to }))
    .filter(({ to }) => to !== actor.id);
  return {
    ...actor,
    ids: [actor.id, ...others.map(({ id }) => id)],
    aliases: distinct([...actor.aliases, ...names, ...others.flatMap(({ aliases }) => aliases)]),
    relations: distinct(relations),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Ids of the actors that go by a name in any language and spelling; none or several are legal answers. */
export function actorsNamed(
  actors: readonly KnownActor[],
  heads: ActorHeads,
): (name: string) => readonly string[] {
  const index = aliasIndexOf(actors);
  return (name) => [...new Set(index(name).map((id) => heads.get(id) ?? id))];
}

/** Actors with a name that is likely the same, the likeliest first; score from .5 to 1. For a person to judge. */
export function actorsLike(views: readonly ActorView[], name: string): { id: string; score: number }[] {
  return views
    .map(({ id, name: usual, aliases }) => ({
      id,
      score: Math.max(
        ...[usual, ...aliases.map((alias) => alias.name)].map((one) => compareNames(name, one)),
      ),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Relations that may hold at some time of a period: those whose own period is not wholly before or after it.
 * @param period EDTF date or interval
 * @throws RangeError when it is neither
 */
export function relationsAt({ relations }: KnownActor, period: string): ActorRelation[] {
  return relations.filter((relation) => mayMeet(relation.period, period));
}

/** Whether an actor may exist at some time of a period. */
export function isActiveAt({ active }: KnownActor, period: string): boolean {
  return mayMeet(active, period);
}

function mayMeet(a: string, b: string): boolean {
  if (a === ALWAYS || b === ALWAYS) return true;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return isBefore(x.earliest, y.latest) && isBefore(y.earliest, x.latest);
}

/** ISO days; a missing bound is open. */
function isBefore(day: string | null, other: string | null): boolean {
  return day === null || other === null || day <= other;
}
