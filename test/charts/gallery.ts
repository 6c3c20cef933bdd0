import {
  barChart,
  barPanels,
  type Chart,
  type ChartLanguage,
  claimChart,
  exchangeNetwork,
  groupedBars,
  lineChart,
  linePanels,
  matrixChart,
  rankChart,
  stackedBars,
  timeline,
} from '../../src/charts/index.ts';
import { GALLERY_WORDS, type GalleryWords } from './gallery-words.ts';

export interface Page {
  readonly language: ChartLanguage;
  readonly width: number;
}

/** One chart of each kind over invented numbers. */
export function gallery(page: Page, words = GALLERY_WORDS[page.language]): Readonly<Record<string, Chart>> {
  const base = { ...page, caption: words.caption };
  return {
    bar: barChart({ ...base, title: words.titles.bar, rows: weaponRows(words, [8, 3, 0, 5], 22) }),
    grouped: groupedBars({
      ...base,
      title: words.titles.grouped,
      groups: words.types
        .slice(0, 2)
        .map((label, i) => ({ label, rows: weaponRows(words, [5 - i, 2 + i, 1, i], 9) })),
    }),
    stacked: stackedBars({
      ...base,
      title: words.titles.stacked,
      parts: words.types,
      rows: [2014, 2015, 2016, 2017].map((year, i) => ({
        label: String(year),
        parts: [1, 6 + i, 9 - 2 * i, 3].map((k, j) => ({ k, href: `#f-types-${i}-${j}` })),
        unknown: 2 + i * 3,
      })),
    }),
    panels: barPanels({
      ...base,
      title: words.titles.panels,
      panels: words.datasets.map((label, i) => ({
        label,
        rows: weaponRows(words, [8 - i, 3, i, 5], 12 - 4 * i),
      })),
    }),
    claims: claimsOf(words, base),
    line: lineChart({ ...base, title: words.titles.line, ...linesOf(words) }),
    'line-years': lineChart({
      ...base,
      title: words.events,
      series: [
        {
          label: words.series[0],
          points: [4, 9, 7, 12, 0, 6].map((k, i) => ({
            period: String(2014 + i),
            k,
            unknown: i % 3,
            key: `y${i}`,
          })),
        },
      ],
      coarse: [],
    }),
    'line-panels': linePanels({
      ...base,
      title: words.titles.line,
      panels: words.datasets.map((label, i) => ({
        label,
        series: [
          {
            label: words.series[0],
            points: [3, 5, 9, 4].map((k, at) => ({ period: String(2014 + at), k: k + 2 * i, unknown: i })),
          },
        ],
        coarse: [],
      })),
    }),
    timeline: timelineOf(words, base),
    matrix: matrixChart({
      ...base,
      title: words.titles.matrix,
      rows: [
        ...words.types.map((label, i) => ({ label, total: 14 - i })),
        { label: words.notReported, apart: true },
      ],
      columns: [...words.weapons.map((label) => ({ label })), { label: words.notReported, apart: true }],
      cells: [
        [5, 1, 0, 3, 4],
        [8, 0, 0, 2, 11],
        [0, 0, 1, 0, 21],
        [0, 0, 0, 1, 2],
        [1, 0, 0, 0, 3],
      ].map((row, i) => row.map((k, j) => ({ k, href: `#f-cells-${i}-${j}` }))),
    }),
    ranks: rankChart({
      ...base,
      title: words.titles.ranks,
      columns: [
        { label: `${words.datasets[0]} 2011–2014`, follows: false },
        { label: `${words.datasets[0]} 2015–2018`, follows: true },
        { label: words.datasets[1], follows: false },
      ],
      rows: words.weapons.map((label, i) => ({
        label,
        cells: [
          { rank: [1, 2, 2, 4][i] ?? 1, k: 9 - 2 * i, n: 33 },
          { rank: [3, 1, 2, 3][i] ?? 1, k: [4, 11, 7, 4][i] ?? 0, n: 26 },
          i === 3 ? null : { rank: i + 1, k: 5 - i, n: 12 },
        ],
      })),
    }),
    network: exchangeNetwork({
      ...base,
      title: words.titles.network,
      states: words.states,
      links: [
        { from: 'MA', to: 'FR', outcome: 'acted_on', k: 4 },
        { from: 'MA', to: 'FR', outcome: 'unknown', k: 2 },
        { from: 'FR', to: 'MA', outcome: 'acted_on', k: 1 },
        { from: 'MA', to: 'ES', outcome: 'acted_on', k: 17 },
        { from: 'ES', to: 'MA', outcome: 'ongoing', k: 3 },
        { from: 'MA', to: 'BE', outcome: 'not_acted_on', k: 1 },
        { from: 'MA', to: 'DE', outcome: 'not_acted_on', k: 2, href: '#f-exchanges-5' },
        { from: 'US', to: 'MA', outcome: 'acted_on', k: 2 },
        { from: 'CD', to: 'FR', outcome: 'unknown', k: 1 },
      ],
    }),
  };
}

