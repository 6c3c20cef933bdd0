import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTwice } from '../../test/answered-twice.ts';
import { smallEvent, smallInput } from '../../test/small-release.ts';
import { noteOf } from '../counting/index.ts';
import {
  exactly,
  type Finding,
  type Place,
  type Question,
  questionSchema,
  type Value,
} from '../model/index.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';
import { notedRecords } from './answer.ts';

function on(edtf: string): Value {
  return { edtf, basis: 'occurred' };
}

function at(name: string, country: string | null, role: Place['role'] = 'operation'): Place {
  return { name, country, role, id: null, lat: null, lon: null, precision: 'locality', radius_km: null };
}

const planned = (id: string): Value => ({ id, role: 'planned' });

const records = [
  smallEvent('r01', {
    type: 'plot_disrupted',
    date: on('2020-10-05'),
    place: [at('Tangier', 'MA'), at('Madrid', 'ES', 'target')],
    arrested: exactly(5),
    weapon: [planned('explosives.vest'), { id: 'firearms', role: 'seized' }],
    target: ['tourists', 'security_forces.police'],
    link: 'linked.directed',
    organisation: { name: 'Islamic State', text: null },
    claimed: true,
  }),
  smallEvent('r02', {
    type: 'plot_disrupted',
    date: on('2020'),
    place: [at('Fes', 'MA')],
    arrested: { low: 4, best: null, high: 8, qualifier: 'a handful' },
    weapon: [planned('bladed')],
    target: 'security_forces',
    link: 'linked',
    organisation: 'unknown',
  }),
  smallEvent('r03', {
    type: 'plot_disrupted',
    date: on('2019-12/2020-01'),
    place: [at('Somewhere', null)],
    arrested: { low: 6, best: 6, high: null, qualifier: 'at least' },
    weapon: [{ id: 'explosives', role: 'seized' }],
    target: 'not_reported',
    link: 'inspired',
  }),
  smallEvent('r04', { type: 'attack', date: on('2018-03'), weapon: 'not_applicable', arrested: 'withheld' }),
  smallEvent('r05', { type: 'attack', date: 'not_reported', weapon: 'not_reported', link: 'unknown' }),
  smallEvent('r06', { type: 'attack', inclusion: { status: 'out', rules: [] } }),
  smallEvent('r07', { type: 'attack', inclusion: { status: 'doubtful', rules: [] } }),
  smallEvent('r08', { type: 'attack', inclusion: { status: 'in', rules: [] }, date: on('2018-04-02') }),
  smallEvent('r09', { type: 'attack', date: on('2010') }, { background: true }),
  smallEvent('r10', {}, { background: true }),
];

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'answer-'));
  await writeRelease(smallInput({ records }), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

function ask(question: Partial<Question>): Promise<Finding> {
  return answerTwice(release, questionSchema.parse(question));
}

/** `k/n?unknown` and the ids. */
async function brief(question: Partial<Question>): Promise<string> {
  const [row] = (await ask(question)).rows;
  return `${row?.k}/${row?.n}?${row?.unknown} ${row?.records.join(' ')}`.trim();
}

/** A line per row. */
async function table(question: Partial<Question>): Promise<string[]> {
  const { rows } = await ask(question);
  return rows.map((row) => `${Object.values(row.group).join(' ')}: ${row.k}?${row.unknown}`);
}

const plots = { type: ['plot_disrupted'] };

describe('what a question counts', () => {
  it('leaves out what is coded out or doubtful, and background', async () => {
    const finding = await ask({});
    expect(finding).toMatchObject({
      release: release.manifest.id,
      rows: [{ k: 6, n: 6, unknown: 0, low: 6, high: 6 }],
    });
    expect(finding.caveats).toEqual([
      'Left out as coded out or doubtful: 2 records.',
      'Counted although nobody has decided on inclusion: 5 records.',
      'Left out as told only as history: 1 record.',
    ]);
  });

  it('lists what its caveats speak of', async () => {
    const question = questionSchema.parse({ where: plots, by: ['year'] });
    expect(await notedRecords(release, question, 'history')).toEqual(['r09']);
    expect(await notedRecords(release, question, 'disputed')).toEqual([]);
    const { caveats } = await ask({});
    expect(caveats.map((caveat) => noteOf(caveat, 'en'))).toEqual([null, null, 'history']);
    expect(noteOf('Sources or coders dispute what is asked of 2 records.', 'en')).toBe('disputed');
  });

  it('takes background in on request, but never what is only a hypothesis', async () => {
    expect(await brief({ background: true, where: { date: ['2010'] } })).toBe('1/7?1 r09');
  });

  it('asking about inclusion lifts the rule', async () => {
    expect(await brief({ where: { inclusion: ['doubtful'] } })).toBe('1/8?5 r07');
  });

  it('narrows the base with of and known, and says whom that leaves out', async () => {
    expect(await brief({ of: plots, where: { 'weapon.planned': ['explosives'] } })).toBe('1/3?1 r01');
    const question = { of: plots, known: ['weapon.planned'], where: { 'weapon.planned': ['explosives'] } };
    expect(await brief(question)).toBe('1/2?0 r01');
    expect((await ask(question)).caveats).toContain(
      'Left out because weapon.planned is not known: 1 record.',
    );
    expect((await ask({ of: { date: ['2020'] } })).caveats).toContain(
      'Left out because what the base asks is not known: 2 records.',
    );
  });
});

describe('conditions in three values', () => {
  it.each<[Question['where'], string]>([
    [{ date: ['2020'] }, '2/6?2 r01 r02'],
    [{ year: ['2020'] }, '2/6?2 r01 r02'],
    [{ date: ['2020-10'] }, '1/6?2 r01'],
    [{ date: ['2019', '2020'] }, '3/6?1 r01 r02 r03'],
    [{ date: ['>=2020'] }, '2/6?2 r01 r02'],
    [{ date: ['<2018-04'] }, '1/6?1 r04'],
    [{ arrested: ['>=5'] }, '2/6?4 r01 r03'],
    [{ arrested: ['>=9'] }, '0/6?4'],
    [{ arrested: ['<=8'] }, '2/6?4 r01 r02'],
    [{ arrested: ['5'] }, '1/6?4 r01'],
    [{ 'arrested.best': ['>=6'] }, '1/6?4 r03'],
    [{ arrested: ['>=4 && <=8'] }, '2/6?4 r01 r02'],
    [{ link: ['linked'] }, '2/6?3 r01 r02'],
    [{ link: ['linked.directed'] }, '1/6?4 r01'],
    [{ link: ['linked.guided', 'inspired'] }, '1/6?4 r03'],
    [{ target: ['state'] }, '2/6?4 r01 r02'],
    [{ target: ['security_forces.police'] }, '1/6?5 r01'],
    [{ target: ['!tourists'] }, '1/6?4 r02'],
    [{ weapon: ['explosives'] }, '2/6?2 r01 r03'],
    [{ weapon: ['explosives && firearms'] }, '1/6?2 r01'],
    [{ weapon: ['not_reported'] }, '1/6?0 r05'],
    [{ weapon: ['not_applicable', 'bladed'] }, '2/6?2 r02 r04'],
    [{ 'weapon.seized': ['firearms'] }, '1/6?3 r01'],
    [{ place: ['tangier'] }, '1/6?3 r01'],
    [{ place: ['MA'] }, '2/6?4 r01 r02'],
    [{ country: ['ES'] }, '1/6?4 r01'],
    [{ 'place.target': ['ES'] }, '1/6?5 r01'],
    [{ 'place.operation.country': ['ES'] }, '0/6?4'],
    [{ organisation: ['islamic state'] }, '1/6?5 r01'],
    [{ claimed: ['true'] }, '1/6?5 r01'],
    [{ link: ['linked'], date: ['2020'] }, '2/6?1 r01 r02'],
  ])('%j → %s', async (where, expected) => {
    expect(await brief({ where })).toBe(expected);
  });
});

describe('why it cannot be told', () => {
  it('stands in the caveats', async () => {
    const { caveats } = await ask({ where: { 'weapon.planned': ['explosives'], date: ['2020'] } });
    expect(caveats).toContain(
      'In the base, weapon.planned is not coded in 1, not reported in 1, not applicable in 1, stated but not as planned in 1.',
    );
    expect(caveats).toContain('In the base, date is not reported in 1, stated but does not decide it in 1.');
  });

  it('and so do values that are disputed', async () => {
    const disputed = {
      ...records[0]?.variables.type,
      variable: 'type',
      disagreement: true,
      missing: null,
      values: [],
    };
    const record = smallEvent('r1', { type: 'attack' });
    const path = join(home, 'disputed');
    const other = {
      ...record,
      variables: { ...record.variables, type: { ...disputed, values: record.variables.type?.values ?? [] } },
    };
    await writeRelease(smallInput({ records: [other] }), path);
    const opened = await openRelease(path);
    const asking = (where: Question['where']) => answerTwice(opened, questionSchema.parse({ where }));
    expect((await asking({ type: ['attack'] })).caveats).toContain(
      'Sources or coders dispute what is asked of 1 record.',
    );
    expect((await asking({ link: ['linked'] })).caveats.join()).not.toContain('dispute');
    await opened.close();
  });
});

describe('groups', () => {
  it('blanks have rows of their own and are unknown to the others', async () => {
    expect(await table({ by: ['target'], of: plots })).toEqual([
      'security_forces: 1?1',
      'security_forces.police: 1?2',
      'tourists: 1?1',
      'not_reported: 1?0',
    ]);
  });

  it('a date that spans years is in none of them, and a year does not go to January', async () => {
    expect(await table({ by: ['year'] })).toEqual([
      '2018: 2?1',
      '2019: 0?2',
      '2020: 2?2',
      '2019/2020: 1?1',
      'not_reported: 1?0',
    ]);
    const months = await table({ by: ['month'] });
    expect(months).toHaveLength(37);
    expect(months).toEqual(
      expect.arrayContaining([
        '2018-03: 1?1',
        '2018-05: 0?1',
        '2020-01: 0?3',
        '2020-10: 1?2',
        '2020: 1?1',
        '2019-12/2020-01: 1?1',
        'not_reported: 1?0',
      ]),
    );
  });

  it('groups by role, by country and by two variables', async () => {
    expect(await table({ by: ['weapon.planned'], of: plots })).toEqual([
      'bladed: 1?1',
      'explosives.vest: 1?1',
      'not_reported: 1?0',
    ]);
    expect(await table({ by: ['country'], of: plots })).toEqual(['ES: 1?1', 'MA: 2?1', 'unknown: 1?0']);
    expect(await table({ by: ['type', 'link'], where: { date: ['2020'] } })).toEqual([
      'attack not_coded: 0?0',
      'attack unknown: 0?1',
      'plot_disrupted inspired: 0?1',
      'plot_disrupted linked: 1?0',
      'plot_disrupted linked.directed: 1?1',
    ]);
  });

  it('groups by day', async () => {
    expect(await table({ by: ['date'] })).toEqual([
      '2018-04-02: 1?1',
      '2020-10-05: 1?2',
      '2018-03: 1?1',
      '2019-12-01/2020-01-31: 1?1',
      '2020: 1?1',
      'not_reported: 1?0',
    ]);
  });

  it('says that rows overlap', async () => {
    const { caveats } = await ask({ by: ['country'] });
    expect(caveats.filter((caveat) => caveat.includes('overlap'))).toHaveLength(1);
    expect((await ask({ by: ['link'] })).caveats.filter((caveat) => caveat.includes('overlap'))).toEqual([]);
  });
});

describe('questions that cannot be', () => {
  it.each<[Partial<Question>, string, RegExp]>([
    [{ type: 'evnt' }, 'type', /did you mean event/],
    [{ where: { wepon: ['explosives'] } }, 'wepon', /did you mean weapon/],
    [{ where: { weapon: ['explosive'] } }, 'weapon', /did you mean explosives/],
    [{ where: { target: ['stat'] } }, 'target', /did you mean state/],
    [{ where: { 'weapon.plannd': ['bladed'] } }, 'weapon.plannd', /did you mean planned/],
    [{ where: { arrested: ['many'] } }, 'arrested', /number/],
    [{ where: { date: ['last year'] } }, 'date', /2020-03/],
    [{ of: { country: ['Morocco'] } }, 'country', /ISO 3166/],
    [{ where: { claimed: ['maybe'] } }, 'claimed', /true or false/],
    [{ by: ['colour'] }, 'colour', /known: type, date/],
    [{ known: ['wepon'] }, 'wepon', /did you mean weapon/],
    [{ where: { type: [] } }, 'type', /at least one/],
    [{ where: { constructor: ['x'] } }, 'constructor', /known/],
  ])('%j', async (question, path, hint) => {
    await expect(ask(question)).rejects.toMatchObject({
      code: 'QUESTION_INVALID',
      where: { path },
      hint: expect.stringMatching(hint),
    });
  });
});
