import { type DateMention, daysLater } from '../../language/index.ts';
import { precisionOf, type SuggestedStatement } from '../../model/index.ts';
import { newsDay } from '../events/news-days.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { hasArticle } from '../reading/script.ts';
import type { Source } from './value.ts';
import { stated } from './value.ts';

interface Dated {
  readonly sentence: SentenceReading;
  readonly date: DateMention;
  readonly basis: 'occurred' | 'announced' | 'discovered';
}

const RANK = { day: 4, interval: 3, month: 2, year: 1, decade: 0, none: 1.5 } as const;

/** The date of the event: of its frames, else of sentences that go on about its acts. One statement. */
export function dateValues(source: Source): SuggestedStatement[] {
  const own = [...fromFrames(source), ...fromFollowing(source), ...fromContext(source)];
  const all = own.some(({ date }) => date.edtf !== null)
    ? own
    : [...fromLede(source), ...fromOpening(source)];
  const [best] = all
    .filter(({ date }) => date.edtf !== null)
    .map((one, i) => ({ one, rank: rankOf(one) - i * 0.05 }))
    .sort((a, b) => b.rank - a.rank);
  const { date, basis, sentence } = best?.one ?? backwards(source, own) ?? {};
  if (!date?.edtf || !basis || !sentence) return [];
  const edtf = basis === 'occurred' ? (severalDays(source) ?? date.edtf) : date.edtf;
  return [
    stated(source, 'date', { edtf, basis }, sentence, date, { certainty: basis === 'occurred' ? 1 : 0.9 }),
  ];
}

/** Sentences between "the same evening" and the day that it points to. */
const BACK = 6;

/** "The same evening": the day told last before it. "Hours later" is most likely that day, and is marked so. */
function backwards(source: Source, own: readonly Dated[]): Dated | null {
  const pointing = own.find(({ date, basis }) => date.back !== null && basis === 'occurred');
  if (!pointing) return null;
  const { sentence, date } = pointing;
  const told = source.reading.sentences
    .slice(Math.max(0, sentence.index - BACK), sentence.index + 1)
    .filter(({ sentence: one }) => sentence.sentence.kind !== 'item' || one.block === sentence.sentence.block)
    .flatMap((one) => one.dates.map((day) => ({ day, basis: basisOf(source, one, day) })))
    .filter(
      ({ day, basis }) =>
        day.last <= date.first &&
        (basis === 'occurred' || date.back === 'day_before') &&
        day.open === null &&
        day.edtf !== null &&
        precisionOf(day.edtf) === 'day',
    );
  const day = (told.filter((one) => one.basis === 'occurred').at(-1) ?? told.at(-1))?.day.edtf;
  if (!day) return null;
  return { ...pointing, date: { ...date, edtf: shifted(day, date.back) } };
}

