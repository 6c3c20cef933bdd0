import type { DateMention } from '../../language/index.ts';
import { boundsOf, groupBy, precisionOf } from '../../model/index.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import { isStatistic } from './aggregate-figures.ts';
import type { Binding } from './bindings.ts';
import { type Frame, isPluperfect } from './frame.ts';
import { isToldInPassing } from './no-report.ts';
import type { ReadSentence, Story } from './story.ts';
import { isVerdict } from './verdicts.ts';

/** A story with its sentences in text order, ready to be turned into values. */
export interface Telling {
  readonly story: Story;
  readonly frames: readonly Frame[];
  /** Sentences with a frame of the story, and those that go on about it. */
  readonly sentences: readonly SentenceReading[];
  /** Bindings of sentences that tell nothing else, and of the frames. */
  readonly bindings: readonly { readonly sentence: SentenceReading; readonly binding: Binding }[];
  readonly context: readonly SentenceReading[];
  /** Sentences about the attack that the arrests answer, or the other way round. */
  readonly related: readonly SentenceReading[];
  /** The text tells of other events of its class too: what a headline counts may be of them all. */
  readonly several: boolean;
  readonly historical: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the text around a story says of its time. */
interface Setting {
  /** The text leads with an event and is a report of news. */
  readonly beside: boolean;
  /** That event is an operation. */
  readonly besideOperation: boolean;
  /** It tells of verdicts on others. */
  readonly judged: boolean;
  /** EDTF intervals that its headings name. */
  readonly periods: readonly string[];
}

/** The stories of a document as tellings. */
export function tellingsOf(
  reading: DocumentReading,
  stories: readonly Story[],
  sentences: readonly ReadSentence[],
): Telling[] {
  const following = new Map<Story, ReadSentence[]>();
  for (const one of sentences) {
    for (const story of one.stories) {
      const known = following.get(story);
      if (known) known.push(one);
      else following.set(story, [one]);
    }
  }
  const verdicts = new Set(stories.filter(({ frames }) => frames.every(isVerdict)));
  const classes = groupBy(stories, (story) => story.class);
  const periods = periodsOf(reading);
  const leading = leadingOf(stories);
  const led = leading.length > 0;
  const ledByOperation = led && leading.every((story) => story.class === 'operation');
  return stories.map((story) => {
    const judged = verdicts.size > 0 && !verdicts.has(story);
    const beside = led && reading.sentences.length < SHORT;
    const told = tellingOf(reading, story, following.get(story) ?? [], {
      beside,
      besideOperation: beside && ledByOperation,
      judged,
      periods,
    });
    const others = (following.get(story) ?? [])
      .flatMap((one) => one.stories)
      .filter((other) => other !== story);
    const related = others.flatMap((other) => (following.get(other) ?? []).map(({ sentence }) => sentence));
    const several = (classes.get(story.class) ?? []).length > 1;
    return { ...told, related: [...new Set(related)], several };
  });
}

/** The stories that the first sentences tell; else the one that they lead to. */
function leadingOf(stories: readonly Story[]): readonly Story[] {
  const startOf = ({ frames }: Story) => Math.min(...frames.map(({ sentence }) => sentence.index));
  const first = stories.filter((story) => startOf(story) < 3);
  if (first.length > 0) return first;
  const [next] = [...stories].sort((a, b) => startOf(a) - startOf(b));
  return next && startOf(next) <= LEAD_REACH ? [next] : [];
}

function tellingOf(
  reading: DocumentReading,
  story: Story,
  about: readonly ReadSentence[],
  setting: Setting,
): Telling {
  const framed = new Set(story.frames.map(({ sentence }) => sentence.index));
  const bindings = [
    ...story.frames.flatMap((frame) =>
      frame.bindings.map((binding) => ({ sentence: frame.sentence, binding })),
    ),
    ...about.flatMap(({ sentence, bindings: bound }) =>
      (framed.has(sentence.index) || bound.length === 0 || !isStatistic(reading, sentence) ? bound : [])
        .filter(({ total }) => !framed.has(sentence.index) || (total && story.class === 'operation'))
        .filter(({ act }) => framed.has(sentence.index) || !isEarlier(reading, sentence, act))
        .map((binding) => ({ sentence, binding })),
    ),
  ].sort((a, b) => a.sentence.index - b.sentence.index);
  const historical = isHistorical(reading, story, setting);
  return {
    story,
    frames: story.frames,
    sentences: about.map(({ sentence }) => sentence),
    bindings,
    context: story.context,
    related: [],
    several: false,
    historical,
    confidence: confidenceOf(story, historical),
  };
}

/** "En mars, 150 villageois avaient été massacrés": before the story, on a day of its own. */
function isEarlier(reading: DocumentReading, { dates }: SentenceReading, act: ActMention): boolean {
  return isPluperfect(reading, [act]) && dates.some(({ open, back }) => open === null && back === null);
}

/** The periods that headings name ("Incidents, January 2017 to February 2018"): what a report on them reports. */
function periodsOf(reading: DocumentReading): readonly string[] {
  return reading.sentences
    .filter(({ sentence }) => sentence.kind === 'heading')
    .flatMap(({ dates }) => dates.flatMap(({ edtf }) => (edtf?.includes('/') ? [edtf] : [])));
}

function isWithin(day: string, period: string): boolean {
  const { earliest, latest } = boundsOf(period);
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}

/** Sentences of a news report rather than a study. */
const SHORT = 60;
const OLD_DAYS = 120;
/** Beside an event that the text leads with, less is history. */
const OLD_DAYS_BESIDE_NEWS = 45;

/** Told as history: long before publication, or with words that say so; a listed or leading event is not. */
function isHistorical(reading: DocumentReading, story: Story, setting: Setting): boolean {
  const { beside, besideOperation, judged, periods } = setting;
  const first = story.frames[0];
  if (!first || first.sentence.sentence.kind === 'item') return false;
  const leads = story.frames.some(
    (one) => one.sentence.index < 3 && !isOnlyCited(story, one) && !isRemembered(reading, one),
  );
  if ((story.class === 'attack' || judged) && isTried(reading, story)) return true;
  if (story.class === 'attack' && story.frames.every(isPraised)) return true;
  if (isToldInPassing(reading, story)) return true;
  const told = story.frames.filter((frame) => frame.historical || !isTakenUp(frame));
  const past = told.length > 0 && told.every(({ historical }) => historical);
  if (past && !leads && !isOfLastDays(reading, story)) return true;
  if (story.class === 'attack' && !leads && isMention(story)) return true;
  if (besideOperation && story.class === 'attack' && !leads && isUndated(story)) return true;
  const days = story.frames.flatMap((frame) => frame.dates);
  if (story.frames.every(({ historical }) => historical) && days.length > 0 && days.every(isYear))
    return true;
  const dates = story.frames.flatMap((frame) =>
    frame.dates.flatMap((date) => date.edtf ?? dayBefore(reading, frame, date) ?? []),
  );
  const latest = dates.map((edtf) => boundsOf(edtf).latest).find((day) => day !== null);
  if (latest && periods.some((period) => isWithin(latest, period))) return false;
  const now =
    reading.published === null
      ? (leadingDay(reading) ?? newestYear(reading))
      : boundsOf(reading.published).earliest;
  if (!latest || !now)
    return story.frames.every((frame) => isOfYear(story, frame) || (frame.historical && onlyDeaths(frame)));
  const age = (Date.parse(now) - Date.parse(latest)) / 86_400_000;
  const known = dates.flatMap((edtf) => boundsOf(edtf).latest ?? []);
  const oldest = Math.min(...known.map((day) => Date.parse(day)));
  if (first.historical && Date.parse(now) - oldest > OLD_DAYS * 86_400_000) return true;
  const coarse = days.every(({ edtf }) => edtf !== null && precisionOf(edtf) !== 'day');
  if (story.class === 'attack' && days.every(isYear)) return true;
  if (story.class === 'attack' && coarse && isMention(story) && age > RECENT_DAYS) return true;
  const opens = story.frames.some(({ sentence }) => sentence.index < 2);
  if (beside && !opens && coarse && days.length > 0 && isEarlierMonth(latest, now)) return true;
  if (beside && reading.published !== null && age > LONG_AGO && isOfNow(reading, now)) return true;
  const sameYear = latest.slice(0, 4) === now.slice(0, 4) || isReviewed(reading, latest.slice(0, 4));
  const old = beside && !leads ? age > OLD_DAYS_BESIDE_NEWS : age > OLD_DAYS && !sameYear;
  return old && !(leads && story.frames.length > 1 && !first.historical);
}

/** "the massacre": spoken of as known, with no day and nobody counted; where, at most, by its country. */
function isTakenUp({ class: kind, definite, dates, bindings, acts, places }: Frame): boolean {
  return (
    kind === 'attack' &&
    definite &&
    dates.length + bindings.length === 0 &&
    places.every(({ entry }) => entry?.kind === 'country') &&
    acts.every(({ term }) => term.form === 'noun')
  );
}

/** "That evening": the day that the sentence before tells last. */
function dayBefore(
  { sentences }: DocumentReading,
  { sentence }: Frame,
  { back }: DateMention,
): string | null {
  if (back !== 'same_day') return null;
  const before = sentences[sentence.index - 1]?.dates.flatMap(({ edtf }) => edtf ?? []).at(-1);
  return before && precisionOf(before) === 'day' ? before : null;
}

const TITLES = 2;
const LEAD_REACH = 4;

/** No frame has a day or a month of its own. */
function isUndated({ frames }: Story): boolean {
  return frames.every(({ dates }) => dates.every(({ edtf }) => edtf === null));
}

/** "Tunisia 2020": a review of a year tells what happened in it as news, whenever it came out. */
function isReviewed({ sentences, tokens }: DocumentReading, year: string): boolean {
  return sentences
    .slice(0, TITLES)
    .some(
      ({ sentence, first, last }) =>
        sentence.kind === 'heading' && tokens.slice(first, last).some(({ word }) => word === year),
    );
}

/** "Last month, a bomber …": in a report that leads with something else, what happened before its month. */
function isEarlierMonth(latest: string, now: string): boolean {
  return latest.slice(0, 7) < now.slice(0, 7);
}

/** "as part of the inquiry into the attacks of …" in a first sentence: spoken of, and not what the text is about. */
function isOnlyCited({ class: kind }: Story, { acts, bindings, sentence }: Frame): boolean {
  if (kind !== 'attack' || bindings.length > 0 || sentence.sentence.kind === 'heading') return false;
  return (
    acts.every(({ term }) => term.form === 'noun') &&
    ofKind(sentence.cues, 'cue').some(
      ({ term, last }) => term.cue === 'because_of' && acts.every(({ first }) => last <= first),
    )
  );
}

const OPENING = 2;

/** "It is twenty years since the bombings": an anniversary, however early in a text. */
function isRemembered(
  { tokens, reader, sentences }: DocumentReading,
  { historical, sentence }: Frame,
): boolean {
  const { anniversaries } = reader.lexicon.grammar;
  const opening = sentences.slice(0, OPENING).filter(({ sentence: one }) => one.kind !== 'item');
  return (
    historical &&
    anniversaries !== undefined &&
    [sentence, ...opening].some(({ first, last }) =>
      tokens.slice(first, last).some(({ word }) => anniversaries.has(word)),
    )
  );
}

const PRAISE = 7;

/** "arrested for glorifying last week's attack in X": praised, and not what the text is about. */
function isPraised({ acts, bindings, sentence }: Frame): boolean {
  const praise = ofKind(sentence.cues, 'support').filter(({ term }) => term.code === 'virtual');
  return (
    bindings.length === 0 &&
    acts.every(
      ({ term, first }) =>
        term.form === 'noun' && praise.some(({ last }) => last <= first && first - last <= PRAISE),
    )
  );
}

const LONG_AGO = 300;

/** The text's first sentences tell of a day in the weeks before it was published. */
function isOfNow({ sentences }: DocumentReading, now: string): boolean {
  const days = sentences.slice(0, 3).flatMap(({ dates }) => dates.flatMap(({ edtf }) => edtf ?? []));
  return days.some((edtf) => {
    const day = precisionOf(edtf) === 'day' ? boundsOf(edtf).latest : null;
    return day !== null && Math.abs(Date.parse(now) - Date.parse(day)) <= RECENT_DAYS * 86_400_000;
  });
}

function isYear({ edtf }: DateMention): boolean {
  return edtf !== null && precisionOf(edtf) === 'year';
}

/** "in 2017, when attacks left 16 dead": no day, and a sentence that speaks of nothing but years. */
function isOfYear({ class: kind }: Story, { sentence }: Frame): boolean {
  return kind === 'attack' && sentence.dates.length > 0 && sentence.dates.every(isYear);
}

const RECENT_DAYS = 30;
const LAST_DAYS = 7;

/** People brought home or held in the week before publication, or on a day just told ("that day"): news, whatever the tense. */
function isOfLastDays({ published }: DocumentReading, { class: kind, frames }: Story): boolean {
  const now = published === null ? null : boundsOf(published).earliest;
  if (
    now === null ||
    kind !== 'operation' ||
    frames.some(({ sentence }) => hasCue(sentence.cues, 'background'))
  )
    return false;
  return frames.some(
    ({ bindings, dates, sentence }) =>
      bindings.every(({ people }) => !people.some(({ further }) => further)) &&
      dates.some(({ edtf, back }) => {
        const day = edtf === null ? null : boundsOf(edtf).latest;
        if (day === null) return back === 'same_day' && sentence.index < SHORT / 10;
        return Math.abs(Date.parse(now) - Date.parse(day)) <= LAST_DAYS * 86_400_000;
      }),
  );
}

/** A text that leads with a verdict tells of the attack that was tried, unless a day puts it in the last weeks. */
function isTried(reading: DocumentReading, story: Story): boolean {
  const lead = reading.sentences.slice(0, 2);
  if (!lead.some(({ acts }) => actsOf(acts, 'sentence', 'acquit').length > 0)) return false;
  const now = reading.published === null ? null : boundsOf(reading.published).earliest;
  return !story.frames.some(({ dates }) =>
    dates.some(({ edtf }) => {
      const day = edtf === null ? null : boundsOf(edtf).latest;
      return now !== null && day !== null && Date.parse(now) - Date.parse(day) <= RECENT_DAYS * 86_400_000;
    }),
  );
}

/** Spoken of ("after the attack in X"), not told: no people counted, no verb. */
function isMention(story: Story): boolean {
  return story.frames.every(
    ({ bindings, acts }) =>
      bindings.every(({ people }) => people.every(({ count }) => count === null)) &&
      acts.every(({ term }) => term.form === 'noun'),
  );
}

/** Without a publication date: the latest full day that the lead names. */
function leadingDay({ sentences }: DocumentReading): string | null {
  const days = sentences
    .slice(0, 3)
    .flatMap(({ dates }) => dates.flatMap(({ edtf }) => (edtf && precisionOf(edtf) === 'day' ? [edtf] : [])))
    .filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  return days.sort().at(-1) ?? null;
}

/** Without a publication date: the first day of the latest year that the text speaks of. */
function newestYear(reading: DocumentReading): string | null {
  const years = reading.sentences
    .slice(0, 200)
    .flatMap(({ dates }) =>
      dates.flatMap(({ edtf }) => (edtf && /^\d{4}/.test(edtf) ? [edtf.slice(0, 4)] : [])),
    );
  const newest = years.sort().at(-1);
  return newest === undefined ? null : `${newest}-01-01`;
}

/** That people died is all that it says. */
function onlyDeaths({ acts }: Frame): boolean {
  return acts.every(({ term }) => term.mild === true);
}

function confidenceOf(story: Story, historical: boolean): number {
  const { frames } = story;
  const strongest = Math.max(...frames.map(({ strength }) => strength));
  let score = 0.4 + Math.min(0.25, strongest * 0.06);
  if (frames.some(({ dates }) => dates.some(({ edtf }) => edtf !== null))) score += 0.08;
  if (frames.some(({ places }) => places.length > 0)) score += 0.08;
  if (frames.some(({ sentence }) => sentence.index < 3)) score += 0.1;
  if (frames.length > 1) score += 0.05;
  if (frames.every(({ definite }) => definite)) score -= 0.15;
  if (story.class === 'attack' && frames.every(onlyDeaths)) score -= 0.15;
  if (frames.every(({ sentence }) => hasCue(sentence.cues, 'alleged', 'hypothetical'))) score -= 0.05;
  return Math.max(0.2, Math.min(0.95, historical ? score - 0.15 : score));
}
