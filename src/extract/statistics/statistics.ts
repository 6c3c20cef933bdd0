import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { asserterOf } from '../events/asserters.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';
import { aggregatesOf } from './aggregates.ts';
import { asOf, periodOf } from './periods.ts';
import { placesOf, populationOf } from './populations.ts';
import { kindOf, quantityCode, unitName } from './quantities.ts';
import { ranksOf } from './ranks.ts';
import { restatedOnce } from './restatements.ts';
import { settingOf } from './setting.ts';
import type { Statistic } from './statistic.ts';

/**
 * The aggregate figures that a document states, each once: value, quantity, kind, unit, population, places, time
 * and who says it. Never the counts of one operation.
 * @param readings the text and, apart from it, its footnotes
 */
export function statisticsOf(readings: readonly DocumentReading[]): SuggestedRecord[] {
  const found = readings.flatMap((reading) =>
    [...counts(reading), ...ranks(reading)].sort((a, b) => a.value.first - b.value.first),
  );
  return restatedOnce(found).map(recordOf);
}

function counts(reading: DocumentReading): Statistic[] {
  return aggregatesOf(reading).map((aggregate) => {
    const { figure, noun, evidence } = aggregate;
    const population = populationOf(aggregate);
    return {
      value: { first: figure.first, last: figure.last, count: figure.count },
      setting: figure.setting,
      code: quantityCode(aggregate),
      label: population,
      kind: kindOf(aggregate),
      unit: unitName(noun.unit),
      population,
      period: periodOf(figure),
      asOf: asOf(figure.setting),
      evidence,
    };
  });
}

function ranks(reading: DocumentReading): Statistic[] {
  return reading.sentences
    .filter(({ numbers }) => numbers.length > 0)
    .flatMap((sentence) => {
      const setting = settingOf(reading, sentence);
      return ranksOf(setting).map(({ figure, period }) => ({
        value: { first: figure.first, last: figure.last, count: figure.count },
        setting,
        code: 'rank',
        label: figure,
        kind: 'rank',
        unit: 'rank',
        population: null,
        period,
        asOf: null,
        evidence: 4,
      }));
    });
}

function recordOf(statistic: Statistic): SuggestedRecord {
  const { setting, value, label, population, period, asOf: held } = statistic;
  const { reading } = setting;
  const asserter = asserterOf(reading, setting.sentence);
  const confidence = Math.min(0.95, 0.35 + statistic.evidence * 0.1);
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
      ...(held ? [state('as_of', held.edtf, held, 0.8)] : []),
    ],
  };
}
