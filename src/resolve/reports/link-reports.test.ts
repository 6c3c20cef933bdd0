import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/index.ts';
import { compareWeekdays } from './compare-date.ts';
import { factsOf } from './facts.ts';
import { linkReports } from './link-reports.ts';
import { proposals } from './proposals.ts';
import type { ComparableReport } from './report.ts';

const place = (name: string, lat: number, lon: number): Value => ({
  name,
  id: null,
  country: 'TN',
  lat,
  lon,
  precision: 'locality',
  radius_km: 10,
  role: 'operation',
});
const TOWNS = [place('Sousse', 35.8, 10.6), place('Kasserine', 35.2, 8.8), place('Gabes', 33.9, 10.1)];
/** Where nothing else in the collection happens. */
const REMADA = place('Remada', 32.3, 10.4);
const day = (edtf: string): Value => ({ edtf, basis: 'occurred' });
const people = (n: number): Value => ({ low: n, best: n, high: n, qualifier: null });

function report(
  id: string,
  document: string,
  said: Readonly<Record<string, Value | undefined>>,
): ComparableReport {
  const values = Object.entries({ type: 'plot_disrupted', ...said }).flatMap(([variable, value]) =>
    value === undefined ? [] : [{ variable, value, flags: [] }],
  );
  return { id, type: 'event', document, published: null, language: 'en', values, passage: '' };
}

/** Twenty unrelated operations, so that the collection knows what is common. */
const OTHERS = Array.from({ length: 20 }, (_, i) =>
  report(`o${i}`, `doc_o${i}`, {
    date: day(`201${i % 9}-0${(i % 8) + 1}-1${i % 9}`),
    place: TOWNS[i % 3],
    arrested: people((i % 7) + 1),
  }),
);
const SOUSSE = report('a', 'doc_a', { date: day('2019-05-14'), place: TOWNS[0], arrested: people(6) });
const score = (one: ComparableReport, other: ComparableReport) =>
  linkReports([...OTHERS, one, other]).find(({ a, b }) => a === one.id && b === other.id);

describe('two reports', () => {
  it('of one day, town and number are of one event, and each field says what it adds', () => {
    const pair = score(
      SOUSSE,
      report('b', 'doc_b', { date: day('2019-05-14'), place: TOWNS[0], arrested: people(7) }),
    );
    expect(pair?.score).toBeGreaterThan(0.8);
    expect(pair?.fields.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'date same',
      'place same',
      'type same',
      'people near',
    ]);
    expect(pair?.fields[0]?.weight).toBeGreaterThan(pair?.fields[3]?.weight ?? 0);
  });

  it('that leave a field open are not parted by it', () => {
    const full = report('b', 'doc_b', { date: day('2019-05-14'), place: TOWNS[0], arrested: people(40) });
    const open = report('b', 'doc_b', { date: day('2019-05-14'), place: TOWNS[0] });
    expect(score(SOUSSE, open)?.score).toBeGreaterThan(score(SOUSSE, full)?.score ?? 1);
  });

  it('of one town in one year stay apart when their days do', () => {
    const later = report('b', 'doc_b', { date: day('2019-09-02'), place: TOWNS[0], arrested: people(6) });
    expect(score(SOUSSE, later)?.score ?? 0).toBeLessThan(0.2);
  });

  it('of one document are never compared', () => {
    expect(score(SOUSSE, { ...SOUSSE, id: 'b' })).toBeUndefined();
  });

  it('with a day whose year is open agree with that day in any year', () => {
    const yearless = report('b', 'doc_b', { date: day('XXXX-05-14'), place: TOWNS[0], arrested: people(6) });
    const other = report('b', 'doc_b', { date: day('XXXX-08-01'), place: TOWNS[0], arrested: people(6) });
    expect(score(SOUSSE, yearless)?.score).toBeGreaterThan(0.6);
    expect(score(SOUSSE, other)?.score ?? 0).toBeLessThan(0.2);
  });
});

