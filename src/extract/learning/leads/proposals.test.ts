import { describe, expect, it } from 'vitest';
import type { SuggestedStatement } from '../../../model/index.ts';
import type { Lead, LeadValue } from '../../leads/lead.ts';
import type { LearningDocument } from '../corpus.ts';
import { preparer } from '../prepared-text.ts';
import { leadTextOf } from './lead-text.ts';
import { proposalIn, trainProposals } from './proposals.ts';

const VARIABLES = new Set(['type', 'place', 'arrested']);
const prepare = preparer();

/** Sentences as the rules would read them, without any rule: "[place]" and "{number}" are marked in the texts. */
function documentOf(id: string, sentences: readonly string[], type: string | null): LearningDocument {
  let text = '';
  const leads: Lead[] = [];
  for (const [block, sentence] of sentences.entries()) {
    const start = text.length;
    text += `${sentence.replace(/[[\]{}]/g, '')}\n\n`;
    const quoteOf = (words: string) => {
      const at = text.indexOf(words, start);
      return { start: at, end: at + words.length, exact: words };
    };
    const stated = (variable: string, words: string, value: SuggestedStatement['value']): LeadValue => ({
      variable,
      value,
      traits: [],
      quote: quoteOf(words),
      flags: [],
      confidence: 0.5,
      asserter: null,
    });
    const place = /\[(.+?)\]/.exec(sentence)?.[1];
    const count = /\{(.+?)\}/.exec(sentence)?.[1];
    const end = text.length - 2;
    leads.push({
      start,
      end,
      quote: { start, end, exact: text.slice(start, end) },
      block,
      heading: false,
      marks: [
        ...(place ? ['place:locality in', 'date:day'] : ['cue:background', 'figures', 'date:since']),
        ...(count ? ['counted', 'counted:suspect'] : []),
      ],
      statements: [
        ...(place ? [stated('place', place, { name: place, text: null })] : []),
        ...(count ? [stated('people', count, Number(count))] : []),
      ],
    });
  }
  const place = leads[0]?.statements.find(({ variable }) => variable === 'place');
  const coded =
    type === null
      ? []
      : [
          {
            type: 'event',
            statements: [
              { variable: 'type', answers: [type], quote: leads[0]?.quote ?? null },
              { variable: 'place', answers: [place?.value], quote: null },
            ],
          },
        ];
  return { id, text, language: 'en', suggested: [], leads, coded };
}

const TOWNS = ['Arlen', 'Brome', 'Corva', 'Deld', 'Embry', 'Farn', 'Gosk', 'Hale'];
const told = (town: string) => [
  `On Monday {4} men were picked up in [${town}].`,
  'There were {90} since 2015.',
];
const documents = TOWNS.flatMap((town, i) => [
  documentOf(`e${i}`, told(town), 'cell_dismantled'),
  documentOf(`n${i}`, [`Why do young people of ${town} leave?`, 'Figures since 2015 say {300}.'], null),
]);

function trained(taught: readonly LearningDocument[]) {
  return trainProposals(
    taught,
    taught.map((one) => leadTextOf(one, prepare(one))),
    VARIABLES,
    1,
  );
}

function proposedIn(taught: readonly LearningDocument[], document: LearningDocument) {
  const training = trained(taught);
  return training && proposalIn(training.model, leadTextOf(document, prepare(document)));
}

describe('an event that no rule tells', () => {
  const fresh = documentOf('fresh', told('Ivel'), null);

  it('is proposed with its type, its place and the sentence as its quote', () => {
    const record = proposedIn(documents, fresh);
    const values = record?.statements.map(({ variable, value, quote }) => [variable, value, quote?.exact]);
    expect(values).toContainEqual(['type', 'cell_dismantled', 'On Monday 4 men were picked up in Ivel.']);
    expect(values).toContainEqual(['place', { name: 'Ivel', text: null }, 'Ivel']);
  });

  it('has no more confidence in a value than in the event', () => {
    const statements = proposedIn(documents, fresh)?.statements ?? [];
    expect(statements.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true);
  });

  it('is not proposed for a text of other kind, nor beside an event of the rules', () => {
    const other = documentOf('other', ['Why do people leave?', 'Figures since 2015 say {20}.'], null);
    expect(proposedIn(documents, other)).toBeNull();
    const [place] = fresh.leads?.[0]?.statements ?? [];
    const ruled = [{ type: 'event', statements: place ? [place] : [] }];
    expect(proposedIn(documents, { ...fresh, suggested: ruled })).toBeNull();
  });

  it('is proposed to nobody who codes none of them', () => {
    const refused = documents.map((one) => ({ ...one, coded: [] }));
    expect(proposedIn(refused, fresh)).toBeNull();
  });

  it('is weighed by what is believed where every document tells of one', () => {
    const all = documents.filter(({ coded }) => coded.length > 0);
    expect(trained(all)?.quality).toBeNull();
    expect(proposedIn(all, documentOf('other', ['Why do people leave?', 'It was {20}.'], null))).toBeNull();
  });

  it('is not learned from documents of which little was decided', () => {
    const open = documents.map((one) => ({ ...one, suggested: [], verdicts: [null, null] }));
    expect(trained(open)).toBeNull();
  });
});
