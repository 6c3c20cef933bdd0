import type { DecidedStatement, DraftStatement } from '../model/index.ts';
import { ACTOR_KINDS, type ActorRelation, ALWAYS, type KnownActor, RELATION_KINDS } from '../names/index.ts';
import type { Draft } from '../store/index.ts';
import { byHand, decisionDraft } from './decide.ts';
import type { Workspace } from './workspace.ts';

/** The type of the records that stand for actors. No document tells of them, and no codebook has it. */
export const ACTOR_RECORD = 'actor';

const PREFIX = 'act_';

/** The record of an actor; ids of actors sort as those of their records do. */
export function actorRecord(id: string): string {
  return `${PREFIX}${id}`;
}

/** The actor of a record, or null when the record stands for something else. */
export function actorOfRecord(record: string): string | null {
  return record.startsWith(PREFIX) ? record.slice(PREFIX.length) : null;
}

/** One thing that is stated of an actor. */
interface Fact {
  readonly variable: string;
  readonly value: string;
}

/** An actor as statements: what it goes by, what it is, when it exists, and what it is to others. */
function factsOf({ name, kind, aliases, relations, active, country }: KnownActor): Fact[] {
  const facts: Fact[] = [
    { variable: 'name', value: name },
    { variable: 'kind', value: kind },
    ...aliases.map((alias) => ({
      variable: 'alias',
      value: alias.language === null ? alias.name : `${alias.language} ${alias.name}`,
    })),
    ...relations.map(({ kind: how, to, period }) => ({ variable: how, value: `${to} ${period}` })),
  ];
  if (active !== ALWAYS) facts.push({ variable: 'active', value: active });
  if (country !== null) facts.push({ variable: 'country', value: country });
  return facts;
}

const ALIAS = /^(?:([a-z]{2}) )?(.+)$/s;

/** The actor that accepted statements make; null without a name. */
function actorOf(id: string, statements: readonly DecidedStatement[]): KnownActor | null {
  const values = (variable: string) =>
    statements.flatMap((one) =>
      one.variable === variable && typeof one.value === 'string' ? one.value : [],
    );
  const name = values('name').at(-1);
  if (name === undefined) return null;
  return {
    id,
    name,
    kind: ACTOR_KINDS.find((kind) => kind === values('kind').at(-1)) ?? 'organisation',
    aliases: values('alias').map((value) => {
      const [, language = null, alias = value] = ALIAS.exec(value) ?? [];
      return { name: alias, language };
    }),
    relations: RELATION_KINDS.flatMap((kind) =>
      values(kind).map((value): ActorRelation => {
        const [to = '', period = ALWAYS] = value.split(' ');
        return { kind, to, period };
      }),
    ),
    active: values('active').at(-1) ?? ALWAYS,
    country: values('country').at(-1) ?? null,
  };
}

/** The actors that the project itself has written down, in the order in which they came. */
export async function storedActors(ws: Workspace): Promise<KnownActor[]> {
  const actors: KnownActor[] = [];
  for (const { id: record } of await ws.store.records({ type: ACTOR_RECORD })) {
    const id = actorOfRecord(record);
    const accepted = (await ws.store.statements({ record })).filter(stands);
    const actor = id === null ? null : actorOf(id, accepted);
    if (actor) actors.push(actor);
  }
  return actors;
}

function stands({ acceptedBy, rejectedBy }: DecidedStatement): boolean {
  return acceptedBy.length > rejectedBy.length;
}

/**
 * What makes the store hold an actor as it is given: what is new is stated, what it no longer says is rejected, both in
 * the coder's name. Nothing when it is there already.
 */
export async function actorDrafts(ws: Workspace, coder: string, actor: KnownActor): Promise<Draft[]> {
  const record = actorRecord(actor.id);
  const before = new Map<string, DecidedStatement>();
  for (const one of await ws.store.statements({ record })) before.set(`${one.variable} ${one.value}`, one);
  const facts = factsOf(actor);
  const kept = new Set(facts.map(({ variable, value }) => `${variable} ${value}`));
  const drafts: Draft[] = [{ kind: 'record', record: { id: record, type: ACTOR_RECORD, document: null } }];
  for (const fact of facts) {
    const old = before.get(`${fact.variable} ${fact.value}`);
    if (!old) drafts.push(statementDraft(ws, coder, record, fact));
    else if (!stands(old)) drafts.push(decisionDraft({ statement: old.id, coder, verdict: 'accept' }));
  }
  for (const [key, old] of before)
    if (!kept.has(key) && stands(old))
      drafts.push(decisionDraft({ statement: old.id, coder, verdict: 'reject' }));
  return drafts;
}

function statementDraft(ws: Workspace, coder: string, record: string, { variable, value }: Fact): Draft {
  const statement: DraftStatement = {
    record,
    variable,
    value,
    flags: [],
    document: null,
    quote: null,
    note: null,
    asserter: null,
    author: { kind: 'coder', id: coder },
  };
  return { kind: 'statement', statement, made: byHand(ws) };
}