const reports = fc
  .array(
    fc.record({
      month: fc.integer({ min: 1, max: 3 }),
      town: fc.integer({ min: 0, max: 2 }),
      also: fc.option(fc.constantFrom(place('Hammam Sousse', 35.86, 10.6), REMADA), { nil: undefined }),
      held: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((made) =>
    made.map(({ month, town, also, held }, i) => {
      const told = report(`r${i}`, `doc_${i % 8}`, {
        date: day(`2019-0${month}-10`),
        place: TOWNS[town],
        arrested: held === undefined ? undefined : people(held),
      });
      const places = also === undefined ? [] : [{ variable: 'place', value: also, flags: [] }];
      return { ...told, values: [...told.values, ...places] };
    }),
  );

describe('what reports say', () => {
  const pair = (one: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>) => {
    const same = { date: day('2019-05-14'), place: REMADA, partner: 'MT', target: 'tourists' } as const;
    const made = score(
      report('a', 'doc_a', { ...same, ...one }),
      report('b', 'doc_b', { ...same, ...other }),
    );
    return new Map(made?.fields.map(({ field, level }) => [field, level]));
  };
  const killed = (n: number) => ({ type: 'attack', killed: people(n) });

  it('is not compared where it is missing', () => {
    expect(pair({ weapon: 'firearms' }, { weapon: 'not_reported' }).has('weapon')).toBe(false);
  });

  it('agrees where one code is part of the other', () => {
    expect(pair({ weapon: 'explosives' }, { weapon: 'explosives.grenade' }).get('weapon')).toBe('same');
    expect(pair({ weapon: 'explosives' }, { weapon: 'firearms' }).get('weapon')).toBe('differs');
  });

  it('agrees where a name that no register knows is spelled otherwise, in another script too', () => {
    const called = (text: string): Value => ({ name: 'other', text });
    const compared = (one: string, other: string) =>
      pair({ organisation: called(one) }, { organisation: called(other) }).get('organisation');
    expect(compared('Katibat Saqr', 'كتيبة صقر')).toBe('same');
    expect(compared('Katibat Saqr', 'Harbour Front')).toBe('differs');
  });

  it('of tolls may grow by a half, but not by three times', () => {
    expect(pair(killed(27), killed(39)).get('killed')).toBe('near');
    expect(pair(killed(27), killed(60)).get('killed')).toBe('differs');
    expect(pair(killed(27), killed(90)).get('killed')).toBe('far');
  });

  it('of dead and of arrests alone is not of one outcome', () => {
    expect(pair({ killed_perpetrators: people(4) }, { arrested: people(6) }).get('outcome')).toBe('differs');
    expect(pair({ killed: people(2), arrested: people(1) }, { arrested: people(6) }).has('outcome')).toBe(
      false,
    );
  });

  it('with a month whose year is open agrees with that month of any year alone', () => {
    expect(pair({}, { date: day('XXXX-05') }).get('date')).toBe('overlaps');
    expect(pair({}, { date: day('XXXX-06') }).get('date')).not.toBe('overlaps');
  });
});

describe('words of a passage', () => {
  const told = (id: string, language: string, passage: string, date?: string): ComparableReport => ({
    ...report(id, `doc_${id}`, {
      ...{ place: REMADA, partner: 'MT', target: 'tourists', injured: people(31) },
      date: date === undefined ? undefined : day(date),
    }),
    language,
    passage,
  });
  const field = (one: ComparableReport, other: ComparableReport, name: string) =>
    score(one, other)?.fields.find(({ field }) => field === name)?.level;

  it('name a weekday that agrees with another report’s day, in whatever language', () => {
    const compared = (one: ComparableReport, other: ComparableReport) =>
      compareWeekdays(factsOf(one), factsOf(other))?.level;
    const friday = told('a', 'en', 'Police moved in on Friday.');
    expect(compared(friday, told('b', 'ar', 'تحركت الشرطة يوم الجمعة'))).toBe('same');
    expect(compared(friday, told('b', 'fr', '', '2019-05-17'))).toBe('same');
    expect(compared(friday, told('b', 'fr', 'Lundi, la police est intervenue.'))).toBeUndefined();
  });

  it('that are days, months and names of places are not alike wording', () => {
    const [one, other] = [
      'On Tuesday 14 May in Sousse seven beach vendors quarrelled loudly about melons and parasols',
      'On Tuesday 14 May in Sousse marine guards seized heavy rifles hidden beneath wooden fishing boats',
    ];
    expect(field(told('a', 'en', one, '2019-05-14'), told('b', 'en', other, '2019-05-14'), 'wording')).toBe(
      'unlike',
    );
  });
});

/** Whole numbers from 0 below a limit that look random and are the same each time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('linking', () => {
  it('gives the same pairs and scores in whatever order reports come', () => {
    fc.assert(
      fc.property(reports, (given) => {
        expect(linkReports(given.toReversed())).toEqual(linkReports(given));
      }),
      { numRuns: 40 },
    );
  });

  it('scores pairs the same whatever ids the reports have, and in whatever order they state their values', () => {
    fc.assert(
      fc.property(reports, fc.array(fc.integer(), { minLength: 40, maxLength: 40 }), (given, drawn) => {
        const names = new Map(given.map(({ id }, i) => [`x${drawn[i % 40]}_${i}`, id]));
        const renamed = [...names].map(([id, old], i) => {
          const report = given.find((one) => one.id === old) ?? SOUSSE;
          return { ...report, id, values: i % 2 === 0 ? report.values.toReversed() : report.values };
        });
        const read = (pairs: ReturnType<typeof linkReports>, name: (id: string) => string) =>
          pairs.map(({ a, b, score }) => `${[name(a), name(b)].sort().join(' ')} ${score}`).sort();
        expect(read(linkReports(renamed), (id) => names.get(id) ?? id)).toEqual(
          read(linkReports(given), (id) => id),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never puts two reports of one document into one group', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const homes = new Map(given.map(({ id, document }) => [id, document]));
        const made = proposals(linkReports(given), homes, [], { accept: 0.3, review: 0.1 });
        const group = new Map(given.map(({ id }) => [id, id]));
        for (const { a, b, verdict } of made) {
          if (verdict !== 'same') continue;
          const [kept, gone] = [group.get(a), group.get(b)];
          for (const [id, head] of group) if (head === gone) group.set(id, kept ?? id);
        }
        for (const { id: one, document } of given)
          for (const { id: other, document: same } of given)
            if (one !== other && document === same) expect(group.get(one)).not.toBe(group.get(other));
      }),
      { numRuns: 40 },
    );
  });

  it('stays precise when a country has many operations in few towns', () => {
    const draw = drawing(7);
    const towns = Array.from({ length: 20 }, (_, i) => place(`Town ${i}`, 30 + i, 8));
    const many = Array.from({ length: 200 }, (_, event) => {
      const date = new Date(Date.UTC(2012, 0, 1 + draw(1500))).toISOString().slice(0, 10);
      const said = {
        date: day(date),
        place: towns[draw(20)],
        type: draw(2) === 0 ? 'attack' : 'arrest_support',
      };
      const held = draw(9);
      return [held, held + draw(2)].map((n, i) =>
        report(`e${event}_${i}`, `doc_e${event}_${i}`, { ...said, arrested: people(n + 1) }),
      );
    }).flat();
    const linked = linkReports(many).filter((made) => made.score >= 0.6);
    const right = linked.filter(({ a, b }) => a.split('_')[0] === b.split('_')[0]).length;
    expect(right / linked.length).toBeGreaterThan(0.95);
    expect(right / 200).toBeGreaterThan(0.95);
  });

  it('counts a field as much as it is told to, and says so', () => {
    const near = report('b', 'doc_b', { date: day('2019-05-15'), place: TOWNS[0], arrested: people(6) });
    const weight = (factor: number) =>
      linkReports([...OTHERS, SOUSSE, near], [{ a: 'a', b: 'b', same: true }], { place: 4, people: factor })
        .find(({ a, b }) => a === 'a' && b === 'b')
        ?.fields.find(({ field }) => field === 'people')?.weight ?? -99;
    expect(weight(0)).toBe(0);
    expect(weight(2)).toBeGreaterThan(weight(1));
    expect(weight(1)).toBeGreaterThan(0);
  });

  it('learns from judgements: what people part counts for less', () => {
    const twins = Array.from({ length: 12 }, (_, i) => [
      report(`p${i}`, `doc_p${i}`, {
        place: place(`Village ${i}`, 33 + i / 5, 9),
        date: day(`2012-0${(i % 8) + 1}-05`),
        arrested: people(3),
      }),
      report(`q${i}`, `doc_q${i}`, {
        place: place(`Village ${i}`, 33 + i / 5, 9),
        date: day(`2012-0${(i % 8) + 1}-06`),
        arrested: people(3),
      }),
    ]).flat();
    const apart = Array.from({ length: 12 }, (_, i) => ({ a: `p${i}`, b: `q${i}`, same: false }));
    const near = (known: typeof apart) =>
      linkReports([...OTHERS, ...twins], known)
        .flatMap(({ fields }) => fields)
        .find(({ field, level }) => field === 'date' && level === 'near')?.weight ?? -99;
    expect(near(apart)).toBeLessThan(near([]));
  });
});
