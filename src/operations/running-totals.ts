import { type DecidedStatement, groupBy, isMissing, type Value } from '../model/index.ts';
import type { ComparableReport, RunningTotal } from '../resolve/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';

/** The record type of figures that somebody states, and the kind of those that are counted on. */
const FIGURE = 'statistic';
const COUNTED_ON = 'cumulative';

/**
 * The running totals among stored records, each with its own figure's statement.
 * @param reports of events, whose days date a document that does not say when it was published
 */
export function runningTotals(
  records: readonly StoredRecord[],
  statements: readonly DecidedStatement[],
  documents: readonly StoredDocument[],
  reports: readonly ComparableReport[],
): (RunningTotal & { readonly value: DecidedStatement })[] {
  const told = groupBy(statements, ({ record }) => record);
  const published = new Map(documents.map(({ id, described }) => [id, described.published?.value ?? null]));
  return records.flatMap(({ id, type, document }) => {
    const said = (told.get(id) ?? []).filter(isStanding);
    const of = (variable: string) => said.filter((one) => one.variable === variable);
    const [value, quantity] = [of('value')[0], of('quantity')[0]?.value];
    const figure = value && figureIn(value.value);
    if (type !== FIGURE || document === null || of('kind')[0]?.value !== COUNTED_ON) return [];
    if (!value || figure === null || figure === undefined || typeof quantity !== 'object') return [];
    return [
      {
        ...{ record: id, document, value, figure },
        code: 'code' in quantity ? quantity.code : '',
        unit: textIn(of('unit')[0]?.value) ?? '',
        period: textIn(of('period')[0]?.value),
        asOf: textIn(of('as_of')[0]?.value),
        told: published.get(document) ?? lastDayOf(document, reports),
        countries: new Set(of('place').flatMap(({ value: place }) => countryIn(place))),
      },
    ];
  });
}

function isStanding({ acceptedBy, rejectedBy, value }: DecidedStatement): boolean {
  return !isMissing(value) && (acceptedBy.length > 0 || rejectedBy.length === 0);
}

function figureIn(value: Value): number | null {
  if (typeof value !== 'object' || !('best' in value)) return null;
  return value.best ?? value.low ?? value.high;
}

function textIn(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function countryIn(value: Value): string[] {
  return typeof value === 'object' && 'country' in value && value.country ? [value.country] : [];
}

/** The latest day of which a document tells. */
function lastDayOf(document: string, reports: readonly ComparableReport[]): string | null {
  const days = reports
    .filter((report) => report.document === document)
    .flatMap(({ values }) => values.flatMap(({ value }) => dayIn(value)));
  return days.sort().at(-1) ?? null;
}

function dayIn(value: Value): string[] {
  const isDay = typeof value === 'object' && 'edtf' in value && /^\d{4}-\d\d-\d\d$/.test(value.edtf);
  return isDay ? [value.edtf] : [];
}
