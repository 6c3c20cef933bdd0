import { AGENCIES } from '../data/agencies.ts';
import { ARMED_GROUPS } from '../data/armed-groups.ts';
import { MORE_ARMED_GROUPS } from '../data/more-armed-groups.ts';
import type { KnownActor } from './actor.ts';
import { readActors } from './read-actors.ts';

/** Armed groups and agencies that public reports name, out of our own table of facts. */
export const KNOWN_ACTORS: readonly KnownActor[] = [
  ...readActors(ARMED_GROUPS, 'armed_group'),
  ...readActors(MORE_ARMED_GROUPS, 'armed_group'),
  ...readActors(AGENCIES, 'agency'),
];
