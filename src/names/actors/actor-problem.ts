import { ACTOR_KINDS, isPeriod, type KnownActor } from './actor.ts';

/** What is wrong with an actor that somebody wrote down, in words; null for a good one. */
export function actorProblem(actor: KnownActor): string | null {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(actor.id)) return `"${actor.id}" is no id (small letters, digits and -)`;
  if (actor.name.trim() === '') return 'a name is needed';
  if (!ACTOR_KINDS.includes(actor.kind)) return `the kind is none of ${ACTOR_KINDS.join(', ')}`;
  if (!isPeriod(actor.active)) return `"${actor.active}" is no EDTF date or interval`;
  const odd = actor.relations.find(({ to, period }) => to === actor.id || !isPeriod(period));
  return odd ? `the relation ${odd.kind} ${odd.to} ${odd.period} cannot be` : null;
}