function shifted(day: string, back: DateMention['back']): string {
  if (back === 'hours_apart') return `${day}?`;
  const step = back === null ? 0 : daysLater(back);
  if (step === 0 || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

/** Arrests on neighbouring days are one operation over an interval. */
function severalDays(source: Source): string | null {
  const days = fromFrames(source)
    .filter(
      ({ date, basis }) => basis === 'occurred' && date.edtf !== null && precisionOf(date.edtf) === 'day',
    )
    .flatMap(({ date }) => date.edtf ?? [])
    .filter((edtf) => /^\d{4}-/.test(edtf))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last || source.telling.story.class === 'attack') return null;
  return Date.parse(last) - Date.parse(first) <= 7 * 86_400_000 ? `${first}/${last}` : null;
}

const NIGHT = 4.1;

/** "in the night from Sunday to Monday": two days that follow each other. */
function isNight(edtf: string): boolean {
  const [from = '', to = ''] = edtf.split('/');
  return Date.parse(to) - Date.parse(from) === 86_400_000;
}

function rankOf({ date, basis }: Dated): number {
  const night = date.edtf !== null && isNight(date.edtf) ? NIGHT : null;
  return (
    (night ?? RANK[precisionOf(date.edtf ?? '')]) +
    (basis === 'occurred' ? 1.5 : basis === 'discovered' ? 0.5 : 0)
  );
}

function fromFrames(source: Source): Dated[] {
  return source.telling.frames.flatMap(({ sentence, dates }) =>
    dates.map((date) => ({ sentence, date, basis: basisOf(source, sentence, date) })),
  );
}

const LEDE = 3;

/** "three bombings on Monday": the day of each attack that the text then tells one by one, in sentences of its own. */
function fromLede(source: Source): Dated[] {
  const { reading, telling } = source;
  if (telling.story.class !== 'attack' || telling.historical) return [];
  const lede = reading.sentences
    .slice(0, LEDE)
    .find(({ acts, dates }) => dates.length > 0 && actsOf(acts, 'attack').some(({ term }) => term.plural));
  if (!lede || telling.sentences.includes(lede)) return [];
  return lede.dates
    .filter(({ open }) => open === null)
    .map((date) => ({ sentence: lede, date, basis: basisOf(source, lede, date) }));
}

/** "It was four in the morning on Tuesday when the plane landed": the day of the sentences that lead to the first act. */
function fromOpening(source: Source): Dated[] {
  const { reading, telling } = source;
  if (telling.historical) return [];
  const start = Math.min(...telling.frames.map(({ sentence }) => sentence.index));
  return telling.sentences
    .filter(({ index }) => index < start)
    .flatMap((sentence) => {
      const date = newsDay(reading, sentence);
      return date ? [{ sentence, date, basis: basisOf(source, sentence, date) }] : [];
    });
}

/** What was said of this event and others together. */
function fromContext(source: Source): Dated[] {
  return source.telling.context.flatMap((sentence) =>
    sentence.dates.flatMap((date) => {
      const basis = basisOf(source, sentence, date);
      return basis === 'occurred' && date.open === null ? [{ sentence, date, basis }] : [];
    }),
  );
}

/** "The arrests were carried out on Tuesday"; "the bodies were found on Monday". */
function fromFollowing(source: Source): Dated[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  const mine =
    source.telling.story.class === 'operation'
      ? (['arrest', 'dismantle', 'raid', 'seize', 'return', 'expel'] as const)
      : (['attack', 'kill', 'injure'] as const);
  return source.telling.sentences
    .filter((sentence) => !framed.has(sentence.index))
    .filter(
      (sentence) =>
        refersBack(source, sentence, actsOf(sentence.acts, ...mine)) ||
        discovers(source, sentence) ||
        sentence.dates.some((date) => happens(source, sentence, date)),
    )
    .flatMap((sentence) =>
      sentence.dates
        .filter(({ open, kind }) => open === null && kind !== 'year')
        .map((date) => ({ sentence, date, basis: basisOf(source, sentence, date) })),
    );
}

const OPENS = 3;
const HAPPENS = 12;

/** "El hecho se presentó a las cuatro de este sábado", "the transfer took place on": something known, and its verb. */
function happens({ reading }: Source, { first }: SentenceReading, date: DateMention): boolean {
  const { happened, definite } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  if (!happened || !Array.from({ length: OPENS }, (_, i) => word(first + i)).some((one) => definite.has(one)))
    return false;
  return reading.tokens
    .slice(Math.max(first, date.first - HAPPENS), date.first)
    .some(({ word: one }) => happened.has(one));
}

/** "The arrests were carried out on …": the act with a definite article. */
function refersBack(source: Source, _sentence: SentenceReading, acts: readonly TokenSpan[]): boolean {
  const { definite } = source.reading.reader.lexicon.grammar;
  return acts.some(
    ({ first }) =>
      [1, 2].some((step) => definite.has(source.reading.tokens[first - step]?.word ?? '')) ||
      hasArticle(source.reading.tokens[first], source.reading.reader.lexicon.grammar),
  );
}

function discovers(source: Source, sentence: SentenceReading): boolean {
  return source.telling.story.class === 'attack' && hasCue(sentence.cues, 'discovery');
}

/** "…, the military says, …": whose word the sentence is, beside what it tells. */
function isAside({ reading }: Source, last: number): boolean {
  const { adjectivesFirst } = reading.reader.lexicon.grammar;
  return adjectivesFirst === true && reading.tokens[last]?.word === ',';
}

/** A date beside a verb of saying is when it was said. */
function basisOf(source: Source, sentence: SentenceReading, date: DateMention): Dated['basis'] {
  if (source.telling.story.class === 'attack' && discovers(source, sentence)) return 'discovered';
  const says = ofKind(sentence.cues, 'cue').filter(
    ({ term, last }) => (term.cue === 'say' || term.cue === 'announce') && !isAside(source, last),
  );
  if (says.some((cue) => cue.last <= date.first && date.first - cue.last <= 2)) return 'announced';
  const said = says.filter((cue) => cue.last <= date.first).at(-1);
  if (
    said &&
    !sentence.acts.some(({ first }) => first >= said.last && first < date.first) &&
    date.first - said.last <= 20
  )
    return 'announced';
  const act = sentence.acts.find(({ first }) => first >= date.last);
  const opens = date.first - sentence.first <= 3;
  const announced =
    opens &&
    act &&
    ofKind(sentence.cues, 'cue').some(
      (cue) => cue.term.cue === 'announce' && cue.first >= date.last && cue.last <= act.first,
    );
  return announced ? 'announced' : 'occurred';
}
