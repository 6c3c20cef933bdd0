import { AttestError } from '../../model/index.ts';
import { ACTOR_KINDS, type ActorAlias, isPeriod, type KnownActor } from './actor.ts';

/** Somebody's word that two actors are one, or are not: signed, dated, and open to being withdrawn. */
export interface ActorJudgement {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string | null;
}

/** A judgement taken back; what it merged is apart again. */
export interface ActorWithdrawal {
  readonly judgement: string;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
}

/** Actors in the order in which their ids were minted, and what was said about them. Entries are only ever added. */
export interface ActorRegister {
  readonly actors: readonly KnownActor[];
  readonly judgements: readonly ActorJudgement[];
  readonly withdrawals: readonly ActorWithdrawal[];
}

export const NO_ACTORS: ActorRegister = { actors: [], judgements: [], withdrawals: [] };

/**
 * A register with one more actor. Its id is the caller's to make (a slug, a UUID) and stays its own for good.
 * @throws AttestError INPUT_INVALID when the id is taken, the kind is none of `ACTOR_KINDS`, the name is empty, a period is
 *   no EDTF date or interval, or a relation is to the actor itself
 */
export function mintActor(register: ActorRegister, actor: KnownActor): ActorRegister {
  const problem = problemOf(register, actor);
  if (problem) throw new AttestError('INPUT_INVALID', `actor ${actor.id}: ${problem}`);
  return { ...register, actors: [...register.actors, actor] };
}

function problemOf(register: ActorRegister, actor: KnownActor): string | null {
  if (actor.id.trim() === '' || actor.name.trim() === '') return 'an id and a name are needed';
  if (register.actors.some(({ id }) => id === actor.id)) return 'the id is taken';
  if (!ACTOR_KINDS.includes(actor.kind)) return `the kind is none of ${ACTOR_KINDS.join(', ')}`;
  if (!isPeriod(actor.active)) return `"${actor.active}" is no EDTF date or interval`;
  const odd = actor.relations.find(({ to, period }) => to === actor.id || !isPeriod(period));
  return odd ? `the relation ${odd.kind} ${odd.to} ${odd.period} cannot be` : null;
}

/**
 * A register in which an actor has more names; those that it has already are left as they are.
 * @throws AttestError INPUT_INVALID when nobody has the id
 */
export function addAliases(
  register: ActorRegister,
  id: string,
  aliases: readonly ActorAlias[],
): ActorRegister {
  known(register, id);
  const actors = register.actors.map((actor) => {
    if (actor.id !== id) return actor;
    const fresh = aliases.filter(
      ({ name, language }) =>
        !actor.aliases.some((alias) => alias.name === name && alias.language === language),
    );
    return { ...actor, aliases: [...actor.aliases, ...fresh] };
  });
  return { ...register, actors };
}

/**
 * A register with one more judgement.
 * @throws AttestError INPUT_INVALID when the judgement's id is taken, or nobody has one of the actors' ids
 */
export function judgeActors(register: ActorRegister, judgement: ActorJudgement): ActorRegister {
  known(register, judgement.a);
  known(register, judgement.b);
  if (register.judgements.some(({ id }) => id === judgement.id))
    throw new AttestError('INPUT_INVALID', `judgement ${judgement.id}: the id is taken`);
  return { ...register, judgements: [...register.judgements, judgement] };
}

/**
 * A register in which a judgement no longer counts; it stays to be read.
 * @throws AttestError INPUT_INVALID when there is no such judgement, or it was withdrawn before
 */
export function withdrawJudgement(register: ActorRegister, withdrawal: ActorWithdrawal): ActorRegister {
  if (!standing(register).some(({ id }) => id === withdrawal.judgement))
    throw new AttestError('INPUT_INVALID', `no judgement ${withdrawal.judgement} stands`);
  return { ...register, withdrawals: [...register.withdrawals, withdrawal] };
}

/** Judgements that were not withdrawn. */
export function standing({ judgements, withdrawals }: ActorRegister): ActorJudgement[] {
  return judgements.filter(({ id }) => !withdrawals.some(({ judgement }) => judgement === id));
}

function known({ actors }: ActorRegister, id: string): void {
  if (!actors.some((actor) => actor.id === id))
    throw new AttestError('INPUT_INVALID', `there is no actor ${id}`, {
      hint: 'mintActor gives an actor its id.',
    });
}
