import { precisionOf, type SuggestedRecord, type SuggestedStatement } from '../../model/index.ts';

const COUNTS = new Set([
  'arrested',
  'killed',
  'injured',
  'members',
  'women',
  'men',
  'minors',
  'killed_perpetrators',
]);

const SURE = 0.8;

const HARM = new Set(['deaths', 'injured']);

/**
 * No number is both the count of an event and a statistic. An event that is dated to the day keeps its counts against a
 * statistic that is not sure; else the event loses them, and is none when nothing else told it.
 */
export function apart(
  events: readonly SuggestedRecord[],
  statistics: readonly SuggestedRecord[],
): { readonly events: SuggestedRecord[]; readonly statistics: SuggestedRecord[] } {
  const first = keptBeside(events, statistics);
  const told = taken(first.flatMap(valuesOf));
  const lasting = events.filter((event) => without(event, told).length > 0);
  const kept = lasting.length === events.length ? first : keptBeside(lasting, statistics);
  const values = taken(kept.flatMap(valuesOf));
  return { events: events.flatMap((event) => without(event, values)), statistics: kept };
}

/** The statistics that no dated event takes. */
function keptBeside(
  events: readonly SuggestedRecord[],
  statistics: readonly SuggestedRecord[],
): SuggestedRecord[] {
  const stated = taken(statistics.flatMap(valuesOf));
  const dated = taken(
    events.filter(isDated).flatMap((event) => [...countsOf(event), ...ownKindOf(event, stated)]),
  );
  const ownWords = ({ statements }: SuggestedRecord) =>
    !statements.some((one) => one.variable === 'type' && doubles(one, stated));
  const attacked = events.some((event) => isDated(event) && isAttack(event) && ownWords(event));
  return statistics.filter(
    (record) =>
      !valuesOf(record).some((one) => one.confidence < SURE && !isMasses(one) && doubles(one, dated)) &&
      !(attacked && isToll(record)),
  );
}

const MASSES = 1000;

/** More than befall one event. */
function isMasses({ value }: SuggestedStatement): boolean {
  const count = typeof value === 'object' && 'best' in value ? (value.best ?? value.low) : null;
  return count !== null && count >= MASSES;
}

/** The dead or hurt, over no time that is told: beside a dated attack, its toll as somebody else has it. */
function isToll({ statements }: SuggestedRecord): boolean {
  const harm = statements.some(
    ({ variable, value }) =>
      variable === 'quantity' && typeof value === 'object' && 'code' in value && HARM.has(value.code ?? ''),
  );
  const timed = statements.some(({ variable }) => variable === 'period' || variable === 'as_of');
  return (
    harm &&
    !timed &&
    valuesOf({ type: 'statistic', statements }).every((one) => one.confidence < SURE && !isMasses(one))
  );
}

function isAttack({ statements }: SuggestedRecord): boolean {
  return statements.some(({ variable, value }) => variable === 'type' && String(value).startsWith('attack'));
}

/** An event without the counts that are statistics; nothing when it was made of them. */
function without(event: SuggestedRecord, values: readonly Stretch[]): SuggestedRecord[] {
  const doubled = countsOf(event).filter((count) => doubles(count, values));
  const told = event.statements.some((one) => one.variable === 'type' && doubles(one, values));
  const emptied = doubled.length > 0 && doubled.length === countsOf(event).length && !isDated(event);
  if (told || emptied) return [];
  const statements = event.statements.filter((one) => !doubled.includes(one));
  return [doubled.length === 0 ? event : { ...event, statements }];
}

/** Code points `start` to `end` (exclusive). */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the quotes of some statements cover, in order, not overlapping. */
function taken(statements: readonly SuggestedStatement[]): readonly Stretch[] {
  const quoted = statements.flatMap(({ quote }) => quote ?? []).sort((a, b) => a.start - b.start);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of quoted) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Whether the quote of a statement has a code point that is taken. */
function doubles({ quote }: SuggestedStatement, stretches: readonly Stretch[]): boolean {
  if (!quote) return false;
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stretches[middle]?.end ?? 0) <= quote.start) from = middle + 1;
    else to = middle;
  }
  return (stretches[from]?.start ?? Infinity) < quote.end;
}

function countsOf({ statements }: SuggestedRecord): SuggestedStatement[] {
  return statements.filter(({ variable }) => COUNTS.has(variable));
}

/** What makes it an event of its kind, where all that it counts is told in other words than any statistic. */
function ownKindOf(event: SuggestedRecord, stated: readonly Stretch[]): SuggestedStatement[] {
  const counts = countsOf(event);
  const own = counts.length > 0 && !counts.some((count) => doubles(count, stated));
  return own ? event.statements.filter(({ variable }) => variable === 'type') : [];
}

function valuesOf({ statements }: SuggestedRecord): SuggestedStatement[] {
  return statements.filter(({ variable }) => variable === 'value');
}

const FEW_DAYS = 7;

/** "in the night from Saturday to Sunday". */
function isFewDays(edtf: string): boolean {
  const [from = '', to = ''] = edtf.split('/');
  return Date.parse(to) - Date.parse(from) <= FEW_DAYS * 86_400_000;
}

function isDated({ statements }: SuggestedRecord): boolean {
  return statements.some(({ variable, value }) => {
    const edtf = typeof value === 'object' && 'edtf' in value ? value.edtf : null;
    return variable === 'date' && edtf !== null && (precisionOf(edtf) === 'day' || isFewDays(edtf));
  });
}
