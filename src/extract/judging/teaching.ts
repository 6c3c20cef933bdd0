import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { Lead } from '../leads/lead.ts';
import type { CodedRecord } from '../learning/corpus.ts';
import { isNews } from '../learning/leads/lead-text.ts';
import { mayTell } from '../learning/leads/offers.ts';
import { says } from '../learning/same-value.ts';
import { eventFeatures, typeFeatures } from './event-features.ts';
import type { Judge, Judges } from './judge.ts';
import { LEAST_EVENT, MOST_LEADS, newsworth, TYPES } from './judging.ts';
import { keptFeatures, WEIGHED } from './kept.ts';
import { offerFeatures, offersFor } from './offers.ts';
import { fitSparse } from './sparse-logistic.ts';
import { type ToldEvent, toldEvent } from './told.ts';
import { bareEvent, untoldFeatures } from './untold.ts';

/** A coded report as the rules read it, and which coded event each of the rules' events tells. */
export interface Lesson {
  readonly records: readonly SuggestedRecord[];
  readonly leads: readonly Lead[];
  readonly coded: readonly CodedRecord[];
  readonly pairs: ReadonlyMap<SuggestedRecord, CodedRecord>;
}

interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** A feature seen less often teaches nothing. */
const FEWEST = 4;
/** How far weights are believed to be from 0: one over the variance. */
const PENALTY = 12;
/** Fewer examples of a kind make no judge. */
const FEWEST_RIGHT = 12;

/** Teaches the judges: what a report is about, of which type it is, and which values are an event's. */
export function teach(lessons: readonly Lesson[]): Judges {
  const judges = judgesOf(examplesOf(lessons));
  return new Map([...judges, ...judgesOf(keptExamples(lessons))]);
}

function judgesOf(examples: ReadonlyMap<string, readonly Example[]>): Judges {
  const judges = new Map<string, Judge>();
  for (const [name, own] of examples)
    if (own.filter(({ right }) => right).length >= FEWEST_RIGHT) judges.set(name, judgeOf(own));
  return judges;
}

const FOLDS = 5;

/** What the rules say of events, right or wrong, with how likely the event is news by a judge that has not seen its report. */
function keptExamples(lessons: readonly Lesson[]): Map<string, Example[]> {
  const kept: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = lessons.filter((_, i) => i % FOLDS !== fold).flatMap(newsExamples);
    const judges = judgesOf(new Map([['event', others]]));
    for (const lesson of lessons.filter((_, i) => i % FOLDS === fold)) {
      const { leads, coded } = lesson;
      const told = toldIn(lesson);
      for (const event of told) {
        const news = newsworth(event, told, leads, judges);
        if (news < LEAST_EVENT) continue;
        for (const one of event.record.statements)
          if (WEIGHED.has(one.variable))
            kept.push({
              features: keptFeatures(one, event, news),
              right: coded.some(({ statements }) => statements.some((answer) => says(one, answer))),
            });
      }
    }
  }
  return new Map([['kept', kept]]);
}

/** The rules' events of a lesson; none of one that is too long to be judged. */
function toldIn({ records, leads }: Lesson): ToldEvent[] {
  if (leads.length > MOST_LEADS) return [];
  return records.filter(isNews).map((record) => toldEvent(record, leads));
}

function newsExamples(lesson: Lesson): Example[] {
  const told = toldIn(lesson);
  return told.map((event) => ({
    features: eventFeatures(event, told, lesson.leads),
    right: lesson.pairs.has(event.record),
  }));
}

function examplesOf(lessons: readonly Lesson[]): Map<string, Example[]> {
  const examples = new Map<string, Example[]>();
  const add = (name: string, example: Example) => {
    const own = examples.get(name);
    if (own) own.push(example);
    else examples.set(name, [example]);
  };
  for (const lesson of lessons) {
    if (lesson.leads.length > MOST_LEADS) continue;
    const told = toldIn(lesson);
    for (const example of newsExamples(lesson)) add('event', example);
    addTold(lesson, told, add);
    addUntold(lesson, told, add);
  }
  return examples;
}

type Add = (name: string, example: Example) => void;

