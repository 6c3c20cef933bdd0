import type { SuggestedRecord, SuggestedStatement } from '../../../model/index.ts';
import type { CodedRecord, LearningDocument } from '../corpus.ts';
import { foldCount, foldsOf } from '../folds.ts';
import { qualityOf, rounded, type VariableQuality } from '../quality.ts';
import { says, saysAnswer } from '../same-value.ts';
import { DOCUMENT_BELIEFS, LEAD_BELIEFS, VALUE_BELIEFS, VARIABLE_BELIEVED } from './beliefs.ts';
import { type LeadText, leadAt } from './lead-text.ts';
import {
  documentOffer,
  leadOffer,
  mayTell,
  SINGLE,
  topicFeatures,
  type ValueOffer,
  valueOffers,
} from './offers.ts';
import { type JudgedOffer, likelihoodOf, type PooledModel, trainPooled } from './pooled.ts';
import { type TypeModel, trainTypes, typeOf } from './types.ts';

/** Proposes an event where the rules tell none. */
export interface ProposalModel {
  /** Whether a document tells of an event. */
  readonly document: PooledModel;
  /** Which lead tells it. */
  readonly lead: PooledModel;
  /** Which values of the leads are its. */
  readonly values: PooledModel;
  readonly types: TypeModel;
  /** The variables that people code and leads have values of. */
  readonly variables: readonly string[];
}

export interface ProposalTraining {
  readonly model: ProposalModel;
  /** Of events on documents that the model had not seen and in which the rules tell none; null where none was judged. */
  readonly quality: VariableQuality | null;
}

interface CodedText {
  readonly events: readonly CodedRecord[];
  readonly text: LeadText;
  readonly fold: number;
}

/** Fewer documents teach nothing that lasts. */
const FEWEST = 4;
/** More documents take time and teach little: then only every second is looked at, or every third. */
const MOST = 600;
/** Decisions are mostly on documents with an event: without others beside them, what is believed stands. */
const FEWEST_OTHERS = 2;
/** An event, and a value of it, are proposed when they are at least so likely. */
const LEAST_EVENT = 0.6;
const LEAST_VALUE = 0.45;
/** What is believed of proposals before any was judged: this share of so many right. */
const BELIEVED = { share: 0.7, count: 2 } as const;
/** Of proposals on unseen documents at least so many have to be right. */
const LEAST_RIGHT = 0.5;

/**
 * Learns to propose the event of a document in which the rules tell none. Every document with one coded event teaches it,
 * as if the rules had told nothing there: what tells a report of an event from other texts, the sentence that tells it,
 * and which of the values that the rules read are its. Null where there is too little, or where what it would propose
 * on documents that it had not seen is too often no event to people.
 * @param coded the variables of events that people code as the rules do
 */
export function trainProposals(
  documents: readonly LearningDocument[],
  leadTexts: readonly LeadText[],
  coded: ReadonlySet<string>,
  seed: number,
): ProposalTraining | null {
  const decided = documents.flatMap((document, i) => {
    const text = leadTexts[i];
    return text && text.leads.length > 0 && isDecided(document) ? [{ document, text }] : [];
  });
  const step = Math.ceil(decided.length / MOST);
  const known = decided.filter((_, i) => i % step === 0);
  if (known.length < FEWEST) return null;
  const folds = foldCount(known.length);
  const parts = foldsOf(known.length, folds, seed);
  const texts = known.map(({ document: { coded }, text }, i) => ({
    events: coded.filter(({ type }) => type === 'event'),
    text,
    fold: parts[i] ?? 0,
  }));
  const variables = Object.keys(VARIABLE_BELIEVED).filter((variable) => coded.has(variable));
  const offers = texts.map(({ events, text, fold }, document) => ({
    ...documentOffer(text),
    document,
    fold,
    right: events.length > 0,
  }));
  const isBoth = offers.filter(({ right }) => !right).length >= FEWEST_OTHERS;
  const document = trainPooled(isBoth ? offers : [], DOCUMENT_BELIEFS, folds, seed);
  const quality = isBoth ? qualityAlone(texts, document.heldOut) : null;
  if (quality && !holds(quality)) return null;
  const lead = trainLeads(texts, folds, seed);
  const values = valuesOf(texts, lead.cores, new Set(variables));
  return {
    model: {
      document: document.model,
      lead: lead.model,
      values: trainPooled(values, VALUE_BELIEFS, folds, seed).model,
      types: trainTypes(texts, folds, seed),
      variables,
    },
    quality,
  };
}

/** People went through all of it, or nearly: what is not coded is no event to them. */
const NEARLY = 0.8;

function isDecided({ verdicts }: LearningDocument): boolean {
  return !verdicts || verdicts.filter((verdict) => verdict !== null).length >= NEARLY * verdicts.length;
}

/** How often a document in which the rules tell nothing, and that would get an event, has one. */
function qualityAlone(texts: readonly CodedText[], heldOut: readonly number[]): VariableQuality {
  const alone = texts.flatMap(({ events, text }, i) =>
    text.told ? [] : [{ hasEvent: events.length > 0, likely: (heldOut[i] ?? 0) >= LEAST_EVENT }],
  );
  return qualityOf(
    alone.filter(({ hasEvent, likely }) => hasEvent && likely).length,
    alone.filter(({ likely }) => likely).length,
    alone.filter(({ hasEvent }) => hasEvent).length,
  );
}

