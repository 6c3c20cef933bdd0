/**
 * Actors: organisations, agencies and officials in their role, never private persons. Each has one id across spellings
 * and languages, relations with a period, and merges that can be withdrawn. Plain data and pure functions.
 */
export type {
  ActorAlias,
  ActorKind,
  ActorRelation,
  ActorRelationKind,
  KnownActor,
} from './actors/actor.ts';
export { KNOWN_ACTORS } from './actors/known-actors.ts';
export {
  type ActorJudgement,
  type ActorRegister,
  type ActorWithdrawal,
  addAliases,
  judgeActors,
  mintActor,
  NO_ACTORS,
  withdrawJudgement,
} from './actors/register.ts';
export {
  type ActorView,
  actorConflicts,
  actorsLike,
  actorsNamed,
  actorViews,
  canonicalIds,
  isActiveAt,
  relationsAt,
} from './actors/views.ts';
