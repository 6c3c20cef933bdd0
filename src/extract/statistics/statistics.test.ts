import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../../model/index.ts';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const gazetteer = buildGazetteer([
  { name: 'Lyon', country: 'FR', lat: 45.76, lon: 4.84, population: 513_000 },
  { name: 'Tunis', country: 'TN', lat: 36.8, lon: 10.18, population: 693_000 },
]);

function statisticsIn(text: string, published: string | null = null, language = 'en'): SuggestedRecord[] {
  const records = extractByRules({ text, language, published, furniture: [], gazetteer });
  return records.filter(({ type }) => type === 'statistic');
}

function statedIn(record: SuggestedRecord, variable: string): unknown {
  return record.statements.find((one) => one.variable === variable)?.value;
}

/** The numbers of the statistics in a text, as low/best/high. */
function numbersIn(text: string, published: string | null = null): unknown[] {
  return statisticsIn(text, published).map((record) => {
    const { low, best, high } = statedIn(record, 'value') as { low: unknown; best: unknown; high: unknown };
    return low === best && best === high ? best : [low, best, high];
  });
}

describe('figures that are statistics', () => {
  it.each([
    ['Since 2009 the services have foiled 61 attacks and broken up 43 cells.', [61, 43]],
    ['Some 900 Austrians have left to fight in Syria.', [[null, 900, null]]],
    ['There are currently 2,400 Danes in the ranks of armed groups in Syria.', [2400]],
    ['Up to 3,000 citizens of Egypt have fought in Syria.', [[null, null, 3000]]],
    ['Of the 48 attacks, only 17 had a known author.', [48, 17]],
    ['In 31 of the 52 attacks nobody was hurt.', [31, 52]],
    ['The number of attacks fell from 88 in 2014 to 35 in 2016.', [88, 35]],
    ['Attacks numbered 12 in 2015, 30 in 2016 and 44 in 2017.', [12, 30, 44]],
    ['Since 2011, 640 people have been arrested, including 52 women and 9 minors.', [640, 52, 9]],
    ['There have been no attacks in Finland.', [0]],
    ['Norway ranked 108th on the index, up from 121st.', [108, 121]],
    ['The arrests bring the total number of people held this year to 77.', [77]],
    ['Police have broken up hundreds of cells since 2004.', [[200, null, null]]],
    ['Of 40 plots, 10 (25%) involved explosives.', [40, 10, 25]],
  ])('%s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});

describe('figures that are none', () => {
  it.each([
    'Police arrested 14 men and seized six handguns in Lyon on 3 May 2016.',
    'The bombing of 2003 killed 45 people in Tunis.',
    'She was sentenced to 30 years in prison under Article 54.',
    'The G5 met for 47 minutes, and a two-year plan cost $250,000.',
    'One of the main reasons lies elsewhere, as three experts said.',
    'The suspect, aged 31, has two sisters and three children.',
    'Two women from Lyon were convicted last Tuesday.',
    'The report of 120 pages has 12 chapters and lists 7 options.',
    'Hundreds of volunteers took the train.',
    'The February 20 Movement began in 2011.',
  ])('%s', (text) => {
    expect(numbersIn(text, '2016-05-05')).toEqual([]);
  });
});

describe('what a statistic says', () => {
  it('states a figure once however often it is told', () => {
    const text =
      'Since 2012 police have foiled 61 plots.\n\nThe 61 plots differ. Of the 61 plots, nine had a target.';
    expect(numbersIn(text)).toEqual([61, 9]);
  });

  it('opens the period at "since" and keeps the asserter', () => {
    const [record] = statisticsIn(
      'Since March 2015 the service has dismantled 70 cells, the interior minister said.',
    );
    expect(record && statedIn(record, 'period')).toBe('2015-03/..');
    expect(record && statedIn(record, 'kind')).toBe('cumulative');
    expect(record && statedIn(record, 'quantity')).toMatchObject({ code: 'cells_dismantled' });
    expect(record && statedIn(record, 'stated_by')).toBe('interior minister');
  });

  it('lets a speaker go on in the next sentences of a quotation', () => {
    const text =
      '"We know of 510 people who left for Syria," the head of the police told reporters. "Of these, 90 have returned."';
    expect(statisticsIn(text).map((record) => statedIn(record, 'stated_by'))).toEqual([
      'head of the police',
      'head of the police',
    ]);
  });

  it('names an official by the office when only the surname is told again', () => {
    const text =
      'Interior minister Karl Beispiel spoke on Monday. There was applause.\n\nAccording to Beispiel, 300 Austrians have left for Syria.';
    expect(statisticsIn(text).map((record) => statedIn(record, 'stated_by'))).toEqual(['Interior minister']);
  });

  it('takes every quote out of the text', () => {
    const text =
      '🙂 Since 2009 the services have foiled 61 attacks — “a record”, officials said — and 43 plots.';
    const points = [...text];
    for (const { quote } of statisticsIn(text).flatMap(({ statements }) => statements))
      expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
    expect(numbersIn(text)).toEqual([61, 43]);
  });
});

describe('shares in words', () => {
  it.each([
    ['en', 'Some 900 Austrians have left to fight in Syria; a third of them were women.', [33, 33, 34]],
    [
      'en',
      'More than 2,400 people have been jailed since 2010. Fewer than half of them were tried.',
      [null, null, 50],
    ],
    ['en', 'Seven in ten of the 320 fighters who have left Spain since 2013 were born there.', [70, 70, 70]],
    ['fr', "Depuis 2012, 470 Belges ont rejoint la Syrie ; un quart d'entre eux sont rentrés.", [25, 25, 25]],
    [
      'fr',
      'Depuis 2012, 470 Belges ont rejoint la Syrie, dont plus de la moitié sont morts.',
      [50, null, null],
    ],
    [
      'es',
      'Desde 2014 han sido detenidas 640 personas, casi un tercio de ellas en Cataluña.',
      [null, 33, null],
    ],
    ['ar', 'أوقفت السلطات 160 شخصا منذ سنة 2015، ثلثهم من النساء.', [33, 33, 34]],
  ])('%s: %s', (language, text, expected) => {
    const shares = statisticsIn(text, '2020-01-02', language).filter(
      (one) => statedIn(one, 'kind') === 'share',
    );
    expect(shares.map((one) => statedIn(one, 'value'))).toEqual([
      expect.objectContaining({ low: expected[0], best: expected[1], high: expected[2] }),
    ]);
  });

  it.each([
    ['en', 'Half of the building was destroyed on Monday in Lyon.'],
    ['en', 'Two men were arrested in Lyon and a third was shot dead.'],
    ['fr', "Un quart d'heure plus tard, la police a arrêté deux hommes à Lyon."],
    ['es', 'La mitad de la casa quedó destruida en Túnez.'],
    ['ar', 'انفجرت عبوة في تونس بعد منتصف الليل بنصف ساعة.'],
  ])('%s: none in: %s', (language, text) => {
    expect(statisticsIn(text, '2020-01-02', language).map((one) => statedIn(one, 'kind'))).not.toContain(
      'share',
    );
  });
});
