import { precisionOf, type SuggestedRecord, type SuggestedStatement } from '../../model/index.ts';

const COUNTS = new Set([
  'arrested',
  'killed',
  'injured',
  'members',
  'women',
  'men',
  'minors',
  'perpetrators_killed',
]);

const SURE = 0.8;

/**
 * No number is both the count of an event and a statistic. An event that is dated to the day keeps its counts, and a
 * statistic that is not sure goes; an event whose counts are all statistics was made of the aggregate, and goes.
 */
export function apart(
  events: readonly SuggestedRecord[],
  statistics: readonly SuggestedRecord[],
): { readonly events: SuggestedRecord[]; readonly statistics: SuggestedRecord[] } {
  const dated = taken(events.filter(isDated).flatMap(countsOf));
  const kept = statistics.filter(
    (record) => !valuesOf(record).some((value) => value.confidence < SURE && doubles(value, dated)),
  );
  const values = taken(kept.flatMap(valuesOf));
  const own = events.filter((event) => {
    const counts = countsOf(event);
    return counts.length === 0 || !counts.every((count) => doubles(count, values));
  });
  return { events: own, statistics: kept };
}

/** The code points that the quotes of some statements cover. */
function taken(statements: readonly SuggestedStatement[]): ReadonlySet<number> {
  return new Set(statements.flatMap(pointsOf));
}

function pointsOf({ quote }: SuggestedStatement): number[] {
  return quote ? Array.from({ length: quote.end - quote.start }, (_, i) => quote.start + i) : [];
}

function doubles(statement: SuggestedStatement, points: ReadonlySet<number>): boolean {
  return pointsOf(statement).some((point) => points.has(point));
}

function countsOf({ statements }: SuggestedRecord): SuggestedStatement[] {
  return statements.filter(({ variable }) => COUNTS.has(variable));
}

function valuesOf({ statements }: SuggestedRecord): SuggestedStatement[] {
  return statements.filter(({ variable }) => variable === 'value');
}

function isDated({ statements }: SuggestedRecord): boolean {
  return statements.some(({ variable, value }) => {
    const edtf = typeof value === 'object' && 'edtf' in value ? value.edtf : null;
    return variable === 'date' && edtf !== null && precisionOf(edtf) === 'day';
  });
}
