import { z } from 'zod';
import { AttestError, groupBy, type Sameness } from '../model/index.ts';
import {
  ACTOR_KINDS,
  type ActorView,
  ALWAYS,
  actorProblem,
  actorsLike,
  actorsNamed,
  actorViews,
  KNOWN_ACTORS,
  type KnownActor,
  mintedId,
  RELATION_KINDS,
} from '../names/index.ts';
import { judgedClusters, pairVerdicts } from '../resolve/index.ts';
import { actorDrafts, actorOfRecord, actorRecord, storedActors } from './actor-records.ts';
import { carryOutLines, type LinesOutcome, parsedLine } from './json-lines.ts';
import { judge } from './judge.ts';
import type { Workspace } from './workspace.ts';

export { type ActorView, isActiveAt } from '../names/index.ts';
export { storedActors as ownActors } from './actor-records.ts';

/** An actor a line, as `attest actors` prints and `attest actors --import` takes it. */
export const actorLineSchema = z.object({
  id: z.string().optional().describe('Made out of the name when left out'),
  name: z.string().min(1),
  kind: z.enum(ACTOR_KINDS).default('organisation'),
  aliases: z
    .array(z.object({ name: z.string().min(1), language: z.string().length(2).nullable() }))
    .default([]),
  relations: z
    .array(z.object({ kind: z.enum(RELATION_KINDS), to: z.string(), period: z.string().default(ALWAYS) }))
    .default([]),
  active: z.string().default(ALWAYS).describe('An EDTF date or interval; ../.. where nobody says'),
  country: z.string().length(2).nullable().default(null),
  ids: z.array(z.string()).optional().describe('Ids of all actors that were judged to be this one'),
});

/** The actors that a project goes by: the program's and its own, as judgements have merged them. */
export interface ActorRegister {
  readonly views: readonly ActorView[];
  /** The actor that goes by a name; null for a name that none has, or that several have. */
  named(name: string): ActorView | null;
}

/** Reads the register. What people judged last holds, theirs before the program's; not the same forbids chains. */
export async function actorRegister(ws: Workspace): Promise<ActorRegister> {
  const actors = together([...KNOWN_ACTORS, ...(await storedActors(ws))]);
  const heads = judgedClusters(
    actors.map(({ id }) => actorRecord(id)),
    pairVerdicts(await ws.store.judgements()),
  );
  const ids = new Map(
    [...heads].map(([one, head]) => [actorOfRecord(one) ?? one, actorOfRecord(head) ?? head]),
  );
  const views = actorViews(actors, ids);
  const byId = new Map(views.map((view) => [view.id, view]));
  const idsOf = actorsNamed(actors, ids);
  return {
    views,
    named(name) {
      const [only, ...others] = idsOf(name);
      return only === undefined || others.length > 0 ? null : (byId.get(only) ?? null);
    },
  };
}

/** What is written down twice of one actor is joined; the project's word goes before the program's. */
function together(actors: readonly KnownActor[]): KnownActor[] {
  return [...groupBy(actors, ({ id }) => id).values()].map((all) =>
    all.reduce((known, own) => ({
      ...own,
      active: own.active === ALWAYS ? known.active : own.active,
      country: own.country ?? known.country,
      aliases: [...known.aliases, ...own.aliases],
      relations: [...known.relations, ...own.relations],
    })),
  );
}

/** The actors that are most like a name, for a person to judge; the one that has the name first. */
export async function findActors(ws: Workspace, name: string): Promise<ActorView[]> {
  const { views, named } = await actorRegister(ws);
  const exact = named(name);
  const likely = actorsLike(views, name).flatMap(({ id }) => views.find((view) => view.id === id) ?? []);
  return [...new Set([...(exact ? [exact] : []), ...likely])].slice(0, 10);
}

/**
 * Notes whether two organisations, given by id or by name, are one. A name that nobody has is written down as an actor
 * of its own. `reopen` takes the coder's earlier word back.
 * @throws AttestError INPUT_INVALID for a name that several actors have, or twice the same actor
 */
export async function judgeActors(
  ws: Workspace,
  coder: string,
  one: string,
  other: string,
  verdict: Sameness,
): Promise<{ readonly a: string; readonly b: string }> {
  const [a, b] = [await actorFor(ws, one), await actorFor(ws, other)];
  if (a.id === b.id)
    throw new AttestError('INPUT_INVALID', `${one} and ${other} are one actor already: ${a.id}`, {
      hint: 'attest actors NAME shows what it goes by.',
    });
  for (const actor of [a, b]) await writeActor(ws, coder, actor);
  await judge(ws, coder, actorRecord(a.id), actorRecord(b.id), verdict);
  return { a: a.id, b: b.id };
}

/** The actor itself, not what it was merged into: judgements are between actors as they were written down. */
async function actorFor(ws: Workspace, idOrName: string): Promise<KnownActor> {
  const actors = together([...KNOWN_ACTORS, ...(await storedActors(ws))]);
  const known = actors.find(({ id }) => id === idOrName);
  if (known) return known;
  const found = actorsNamed(actors, new Map())(idOrName);
  if (found.length > 1)
    throw new AttestError('INPUT_INVALID', `"${idOrName}" may be ${found.join(' or ')}`, {
      hint: 'Give the id.',
    });
  return actors.find(({ id }) => id === found[0]) ?? newActor(idOrName);
}

function newActor(name: string): KnownActor {
  return {
    id: mintedId(name),
    kind: 'organisation',
    name,
    aliases: [],
    relations: [],
    active: ALWAYS,
    country: null,
  };
}

/** Writes down what the project says of an actor beyond what the program knows of it. */
async function writeActor(ws: Workspace, coder: string, actor: KnownActor): Promise<void> {
  const known = KNOWN_ACTORS.find(({ id }) => id === actor.id);
  const drafts = await actorDrafts(ws, coder, known ? beyond(actor, known) : actor);
  await ws.store.append({ kind: 'coder', id: coder }, drafts);
}

function beyond(actor: KnownActor, known: KnownActor): KnownActor {
  const isNew = <Item>(items: readonly Item[]) => {
    const held = new Set(items.map((item) => JSON.stringify(item)));
    return (item: Item) => !held.has(JSON.stringify(item));
  };
  return {
    ...actor,
    aliases: actor.aliases.filter(isNew(known.aliases)),
    relations: actor.relations.filter(isNew(known.relations)),
    active: actor.active === known.active ? ALWAYS : actor.active,
    country: actor.country === known.country ? null : actor.country,
  };
}

/** Takes in actors, a line each. A line with an id that is there replaces what the project said of it before. */
export function importActors(
  ws: Workspace,
  coder: string,
  lines: Iterable<string>,
  file?: string,
): Promise<LinesOutcome> {
  return carryOutLines(lines, file, async (line) => {
    const { ids: _, id, ...rest } = parsedLine(actorLineSchema, line, 'INPUT_INVALID');
    const actor = { ...rest, id: id ?? mintedId(rest.name) };
    const problem = actorProblem(actor);
    if (problem !== null) throw new AttestError('INPUT_INVALID', problem);
    await writeActor(ws, coder, actor);
  });
}
