import { once, type SuggestedRecord, type SuggestedStatement, type Value } from '../../model/index.ts';
import type { Attribution } from '../events/asserters.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';
import type { Aggregate } from './aggregate.ts';
import { aggregatesOf } from './aggregates.ts';
import { asOf, periodOf, undatedIn } from './periods.ts';
import { labelOf, placesOf, populationOf, valueEnd } from './populations.ts';
import { isTerrorismIndex, isViolence, kindOf, quantityCode, unitName } from './quantities.ts';
import { ranksOf } from './ranks.ts';
import { relationsAmong, type StatisticRelation } from './related.ts';
import { identityOf, restatedOnce } from './restatements.ts';
import { type Setting, settingsOf } from './setting.ts';
import { sharesOf } from './shares.ts';
import { speakersIn } from './speakers.ts';
import type { Statistic } from './statistic.ts';
import { tabledIn } from './tables.ts';

/**
 * The aggregate figures that a document states, each once: value, quantity, kind, unit, population, places, time
 * and who says it. Never the counts of one operation.
 * @param readings the text and, apart from it, its footnotes
 */
export function statisticsOf(readings: readonly DocumentReading[]): SuggestedRecord[] {
  const found = readings.flatMap((reading) =>
    statedIn(reading).sort((a, b) => a.value.first - b.value.first),
  );
  const speakers = new Map(readings.map((reading) => [reading, once(() => speakersIn(reading))]));
  const kept = restatedOnce(found);
  const related = relationsAmong(kept);
  return kept.map((statistic, i) => {
    const { reading, sentence } = statistic.setting;
    const record = recordOf(statistic, speakers.get(reading)?.().get(sentence.index) ?? null);
    const relations = (related[i] ?? []).map((one) => relationOf(statistic, one));
    return { type: record.type, statements: [...record.statements, ...relations], id: idOf(i) };
  });
}

function idOf(index: number): string {
  return `statistic-${index + 1}`;
}

function relationOf(
  { setting, evidence }: Statistic,
  { kind, other, words }: StatisticRelation,
): SuggestedStatement {
  const described =
    other === null ? { words: wordsOf(setting.reading, words), date: null, place: null } : null;
  const value = { kind, record: other === null ? null : idOf(other), described };
  return suggest(setting.reading, 'relation', value, words, 0.7 * confidenceOf(evidence));
}

function confidenceOf(evidence: number): number {
  return Math.min(0.95, 0.35 + evidence * 0.1);
}

/** A number is a rank or a count, not both. */
function statedIn(reading: DocumentReading): Statistic[] {
  const settings = settingsOf(reading);
  const sure = [...ranks(settings), ...tabledIn(reading)];
  const taken = new Set(sure.flatMap(({ value }) => tokensIn(value)));
  return [...sure, ...countsIn(settings).filter(({ value }) => !taken.has(value.first))];
}

function tokensIn({ first, last }: TokenSpan): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

function countsIn(settings: readonly Setting[]): Statistic[] {
  const aggregates = aggregatesOf(settings);
  return [...goOn(aggregates.map(countedIn)), ...sharesOf(settings, aggregates)];
}

/** "… during 2018 … . كما …": a sentence that goes on with "also" and says no time has that of the one before. */
function goOn(statistics: readonly Statistic[]): Statistic[] {
  const told: Statistic[] = [];
  for (const one of statistics) {
    const last = told.at(-1);
    const also = last && one.period === null && one.asOf === null && isContinued(last.setting, one.setting);
    told.push(also ? { ...one, period: last.period, kind: last.period ? last.kind : one.kind } : one);
  }
  return told;
}

function isContinued(last: Setting, { reading, sentence }: Setting): boolean {
  const { also } = reading.reader.lexicon.grammar;
  const same = last.sentence.sentence.block === sentence.sentence.block;
  return (
    same && sentence.dates.length === 0 && also?.has(reading.tokens[sentence.first]?.word ?? '') === true
  );
}

function countedIn(aggregate: Aggregate): Statistic {
  const { figure, noun, evidence } = aggregate;
  const kind = kindOf(aggregate);
  const period = periodOf(figure);
  const held = asOf(figure.setting);
  const whole = aggregate.part ? countedIn(aggregate.part) : null;
  return {
    value: { first: figure.first, last: valueEnd(aggregate), count: figure.count },
    whole: whole && identityOf(whole),
    setting: figure.setting,
    code: quantityCode(aggregate),
    label: labelOf(aggregate),
    kind,
    unit: unitName(isViolence(aggregate) ? 'attack' : noun.unit),
    population: populationOf(aggregate),
    period: kind === 'stock' && !period?.edtf.includes('/') ? null : period,
    asOf: held ?? (kind === 'stock' && !period?.edtf.includes('/') ? period : null),
    evidence,
    undated: undatedIn(figure.setting),
  };
}

function ranks(settings: readonly Setting[]): Statistic[] {
  return settings.flatMap((setting) =>
    ranksOf(setting).map(({ figure, period }) => ({
      value: { first: figure.first, last: figure.last, count: figure.count },
      setting,
      code: isTerrorismIndex(setting) ? 'gti_rank' : 'rank',
      label: figure,
      kind: 'rank',
      unit: 'rank',
      population: null,
      period,
      asOf: null,
      evidence: 4,
    })),
  );
}

function recordOf(statistic: Statistic, speaker: Attribution | null): SuggestedRecord {
  const { setting, value, label, population, period, asOf: held, undated = null } = statistic;
  const { reading } = setting;
  const asserter = speaker?.asserter ?? null;
  const confidence = confidenceOf(statistic.evidence);
  const state = (variable: string, of: Value, span: TokenSpan, certainty = 1): SuggestedStatement =>
    suggest(reading, variable, of, span, confidence * certainty, { asserter });
  return {
    type: 'statistic',
    statements: [
      state('quantity', { code: statistic.code, label: wordsOf(reading, label) }, label, 0.9),
      state('kind', statistic.kind, value, 0.85),
      state('value', value.count, value),
      state('unit', statistic.unit, value),
      ...(population ? [state('population', wordsOf(reading, population), population, 0.9)] : []),
      ...placesOf(statistic).map(({ place, span }) => state('place', place, span, 0.85)),
      ...(period ? [state('period', period.edtf, period, 0.9)] : []),
      ...(!period && undated ? [state('period', 'unknown', undated, 0.9)] : []),
      ...(held ? [state('as_of', held.edtf, held, 0.8)] : []),
      ...(speaker ? [state('stated_by', wordsOf(reading, speaker.words), speaker.words, 0.9)] : []),
    ],
  };
}
