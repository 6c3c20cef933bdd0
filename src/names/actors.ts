/**
 * Actors: organisations, agencies and officials in their role, never private persons. Each has one id across spellings
 * and languages, relations with a period, and is merged with others by judgements alone. Plain data and pure functions.
 */
export {
  ACTOR_KINDS,
  type ActorRelation,
  ALWAYS,
  type KnownActor,
  RELATION_KINDS,
} from './actors/actor.ts';
export { mintedId } from './actors/actor-id.ts';
export { actorProblem } from './actors/actor-problem.ts';
export { KNOWN_ACTORS } from './actors/known-actors.ts';
export { type ActorView, actorsLike, actorsNamed, actorViews, isActiveAt } from './actors/views.ts';
