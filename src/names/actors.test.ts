import { describe, expect, it } from 'vitest';
import { isPeriod } from './actors/actor.ts';
import { relationsAt } from './actors/views.ts';
import {
  actorProblem,
  actorsLike,
  actorsNamed,
  actorViews,
  isActiveAt,
  KNOWN_ACTORS,
  type KnownActor,
  mintedId,
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
const NONE = new Map<string, string>();
const named = actorsNamed(KNOWN_ACTORS, NONE);

describe('the table of known actors', () => {
  it('has good entries with ids of their own, and relations to actors of the table', () => {
    const ids = new Set(KNOWN_ACTORS.map(({ id }) => id));
    expect(ids.size).toBe(KNOWN_ACTORS.length);
    expect(KNOWN_ACTORS.map(actorProblem).filter((problem) => problem !== null)).toEqual([]);
    const astray = KNOWN_ACTORS.flatMap(({ relations }) => relations).filter(({ to }) => !ids.has(to));
    expect(astray).toEqual([]);
  });

  it('each name leads to its actor', () => {
    const lost = KNOWN_ACTORS.flatMap(({ id, aliases }) =>
      aliases.filter(({ name }) => !named(name).includes(id)).map(({ name }) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('one id across languages, spellings and scripts', () => {
    for (const name of ['Daech', 'ISIS', 'EI', 'داعش', "l'organisation État islamique", 'el Estado Islamico'])
      expect(named(name)).toEqual(['islamic-state']);
    for (const name of ['Aqmi', 'al Kaida au Maghreb islamique', 'تنظيم القاعدة ببلاد المغرب الاسلامي'])
      expect(named(name)).toEqual(['aqim']);
    expect(named('D.G.S.N.')).toEqual(['ma-dgsn']);
    expect(named('raid')).toEqual([]);
    expect(named('DST')).toEqual(['ma-dgst', 'fr-dst']);
  });
});

describe('an actor that somebody writes down', () => {
  it.each([
    actor('A b'),
    actor('e', ' '),
    { ...actor('e'), active: 'long ago' },
    { ...actor('e'), relations: [{ kind: 'part_of', to: 'e', period: '2015/..' } as const] },
  ])('%j is refused', (one) => expect(actorProblem(one)).not.toBeNull());

  it('has an id that its name makes, in any script', () => {
    expect(mintedId('The Free Soil Front')).toBe('free-soil-front');
    expect(mintedId('FREE SOIL FRONT')).toBe('free-soil-front');
    expect(mintedId('جيش الفجر')).toMatch(/^[a-z0-9-]+$/);
    expect(mintedId('جيش الفجر')).not.toBe(mintedId('جيش الفتح'));
    expect(mintedId('?')).toBe('actor');
  });
});

describe('merged actors', () => {
  const dal = { ...actor('d'), aliases: [{ name: 'Dal', language: 'ar' }] };
  const actors = [
    actor('a'),
    actor('b'),
    { ...actor('c'), relations: [{ kind: 'part_of', to: 'd', period: '2015' } as const] },
    dal,
  ];
  const heads = new Map([['d', 'b']]);

  it('go by one id with all names, and relations follow', () => {
    const views = actorViews(actors, heads);
    expect(views.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(views[1]).toMatchObject({ id: 'b', ids: ['b', 'd'] });
    expect(views[1]?.aliases.map(({ name }) => name)).toEqual(['d', 'Dal']);
    expect(views[2]?.relations).toEqual([{ kind: 'part_of', to: 'b', period: '2015' }]);
    expect(actorsNamed(actors, heads)('Dal')).toEqual(['b']);
  });

  it('have their own ids without the judgement', () => {
    expect(actorViews(actors, NONE).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('periods', () => {
  const views = actorViews(KNOWN_ACTORS, NONE);
  const view = (id: string) => views.find((one) => one.id === id) ?? actor('none');

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
    expect(actorsLike(views, 'Ansar Eddeen')[0]?.id).toBe('ansar-dine');
    expect(actorsLike(views, 'Botanical Society')).toEqual([]);
  });
});