function holds({ precision, suggested }: VariableQuality): boolean {
  const { share, count } = BELIEVED;
  return (precision * suggested + share * count) / (suggested + count) >= LEAST_RIGHT;
}

/** A lead that holds nearly as much of the event as any tells it. */
const NEARLY_MOST = 0.75;
const LEAST_SUPPORT = 2;

/** Learns which lead tells the event, and for each document the likeliest by models that had not seen it. */
function trainLeads(
  texts: readonly CodedText[],
  folds: number,
  seed: number,
): { model: PooledModel; cores: ReadonlyMap<number, number> } {
  const offers: (JudgedOffer & { readonly at: number })[] = [];
  for (const [document, { events, text, fold }] of texts.entries()) {
    const [event] = events;
    if (!event || events.length > 1) continue;
    const support = text.leads.map((lead, at) => (mayTell(lead) ? supportOf(text, at, event) : 0));
    const most = Math.max(0, ...support);
    if (most < LEAST_SUPPORT) continue;
    for (const [at, lead] of text.leads.entries())
      if (mayTell(lead))
        offers.push({
          ...leadOffer(text, at),
          document,
          fold,
          at,
          right: (support[at] ?? 0) >= NEARLY_MOST * most,
        });
  }
  const { model, heldOut } = trainPooled(offers, LEAD_BELIEFS, folds, seed);
  const best = new Map<number, { at: number; likely: number }>();
  for (const [i, { document, at }] of offers.entries()) {
    const likely = heldOut[i] ?? 0;
    if (likely > (best.get(document)?.likely ?? -1)) best.set(document, { at, likely });
  }
  return { model, cores: new Map([...best].map(([document, { at }]) => [document, at])) };
}

/** How much of a coded event stands in a lead: quotes, that of the type twice, and values that it holds. */
function supportOf({ leads }: LeadText, at: number, { statements }: CodedRecord): number {
  let support = 0;
  for (const coded of statements) {
    if (coded.quote && leadAt(leads, coded.quote.start) === at) support += coded.variable === 'type' ? 2 : 1;
    if (leads[at]?.statements.some((read) => says(read, coded) || isCountOf(read, coded))) support += 1;
  }
  return support;
}

function isCountOf(
  read: SuggestedStatement,
  { variable, answers }: CodedRecord['statements'][number],
): boolean {
  return (
    read.variable === 'people' &&
    (variable === 'arrested' || variable === 'killed') &&
    answers.some((answer) => saysAnswer(read, answer))
  );
}

function valuesOf(
  texts: readonly CodedText[],
  cores: ReadonlyMap<number, number>,
  variables: ReadonlySet<string>,
): JudgedOffer[] {
  return texts.flatMap(({ events, text, fold }, document) => {
    const core = cores.get(document);
    if (core === undefined) return [];
    return valueOffers(text, core, variables).map(({ row, features, statement }) => ({
      row,
      features,
      document,
      fold,
      right: events.some(({ statements }) => statements.some((one) => says(statement, one))),
    }));
  });
}

/** The event that a document tells where the rules tell none; null where it is likely none. */
export function proposalIn(model: ProposalModel, text: LeadText): SuggestedRecord | null {
  if (text.told || text.leads.length === 0) return null;
  const likely = likelihoodOf(model.document, documentOffer(text));
  if (likely < LEAST_EVENT) return null;
  const [core] = text.leads
    .flatMap((lead, at) =>
      mayTell(lead) ? [{ at, likely: likelihoodOf(model.lead, leadOffer(text, at)) }] : [],
    )
    .sort((a, b) => b.likely - a.likely);
  const lead = core && text.leads[core.at];
  if (!core || !lead) return null;
  const { type, probability } = typeOf(model.types, topicFeatures(text));
  const own = { variable: 'type', value: type, quote: lead.quote, flags: [], asserter: null };
  return {
    type: 'event',
    statements: [
      { ...own, confidence: rounded(likely * probability) },
      ...likeliest(model, valueOffers(text, core.at, new Set(model.variables))).map(
        ({ statement, probability: right }) => ({ ...statement, confidence: rounded(likely * right) }),
      ),
    ],
  };
}

interface Likely extends ValueOffer {
  readonly probability: number;
}

/** The values that are likely the event's, the likeliest first; of some variables only one. */
function likeliest({ values }: ProposalModel, offers: readonly ValueOffer[]): Likely[] {
  const taken: Likely[] = [];
  const sorted = offers
    .map((offer) => ({ ...offer, probability: likelihoodOf(values, offer) }))
    .filter(({ probability }) => probability >= LEAST_VALUE)
    .sort((a, b) => b.probability - a.probability);
  for (const offer of sorted) {
    const { variable } = offer.statement;
    if (SINGLE.has(variable) && taken.some(({ statement }) => statement.variable === variable)) continue;
    taken.push(offer);
  }
  return taken;
}
