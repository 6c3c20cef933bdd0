import { type DecidedStatement, exactly, groupBy, quoteAt, type Value } from '../src/model/index.ts';
import { settleRecord } from '../src/records/index.ts';
import type { ReleaseInput } from '../src/release/index.ts';
import { smallCodebook } from './small-codebook.ts';
import { smallInput, smallStatement } from './small-release.ts';

/** Two reports of one attack, which differ on how many were arrested, and the rows of a dataset. */
export const SITE_TEXTS = {
  doc_a:
    'Police in Tangier said on Monday that they had held seven men on 5 October 2020 after an attack with knives near ' +
    'the old port. Mohamed Alaoui, a fisherman, saw how they were led away. The prosecutor spoke of a cell that had been ' +
    'watched for months; the men are to be heard this week, and nobody was hurt in the operation itself.',
  doc_b:
    'أوقفت الشرطة ستة أشخاص في طنجة يوم 5 أكتوبر 2020 بعد هجوم بالسكاكين قرب الميناء القديم، وفق ما قال متحدث باسم الوزارة ' +
    'للصحيفة، مضيفا أن التحقيق جار وأن الموقوفين سيعرضون على النيابة العامة في الأيام المقبلة، دون تفاصيل أخرى.',
};

/** What a note must not do when a page shows it. */
export const HOSTILE_NOTE = '</script><img src=x onerror="window.broken=1"> a row \u2028 of the dataset';

type Document = keyof typeof SITE_TEXTS;

const TANGIER = {
  name: 'Tangier',
  id: null,
  country: 'MA',
  lat: 35.77,
  lon: -5.8,
  precision: 'locality',
  radius_km: 5,
  role: 'operation',
} as const;

function said(
  document: Document,
  record: string,
  variable: string,
  value: Value,
  words: string,
  more: Partial<DecidedStatement> = {},
): DecidedStatement {
  const text = SITE_TEXTS[document];
  const start = text.indexOf(words);
  const quote = quoteAt(text, start, start + words.length);
  return smallStatement(`st_${record}_${variable}`, record, variable, value, { document, quote, ...more });
}

function reports(): DecidedStatement[] {
  const date = { edtf: '2020-10-05', basis: 'occurred' } as const;
  return [
    said('doc_a', 'rec_1', 'type', 'attack', 'an attack with knives'),
    said('doc_a', 'rec_1', 'date', date, 'on 5 October 2020'),
    said('doc_a', 'rec_1', 'place', TANGIER, 'Police in Tangier'),
    said('doc_a', 'rec_1', 'arrested', exactly(7), 'held seven men'),
    said('doc_a', 'rec_1', 'link', 'linked', 'a cell that had been watched for months', {
      flags: ['hypothetical'],
      asserter: { name: null, class: 'court', firmness: 'alleged', via: 'Courier' },
    }),
    said('doc_b', 'rec_2', 'type', 'attack', 'هجوم بالسكاكين'),
    said('doc_b', 'rec_2', 'date', date, 'يوم 5 أكتوبر 2020'),
    said('doc_b', 'rec_2', 'arrested', exactly(6), 'ستة أشخاص'),
  ];
}

/** The rows of a dataset: an event each, without a document. */
function datasetRows(count: number): DecidedStatement[] {
  const author = { kind: 'dataset', id: 'invented-rows' } as const;
  const row = (record: string, variable: string, value: Value) =>
    smallStatement(`st_${record}_${variable}`, record, variable, value, {
      document: null,
      quote: null,
      asserter: null,
      author,
      acceptedBy: ['invented-rows'],
      note: HOSTILE_NOTE,
    });
  return Array.from({ length: count }, (_, i) => `row_${String(i).padStart(5, '0')}`).flatMap((record, i) => [
    row(record, 'type', i % 3 === 0 ? 'attack' : 'plot_disrupted'),
    row(record, 'date', { edtf: `20${10 + (i % 12)}-0${1 + (i % 9)}`, basis: 'occurred' }),
    ...(i % 4 === 0 ? [row(record, 'arrested', exactly(i % 7))] : []),
    row(record, 'place', {
      ...TANGIER,
      lat: 30 + (i % 50) / 10,
      lon: -8 + (i % 30) / 10,
      name: `Place ${i % 40}`,
    }),
  ]);
}

/** @param rows how many events a dataset states beside the one that two documents tell */
export function siteRelease(rows = 3): ReleaseInput {
  const told = reports();
  const stated = datasetRows(rows);
  const groups = groupBy(stated, ({ record }) => record);
  const settle = (
    id: string,
    of: readonly { readonly id: string; readonly document: string | null }[],
    all: readonly DecidedStatement[],
  ) =>
    settleRecord({
      record: { id, type: 'event' },
      reports: of,
      statements: all,
      codebook: smallCodebook(),
      published: (document) => (document === 'doc_a' ? '2020-10-07' : null),
      publisher: (document) => (document === 'doc_a' ? 'Courier' : null),
    });
  const two = [
    { id: 'rec_1', document: 'doc_a' },
    { id: 'rec_2', document: 'doc_b' },
  ];
  const input = smallInput();
  return {
    ...input,
    documents: input.documents.map((document) =>
      document.id === 'doc_a'
        ? { ...document, origin: 'https://courier.example/a' }
        : { ...document, title: 'توقيف ستة أشخاص في طنجة', language: 'ar', origin: '/home/ann/b.html' },
    ),
    records: [
      settle('rec_1', two, told),
      ...[...groups].map(([id, own]) => settle(id, [{ id, document: null }], own)),
    ],
    statements: [...told.map((one) => ({ ...one, record: 'rec_1', report: one.record })), ...stated],
    contexts: Object.fromEntries(
      told.flatMap(({ id, document, quote }) => {
        const text = document === null || !quote ? '' : SITE_TEXTS[document === 'doc_a' ? 'doc_a' : 'doc_b'];
        const { start = 0, end = 0 } = quote ?? {};
        return [
          [id, { before: text.slice(Math.max(0, start - 160), start), after: text.slice(end, end + 160) }],
        ];
      }),
    ),
    judgements: [
      {
        a: 'rec_1',
        b: 'rec_2',
        verdict: 'same',
        score: 0.93,
        fields: [{ field: 'date', level: 'same', weight: 6.5 }],
        author: { kind: 'coder', id: 'anna' },
        seq: 11,
      },
    ],
    about: {
      title: 'Attacks and arrests',
      authors: ['A Team'],
      licence: 'CC-BY-4.0',
      sensitivity: 'For aggregate research.',
    },
  };
}
