import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPeriod } from './actors/actor.ts';
import {
  type ActorJudgement,
  type ActorRegister,
  actorConflicts,
  actorsLike,
  actorsNamed,
  actorViews,
  addAliases,
  canonicalIds,
  isActiveAt,
  judgeActors,
  KNOWN_ACTORS,
  type KnownActor,
  mintActor,
  NO_ACTORS,
  relationsAt,
  withdrawJudgement,
} from './index.ts';

const actor = (id: string, name = id): KnownActor => ({
  id,
  kind: 'armed_group',
  name,
  aliases: [],
  relations: [],
  active: '../..',
  country: null,
});
const judgement = (id: string, a: string, b: string, verdict: ActorJudgement['verdict'] = 'same') => ({
  id,
  a,
  b,
  verdict,
  by: 'coder-1',
  at: '2026-01-05',
  why: null,
});
const withdrawn = (id: string) => ({ judgement: id, by: 'coder-2', at: '2026-01-06', why: 'two bodies' });
const four = ['a', 'b', 'c', 'd'].reduce((register, id) => mintActor(register, actor(id)), NO_ACTORS);

describe('the table of known actors', () => {
  it('has one id an actor, periods that are EDTF, and relations to actors of the table', () => {
    const register = KNOWN_ACTORS.reduce(mintActor, NO_ACTORS);
    const ids = new Set(register.actors.map(({ id }) => id));
    const astray = register.actors.flatMap(({ relations }) => relations).filter(({ to }) => !ids.has(to));
    expect(astray).toEqual([]);
  });

  it('each name leads to its actor', () => {
    const named = actorsNamed({ ...NO_ACTORS, actors: KNOWN_ACTORS });
    const lost = KNOWN_ACTORS.flatMap(({ id, aliases }) =>
      aliases.filter(({ name }) => !named(name).includes(id)).map(({ name }) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('one id across languages, spellings and scripts', () => {
    const named = actorsNamed({ ...NO_ACTORS, actors: KNOWN_ACTORS });
    for (const name of ['Daech', 'ISIS', 'EI', 'داعش', "l'organisation État islamique", 'el Estado Islamico'])
      expect(named(name)).toEqual(['islamic-state']);
    for (const name of ['Aqmi', 'al Kaida au Maghreb islamique', 'تنظيم القاعدة ببلاد المغرب الاسلامي'])
      expect(named(name)).toEqual(['aqim']);
    expect(named('D.G.S.N.')).toEqual(['ma-dgsn']);
    expect(named('raid')).toEqual([]);
    expect(named('DST')).toEqual(['ma-dgst', 'fr-dst']);
  });
});

describe('minting', () => {
  it('refuses an id that is taken, an empty name, a period that is none, a relation to itself', () => {
    const bad: KnownActor[] = [
      actor('a'),
      actor('e', ' '),
      { ...actor('e'), active: 'long ago' },
      { ...actor('e'), relations: [{ kind: 'part_of', to: 'e', period: '2015/..' }] },
    ];
    for (const one of bad) expect(() => mintActor(four, one)).toThrowError(/actor/);
  });

  it('adds names once', () => {
    const alias = { name: 'Alef', language: 'fr' };
    const register = addAliases(addAliases(four, 'a', [alias]), 'a', [alias]);
    expect(register.actors[0]?.aliases).toEqual([alias]);
    expect(() => addAliases(four, 'z', [alias])).toThrowError(/no actor z/);
  });
});

describe('merging', () => {
  it('gives the id that was minted first, and all names', () => {
    const register = judgeActors(
      addAliases(four, 'd', [{ name: 'Dal', language: 'ar' }]),
      judgement('j', 'd', 'b'),
    );
    const [, view] = actorViews(register);
    expect(view).toMatchObject({ id: 'b', ids: ['b', 'd'] });
    expect(view?.aliases.map(({ name }) => name)).toEqual(['d', 'Dal']);
    expect(actorsNamed(register)('Dal')).toEqual(['b']);
    expect(canonicalIds(register).get('d')).toBe('b');
  });

  it('is undone by withdrawing the judgement, which stays to be read', () => {
    const merged = judgeActors(four, judgement('j', 'a', 'b'));
    const apart = withdrawJudgement(merged, withdrawn('j'));
    expect(canonicalIds(apart)).toEqual(canonicalIds(four));
    expect(apart.judgements).toHaveLength(1);
    expect(() => withdrawJudgement(apart, withdrawn('j'))).toThrowError(/no judgement j stands/);
  });

  it('shows judgements that contradict each other', () => {
    const register = [
      judgement('1', 'a', 'b'),
      judgement('2', 'b', 'c'),
      judgement('3', 'a', 'c', 'different'),
    ].reduce(judgeActors, four);
    expect(actorConflicts(register).map(({ id }) => id)).toEqual(['3']);
    expect(actorConflicts(withdrawJudgement(register, withdrawn('2')))).toEqual([]);
  });

  it('does not hang on the order of judgements', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd')),
    );
    const judged = (list: readonly (readonly [string, string])[]): ActorRegister =>
      list.reduce((register, [a, b], i) => judgeActors(register, judgement(String(i), a, b)), four);
    fc.assert(
      fc.property(pairs, (list) => {
        expect(canonicalIds(judged(list))).toEqual(canonicalIds(judged([...list].reverse())));
      }),
    );
  });

  it('withdrawing all judgements gives every actor its own id back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('b', 'c', 'd'))),
        (list) => {
          const merged = list.reduce((all, [a, b], i) => judgeActors(all, judgement(String(i), a, b)), four);
          const apart = list.reduce((all, _, i) => withdrawJudgement(all, withdrawn(String(i))), merged);
          expect(canonicalIds(apart)).toEqual(canonicalIds(four));
        },
      ),
    );
  });
});

describe('periods', () => {
  const register: ActorRegister = { ...NO_ACTORS, actors: KNOWN_ACTORS };
  const view = (id: string) => actorViews(register).find((one) => one.id === id) ?? actor('none');

  it('tell which relations may have held', () => {
    const kinds = (period: string) => relationsAt(view('boko-haram'), period).map(({ to }) => to);
    expect(kinds('2015-06')).toEqual(['islamic-state']);
    expect(kinds('2012')).toEqual([]);
    expect(isActiveAt(view('gspc'), '2012')).toBe(false);
    expect(isActiveAt(view('gspc'), '2006-12/2007-03')).toBe(true);
  });

  it('are EDTF or always', () => {
    expect(['../..', '2015', '2015-03/..', '1998~/..'].every(isPeriod)).toBe(true);
    expect(['', 'now', '2015/2014'].some(isPeriod)).toBe(false);
  });

  it('likely names are proposed, not merged', () => {
    expect(actorsLike(register, 'Ansar Eddeen')[0]?.id).toBe('ansar-dine');
    expect(actorsLike(register, 'Botanical Society')).toEqual([]);
  });
});