type Base = Page & { readonly caption: string };

function weaponRows(words: GalleryWords, counts: readonly number[], unknown: number) {
  const rows = words.weapons.map((label, i) => ({
    label,
    k: counts[i] ?? 0,
    unknown,
    n: 41,
    href: `#f-weapons-${i}`,
  }));
  return [...rows, { label: words.notReported, k: unknown, unknown: 0, n: 41, apart: true }];
}

function claimsOf({ titles, groups, speakers }: GalleryWords, base: Base): Chart {
  return claimChart({
    ...base,
    title: titles.claims,
    groups: [
      {
        label: groups[0],
        claims: [
          {
            low: 1040,
            best: 1040,
            high: 1040,
            who: speakers[0],
            class: 'government',
            when: '2014-06',
            href: '#s-a',
          },
          { low: null, best: null, high: 2100, who: speakers[2], class: 'expert', when: '2014' },
          {
            low: 1200,
            best: 1350,
            high: 1500,
            who: speakers[1],
            class: 'security_service',
            when: '2015-03-02',
          },
          { low: 1550, best: null, high: null, who: speakers[3], class: 'media', when: '2016' },
        ],
      },
      {
        label: groups[1],
        claims: [
          { low: 600, best: null, high: 700, who: speakers[1], class: 'security_service', when: '2015-03' },
          { low: 300, best: 300, high: 300, who: speakers[4], class: 'armed_group', when: null },
        ],
      },
    ],
  });
}

function linesOf({ series }: GalleryWords) {
  const counts = [2, 0, 3, 5, 1, 1, 0, 4, 6, 2, 3, 1, 0, 2, 7, 4, 3, 1];
  const period = (i: number) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const total = counts.map((_, i) => counts.slice(0, i + 1).reduce((a, b) => a + b, 0));
  const rolling = counts.map((_, i) => counts.slice(Math.max(0, i - 2), i + 1).reduce((a, b) => a + b, 0));
  const points = (values: readonly number[], unknown: (i: number) => number) =>
    values.map((k, i) => ({ period: period(i), k, unknown: unknown(i) }));
  return {
    series: [
      { label: series[0], points: points(counts, () => 0) },
      { label: series[1], points: points(total, (i) => Math.floor(i / 2)) },
      { label: series[2], points: points(rolling, () => 0) },
    ],
    coarse: [
      { period: '2015', k: 7, unknown: 0, href: '#f-months-0' },
      { period: '2016', k: 2, unknown: 0 },
    ],
  };
}

function timelineOf({ titles, events, lanes, measures }: GalleryWords, base: Base): Chart {
  return timeline({
    ...base,
    title: titles.timeline,
    eventsLabel: events,
    events: [3, 5, 9, 12, 8, 6, 4].map((k, i) => ({ period: String(2012 + i), k, unknown: i === 3 ? 4 : 0 })),
    lanes: [
      {
        label: lanes[0],
        items: [
          { label: measures[0], begins: '2013', ends: null, href: '#f-measures-0' },
          { label: measures[1], begins: '2015-05-20', ends: null },
        ],
      },
      {
        label: lanes[1],
        items: [
          { label: measures[2], begins: '2015-03-20', ends: null },
          { label: measures[3], begins: '2016-07' },
        ],
      },
      {
        label: lanes[2],
        items: [
          { label: measures[4], begins: '2013-09', ends: '2017' },
          { label: measures[5], begins: '2017-05-11', ends: '2018-02-01' },
          { label: measures[3], begins: null },
        ],
      },
    ],
  });
}
