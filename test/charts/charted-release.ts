import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Finding, type FindingRow, PLAIN_QUESTION, type Question } from '../../src/model/index.ts';
import type { DrawingEffects, ReportEffects, ReportTitles, StatedFigure } from '../../src/report/index.ts';

/** Invented events: what a report with a chart of each kind is built on. */
interface Event {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly weapons: readonly string[];
  readonly place: number;
  readonly region: string;
}

const TYPES = ['plot_disrupted', 'arrest_support', 'attack'];
const WEAPONS = ['explosives', 'bladed', 'firearms'];
const PLACES = [
  ['Northport', 35.77, -5.8, 'locality', 8, 'North'],
  ['Eastham', 34.9, -2.5, 'district', 30, 'East'],
  ['Southgate', 31.6, -8, 'exact', 0, 'South'],
  ['the South', 30.4, -8.4, 'region', 90, 'South'],
  ['the country', 32, -6, 'country', 500, 'not_reported'],
] as const;

const EVENTS: readonly Event[] = Array.from({ length: 36 }, (_, i) => {
  const place = (i * 7) % PLACES.length;
  const year = 2014 + (i % 5);
  return {
    id: `rec_${String(i).padStart(2, '0')}`,
    type: TYPES[(i * i) % 3] ?? 'attack',
    date: i % 6 === 5 ? `${year}` : `${year}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}`,
    weapons: i % 4 === 0 ? [] : [...new Set([WEAPONS[i % 3] ?? '', WEAPONS[(i >> 1) % 3] ?? ''])],
    place,
    region: PLACES[place]?.[5] ?? 'unknown',
  };
});

const EXCHANGES = [
  'MA ES acted_on',
  'MA ES acted_on',
  'ES MA ongoing',
  'MA FR not_acted_on',
  'MA BE not_reported',
  'US MA acted_on',
  'FR BE unknown',
];

function codesOf(event: Event, variable: string): readonly string[] {
  if (variable === 'year') return [event.date.slice(0, 4)];
  if (variable === 'month') return event.date.length === 7 ? [event.date] : [];
  if (variable === 'region') return [event.region];
  if (variable === 'weapon') return event.weapons.length > 0 ? event.weapons : ['not_reported'];
  return [event.type];
}

function rowsOf({ by, type }: Question): FindingRow[] {
  const records =
    type === 'exchange'
      ? EXCHANGES.map((text, i) => ({
          id: `rec_x${i}`,
          groups: [by.map((name) => text.split(' ')[['from', 'to', 'outcome'].indexOf(name)] ?? '')],
        }))
      : EVENTS.map((event) => ({
          id: event.id,
          groups: by.reduce<readonly (readonly string[])[]>(
            (made, variable) =>
              made.flatMap((group) => codesOf(event, variable).map((code) => [...group, code])),
            [[]],
          ),
        }));
  const keys = [
    ...new Set(records.flatMap(({ groups }) => groups.map((group) => JSON.stringify(group)))),
  ].sort();
  return keys.map((key) => {
    const codes: string[] = JSON.parse(key);
    const ids = records
      .filter(({ groups }) => groups.some((group) => JSON.stringify(group) === key))
      .map(({ id }) => id);
    const unknown = by.includes('weapon') && !codes.includes('not_reported') && by.length === 1 ? 9 : 0;
    const [k, n] = [ids.length, records.length];
    const group = Object.fromEntries(by.map((variable, i) => [variable, codes[i] ?? '']));
    return { group, k, n, unknown, low: k, high: k + unknown, records: ids };
  });
}

/** Titles of countries alone; everything else goes by its code. */
function countryTitles(language: string): ReportTitles {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const code = (_path: string, text: string) => (/^[A-Z]{2}$/.test(text) ? (names.of(text) ?? null) : null);
  return { variable: () => null, role: () => null, code };
}

const STATED: Readonly<Record<string, StatedFigure>> = {
  a: stated(
    'rec_s1',
    { low: 1100, best: 1100, high: 1100, qualifier: null },
    'the minister of the interior',
    'government',
    '2014-07',
  ),
  b: stated(
    'rec_s2',
    { low: null, best: null, high: 2000, qualifier: 'up to' },
    'a research centre',
    'expert',
    '2014',
  ),
  c: stated('rec_s3', { low: 1600, best: null, high: null, qualifier: 'at least' }, null, 'media', null),
};

function stated(
  record: string,
  value: StatedFigure['value'],
  statedBy: string | null,
  statedByClass: StatedFigure['statedByClass'],
  asOf: string | null,
): StatedFigure {
  const document = { title: 'A report', publisher: 'The Daily', published: '2016-02-01' };
  return { record, value, unit: 'people', label: 'Have left', statedBy, statedByClass, asOf, document };
}

const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 5, south],
      [west + 5, south + 2.4],
      [west, south + 2.4],
      [west, south],
    ],
  ],
});

const DRAWING: DrawingEffects = {
  places: async (records) =>
    EVENTS.filter(({ id }) => records.includes(id)).map(({ id, place }) => {
      const [name, lat, lon, precision, radius_km] = PLACES[place] ?? PLACES[4];
      return { record: id, place: { name, lat, lon, precision, radius_km } };
    }),
  measures: async () => [
    { record: 'rec_m1', kind: 'law', title: 'Law on joining armed groups abroad', date: '2015-05-20' },
    { record: 'rec_m2', kind: 'law', title: 'Law against financing', date: '2014' },
    { record: 'rec_m3', kind: 'institution', title: 'Bureau of inquiry', date: '2015-03' },
    { record: 'rec_m4', kind: 'programme', title: 'Training', date: null },
  ],
  boundaries: async () => ({
    name: 'MA',
    from: '2015',
    to: null,
    regions: [
      { id: '0', label: 'north', shape: square(-8, 33.6) },
      { id: '1', label: 'East', shape: square(-3, 33) },
      { id: '2', label: 'South', shape: square(-10, 29.5) },
    ],
  }),
  baseMap: async () =>
    JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
    ),
};

/** Answers any question by type, year, month, weapon and region. */
export function chartedRelease(): ReportEffects {
  return {
    release: { id: 'rel_invented', name: '2026.1' },
    ask: async (question): Promise<Finding> => ({
      release: 'rel_invented',
      question: { ...PLAIN_QUESTION, ...question },
      rows: rowsOf(question),
      caveats: [],
    }),
    evidence: async () => [],
    stated: async ({ quantity = '' }) => STATED[quantity] ?? null,
    drawing: DRAWING,
    titles: countryTitles,
  };
}

/** A report with a chart of each kind. */
export function chartedReport(language: string): { markdown: string; file: string } {
  const markdown = `---
title: A chart of each kind
language: ${language}
findings:
  weapons: { title: Weapons, by: weapon }
  typed: { title: Weapons by type, by: [type, weapon] }
  years: { title: Events by year, by: year }
  stacked: { title: Types by year, by: [year, type] }
  months: { title: Events by month, by: month }
  regions: { title: Events by region, by: region }
  types: { title: Where it happened, by: type }
  passed: { title: What passed, type: exchange, by: [from, to, outcome] }
stated:
  minister: { quantity: a }
  centre: { quantity: b }
  daily: { quantity: c }
---

${[
  'bar weapons',
  'grouped typed',
  'panels typed',
  'matrix typed',
  'stacked stacked',
  'line months',
  'timeline years',
  'network passed',
  'map types',
  'regions regions',
  'claims minister centre daily',
]
  .map((chart) => `{{chart ${chart}}}`)
  .join('\n\n')}
`;
  return { markdown, file: 'charts.md' };
}