/** Which of the rules' events are news, of which type, and what else is theirs. */
function addTold({ leads, pairs }: Lesson, told: readonly ToldEvent[], add: Add): void {
  const peers = told.filter(({ record }) => pairs.has(record));
  for (const event of told) {
    const coded = pairs.get(event.record);
    if (!coded) continue;
    addOffers('', event, peers, coded, leads, add);
  }
}

function addOffers(
  kind: string,
  event: ToldEvent,
  peers: readonly ToldEvent[],
  coded: CodedRecord,
  leads: readonly Lead[],
  add: Add,
): void {
  for (const offer of offersFor(event, peers, leads))
    add(`${kind}${offer.variable}`, {
      features: [...offerFeatures(offer), ...(offer.mentions[0]?.shared.flat() ?? [])],
      right: offer.mentions.some(({ statement }) => isCoded(statement, coded)),
    });
}

/** Which sentences tell an event that the rules do not; and of every event, what its sentence alone leads to. */
function addUntold({ coded, leads, pairs }: Lesson, told: readonly ToldEvent[], add: Add): void {
  const found = new Set(pairs.values());
  const peers = told.filter(({ record }) => pairs.has(record));
  const cores = new Map<number, CodedRecord>();
  for (const event of coded) {
    if (event.type !== 'event' || isBackground(event)) continue;
    const core = bestLead(leads, event);
    if (core === -1) continue;
    if (!found.has(event)) cores.set(core, event);
    const bare = bareEvent(leads[core] ?? NO_LEAD, core, '');
    const others = peers.filter(({ record }) => pairs.get(record) !== event);
    const features = typeFeatures(bare, [...others, bare], leads);
    for (const code of TYPES) add(`bare type ${code}`, { features, right: isOfType(event, code) });
    addOffers('bare ', bare, [...others, bare], event, leads, add);
  }
  for (const [at, lead] of leads.entries())
    if (mayTell(lead)) add('untold', { features: untoldFeatures(at, peers, leads), right: cores.has(at) });
}

const NO_LEAD: Lead = { start: 0, end: 0, quote: null, block: 0, heading: false, marks: [], statements: [] };

function isBackground(event: CodedRecord): boolean {
  return 'background' in event && event.background === true;
}

const LEAST_SUPPORT = 2;

/** The lead that holds most of a coded event; -1 where none holds enough. */
function bestLead(leads: readonly Lead[], event: CodedRecord): number {
  let [best, most] = [-1, LEAST_SUPPORT - 1];
  for (const [at, lead] of leads.entries()) {
    const support = mayTell(lead) ? supportOf(lead, event) : 0;
    if (support > most) [best, most] = [at, support];
  }
  return best;
}

/** How much of a coded event stands in a lead: quotes, that of the type twice, and values that it holds. */
function supportOf({ start, end, statements: read }: Lead, { statements }: CodedRecord): number {
  let support = 0;
  for (const coded of statements) {
    const { quote, variable } = coded;
    if (quote && start <= quote.start && quote.start < end) support += variable === 'type' ? 2 : 1;
    if (read.some((one) => says(one, coded))) support += 1;
  }
  return support;
}

function isCoded(statement: SuggestedStatement, { statements }: CodedRecord): boolean {
  if (statement.variable !== 'age') return statements.some((one) => says(statement, one));
  const { value } = statement;
  if (typeof value !== 'object' || !('low' in value)) return false;
  const holds = (variable: string, age: number | null) =>
    statements.some((one) => one.variable === variable && one.answers.some((answer) => answer === age));
  return holds('age_min', value.low) && holds('age_max', value.high);
}

function isOfType({ statements }: CodedRecord, code: string): boolean {
  return statements.some(
    ({ variable, answers }) => variable === 'type' && answers.some((answer) => answer === code),
  );
}

function judgeOf(examples: readonly Example[]): Judge {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])).sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const model = fitSparse(
    examples.map(({ features }) => [...new Set(features.flatMap((name) => at.get(name) ?? []))]),
    examples.map(({ right }) => right),
    names.length,
    PENALTY,
  );
  return {
    constant: model[names.length] ?? 0,
    weights: new Map(names.map((name, i) => [name, model[i] ?? 0])),
  };
}
