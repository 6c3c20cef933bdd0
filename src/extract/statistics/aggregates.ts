import type { Aggregate } from './aggregate.ts';
import { BALANCED_TEXT, ENOUGH, evidenceOf } from './evidence.ts';
import { type CountedNoun, type Figure, figuresOf } from './figures.ts';
import { isHappening } from './happenings.ts';
import { isOfOneEvent } from './harm.ts';
import { nounBefore } from './nouns-before.ts';
import { ordinalsIn } from './ordinals.ts';
import { baseOf, boundPeople, isPartAfter, nounOfPart, opensParts, wholeOf } from './partitives.ts';
import { isOfThosePeople } from './people-by-verb.ts';
import { continues } from './series.ts';
import type { Setting } from './setting.ts';
import { isLarge, isMany, isOnTheMove } from './sizes.ts';
import { timesOf } from './times.ts';
import { isRest } from './wording.ts';

/** The aggregate figures of a document, in text order, restatements included. Linear. */
export function aggregatesOf(settings: readonly Setting[]): Aggregate[] {
  const counted = settings.map(countedIn);
  const sure = candidatesIn(counted, () => 0).filter(isSure);
  return sure.length === 0 ? [] : candidatesIn(counted, companyIn(sure)).filter(isSure);
}

/** The numbers of a sentence that count something, and those that count up to it. */
function countedIn(setting: Setting): Figure[] {
  return [...figuresOf(setting), ...ordinalsIn(setting)].sort((a, b) => a.first - b.first);
}

function isSure({ evidence }: Aggregate): boolean {
  return evidence >= ENOUGH;
}

/** What the figures around add to the evidence of one. */
type Company = (one: Aggregate) => number;

const REACH = 2;

function candidatesIn(counted: readonly (readonly Figure[])[], company: Company): Aggregate[] {
  const candidates: Aggregate[] = [];
  let last: Aggregate | null = null;
  let people: Aggregate | null = null;
  for (const figures of counted) {
    const [first] = figures;
    if (!first) continue;
    const near = (one: Aggregate | null) =>
      one && first.setting.sentence.index - one.figure.setting.sentence.index <= REACH ? one : null;
    const found = inSentence(figures, near(last), near(people), company);
    candidates.push(...found);
    last = found.filter(isSure).at(-1) ?? last;
    people = found.filter((one) => isSure(one) && isOfPeople(one)).at(-1) ?? people;
  }
  return candidates;
}

function isOfPeople({ noun }: Aggregate): boolean {
  return noun.unit === 'person' || noun.unit === 'arrest';
}

function inSentence(
  figures: readonly Figure[],
  before: Aggregate | null,
  peopleBefore: Aggregate | null,
  company: Company,
): Aggregate[] {
  const found: Aggregate[] = [];
  for (const figure of figures) {
    const sure = found.filter(isSure);
    const people = sure.filter(isOfPeople).at(-1) ?? (sure.length === 0 ? peopleBefore : null);
    const unit = figure.counted?.unit ?? nounOfPart(figure)?.unit;
    const last = (unit === 'person' ? people : null) ?? sure.at(-1) ?? before;
    const candidate = candidateOf(figure, figures, found, last, people ?? last);
    if (candidate) found.push({ ...candidate, evidence: candidate.evidence + company(candidate) });
  }
  return found;
}

const SAME_SENTENCE = 1.5;
const SAME_BLOCK = 1;
const SAME_DOCUMENT = 1;

/** Figures stand together: one is likelier where others are sure, unless a day makes it one occasion. None is without these. */
function companyIn(sure: readonly Aggregate[]): Company {
  const sentences = new Map<number, number>();
  for (const { figure } of sure) {
    const { index } = figure.setting.sentence;
    sentences.set(index, (sentences.get(index) ?? 0) + 1);
  }
  const counted = sure.some(({ noun, figure }) => isHappening(noun.unit) && isMany(figure));
  const several = sure.length > 1;
  return ({ figure, noun, evidence }) => {
    const { sentence } = figure.setting;
    if (evidence >= ENOUGH || sentence.sentence.kind === 'heading') return 0;
    if (timesOf(figure.setting).occasion) return 0;
    if (sentences.has(sentence.index)) return SAME_SENTENCE;
    const near = [-2, -1, 1, 2].some((step) => sentences.has(sentence.index + step));
    const alike = isHappening(noun.unit) ? counted : several && isLarge(figure);
    return (near && (isLarge(figure) || isOnTheMove(figure)) ? SAME_BLOCK : 0) + (alike ? SAME_DOCUMENT : 0);
  };
}

const ORDINAL = 0.5;
const OF_THOSE = ENOUGH + 0.3;

function candidateOf(
  figure: Figure,
  figures: readonly Figure[],
  found: readonly Aggregate[],
  last: Aggregate | null,
  people: Aggregate | null,
): Aggregate | null {
  if (figure.form === 'ordinal' && figure.counted)
    return { figure, noun: figure.counted, whole: null, evidence: ENOUGH + ORDINAL };
  const partOf = wholeOf(figure, figures);
  if (partOf) return partAmong(figure, partOf, found);
  if (last && (isPartAfter(figure, last) || continues(figure, last))) {
    const noun = figure.counted ?? last.noun;
    const part = isPartAfter(figure, last) ? baseOf(figure, last) : null;
    return {
      figure,
      noun,
      whole: last,
      part,
      evidence: isRest(figure) && !opensParts(figure.setting) ? 0 : ENOUGH + 0.3,
    };
  }
  const own = aloneOf(figure, figures);
  const free = own === null || (own.evidence < ENOUGH && !isOfOneEvent(figure, own.noun));
  const balanced = figure.setting.balance ? BALANCED_TEXT : 0;
  if (people && free && isOfThosePeople(figure, people))
    return {
      figure,
      noun: people.noun,
      whole: people,
      part: baseOf(figure, people),
      evidence: OF_THOSE + balanced,
    };
  return own;
}

/** A figure by its own words. */
function aloneOf(figure: Figure, figures: readonly Figure[]): Aggregate | null {
  const behind = figure.counted ? null : nounBefore(figure);
  const noun = figure.counted ?? behind?.noun ?? nounOfPart(figure) ?? boundPeople(figure);
  if (!noun) return null;
  const own = evidenceOf(figure, noun) + (behind?.bonus ?? 0);
  const asWhole = wholeEvidence(figure, noun);
  const isWhole = asWhole > own && figures.some((other) => wholeOf(other, figures) === figure);
  const evidence = isWhole ? asWhole : own;
  return { figure, noun, whole: null, evidence };
}

/** Part and whole of things that happen, or of many people, vouch for each other: somebody counted them. */
function wholeEvidence(figure: Figure, { unit }: CountedNoun): number {
  return isHappening(unit) || isLarge(figure) ? ENOUGH + 0.5 : 0;
}

function partAmong(figure: Figure, base: Figure, found: readonly Aggregate[]): Aggregate | null {
  if (!base.counted) return null;
  const evidence = isRest(figure) ? 0 : wholeEvidence(base, base.counted);
  const told = found.find((other) => other.figure === base);
  const whole = told ?? { figure: base, noun: base.counted, whole: null, evidence };
  return { figure, noun: figure.counted ?? base.counted, whole, part: whole, evidence };
}
