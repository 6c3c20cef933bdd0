import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../src/model/index.ts';
import { type Gazetteer, placeKey, placeValue } from '../../src/places/index.ts';
import { type ComparableReport, linkReports, passageOf } from '../../src/resolve/index.ts';
import { cityGazetteer, predictCorpus } from './extraction.ts';
import { alignedGroups, type PairScore, pairScore, suggestedReports } from './pair-score.ts';

interface CodedEvent {
  readonly doc_id: string;
  readonly event_id: string;
  readonly event_group: string;
  readonly event_type: string;
  readonly country: string;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_partial: string | null;
  readonly places: readonly {
    readonly norm: string | null;
    readonly name: string;
    readonly country: string;
    readonly role: string;
  }[];
  readonly n_arrested: unknown;
  readonly n_killed: unknown;
  readonly n_injured: unknown;
  readonly age_min: number | null;
  readonly age_max: number | null;
  readonly organisation: string | null;
  readonly partner_countries: readonly unknown[];
  readonly weapons: readonly { readonly category: string }[];
  readonly quotes: Readonly<Record<string, string | readonly string[]>>;
  readonly background?: boolean;
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Pairs of the hand-coded records, and of the program's own suggestions, against the coding's groups. */
export async function scoreReportLinking(
  corpus: string,
  accept = 0.6,
): Promise<Record<'coded' | 'suggested', PairScore>> {
  const events = lines<CodedEvent>(join(corpus, 'events.jsonl')).filter(({ background }) => !background);
  const metas = lines<{ id: string; lang: string; published: string | null }>(join(corpus, 'meta.jsonl'));
  const meta = new Map(metas.map((one) => [one.id, one]));
  const text = (id: string) => readFileSync(join(corpus, 'docs', `${id}.txt`), 'utf8');
  const gazetteer = cityGazetteer();
  const frame = (document: string) => ({
    type: 'event',
    document,
    published: meta.get(document)?.published ?? null,
    language: meta.get(document)?.lang ?? null,
  });
  const coded = events.map(
    (event): ComparableReport => ({
      id: event.event_id,
      ...frame(event.doc_id),
      values: codedValues(event, gazetteer),
      passage: passageOf(text(event.doc_id), spansOf(text(event.doc_id), event)),
    }),
  );
  const groupOf = new Map(events.map((event) => [event.event_id, event.event_group]));
  const predictions = await predictCorpus(corpus);
  const suggested = predictions.flatMap((prediction) =>
    suggestedReports(prediction, text(prediction.document)),
  );
  const groupOfSuggested = alignedGroups(suggested, coded, groupOf);
  return {
    coded: pairScore(linkReports(coded), coded, groupOf, accept),
    suggested: pairScore(linkReports(suggested), suggested, groupOfSuggested, accept),
  };
}

function codedValues(event: CodedEvent, gazetteer: Gazetteer): ComparableReport['values'] {
  const values: { variable: string; value: Value }[] = [
    { variable: 'type', value: event.event_type === 'joint_operation' ? 'arrest_support' : event.event_type },
  ];
  const { date_start: start, date_end: end } = event;
  const partial = /XXXX-\d\d-\d\d/.exec(event.date_partial ?? '')?.[0];
  const edtf = start ? (end && end !== start ? `${start}/${end}` : start) : partial;
  if (edtf) values.push({ variable: 'date', value: { edtf, basis: 'occurred' } });
  for (const place of event.places) {
    const [entry] = gazetteer
      .lookup(placeKey(place.norm ?? place.name))
      .filter(({ country }) => country === place.country);
    const role = place.role === 'custody' ? 'custody' : 'operation';
    if (entry) values.push({ variable: 'place', value: placeValue(entry, role) });
    else
      values.push({
        variable: 'place',
        value: {
          name: place.norm ?? place.name,
          id: null,
          country: place.country,
          lat: null,
          lon: null,
          precision: 'locality',
          radius_km: null,
          role,
        },
      });
  }
  for (const [variable, n] of [
    ['arrested', event.n_arrested],
    ['killed', event.n_killed],
    ['injured', event.n_injured],
  ] as const)
    if (typeof n === 'number')
      values.push({ variable, value: { low: n, best: n, high: n, qualifier: null } });
  for (const variable of ['age_min', 'age_max'] as const) {
    const age = event[variable];
    if (age !== null) values.push({ variable, value: age });
  }
  if (event.organisation)
    values.push({ variable: 'organisation', value: { name: event.organisation, text: event.organisation } });
  for (const { category } of event.weapons) values.push({ variable: 'weapon', value: category });
  return values.map((value) => ({ ...value, flags: [] }));
}

function spansOf(text: string, { quotes }: CodedEvent) {
  return Object.values(quotes)
    .flat()
    .flatMap((quote) => {
      const at = text.indexOf(quote);
      return at < 0
        ? []
        : [{ start: [...text.slice(0, at)].length, end: [...text.slice(0, at + quote.length)].length }];
    });
}
