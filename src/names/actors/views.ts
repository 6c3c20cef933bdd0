import { boundsOf } from '../../model/index.ts';
import { compareNames } from '../rank.ts';
import { type ActorRelation, ALWAYS, type KnownActor } from './actor.ts';
import { aliasIndexOf } from './alias-index.ts';
import { type ActorJudgement, type ActorRegister, standing } from './register.ts';

/** An actor with all that was merged into it. */
export interface ActorView extends KnownActor {
  /** Ids of all actors that are this one, its own first. */
  readonly ids: readonly string[];
}

/**
 * The id that each actor goes by: of all that stand judged the same, the one minted first. Merging two actors changes
 * the id of one of them, withdrawing the judgement gives it its own back; no id is ever made or lost.
 */
export function canonicalIds(register: ActorRegister): ReadonlyMap<string, string> {
  const order = new Map(register.actors.map(({ id }, i) => [id, i]));
  const parent = new Map(register.actors.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const { a, b, verdict } of standing(register)) {
    if (verdict !== 'same') continue;
    const [x, y] = [rootOf(a), rootOf(b)];
    const [first, later] = (order.get(x) ?? 0) <= (order.get(y) ?? 0) ? [x, y] : [y, x];
    parent.set(later, first);
  }
  return new Map(register.actors.map(({ id }) => [id, rootOf(id)]));
}

/** Judgements that say of two actors that they differ, while others make them one. */
export function actorConflicts(register: ActorRegister): ActorJudgement[] {
  const ids = canonicalIds(register);
  return standing(register).filter(
    ({ a, b, verdict }) => verdict === 'different' && ids.get(a) === ids.get(b),
  );
}

/** Actors as they stand, one for each canonical id, in the order of minting. */
export function actorViews(register: ActorRegister): ActorView[] {
  const ids = canonicalIds(register);
  return register.actors
    .filter(({ id }) => ids.get(id) === id)
    .map((actor) =>
      viewOf(
        actor,
        register.actors.filter(({ id }) => ids.get(id) === actor.id),
        ids,
      ),
    );
}

function viewOf(
  actor: KnownActor,
  members: readonly KnownActor[],
  ids: ReadonlyMap<string, string>,
): ActorView {
  const others = members.filter(({ id }) => id !== actor.id);
  const names = others.map(({ name }) => ({ name, language: null }));
  const relations = members
    .flatMap((member) => member.relations)
    .map((relation) => ({ ...relation, to: ids.get(relation.to) ?? relation.to }))
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

/** Canonical ids of the actors that go by a name in any language and spelling; none or several are legal answers. */
export function actorsNamed(register: ActorRegister): (name: string) => readonly string[] {
  const ids = canonicalIds(register);
  const index = aliasIndexOf(register.actors);
  return (name) => [...new Set(index(name).map((id) => ids.get(id) ?? id))];
}

/** Actors with a name that is likely the same, the likeliest first; score from .5 to 1. For a person to judge. */
export function actorsLike(register: ActorRegister, name: string): { id: string; score: number }[] {
  return actorViews(register)
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
