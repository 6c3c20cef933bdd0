import type { DateParts } from '../language/index.ts';
import { boundsOf, compareDates, precisionOf } from '../model/index.ts';
import type { Remark } from './audit-line.ts';
import type { AuditReading, ReadSentence } from './reading.ts';

/** Dates that the calendar does not know: the 31st of June, a Thursday that was a Friday, an end before its start. */
export function calendarOf(reading: AuditReading): Remark[] {
  return reading.sentences.flatMap((sentence) => [
    ...sentence.written.flatMap((parts) => noSuchDay(parts) ?? wrongWeekday(parts, reading.published) ?? []),
    ...backwards(reading, sentence),
    ...afterPublication(reading, sentence),
  ]);
}

export function chronology(
  verdict: Remark['verdict'],
  span: Remark['span'],
  why: string,
  againstSpan: Remark['span'] | null = null,
): Remark {
  return { kind: 'chronology', verdict, span, againstSpan, n: null, of: null, percent: null, why, fits: [] };
}

const LEAP = 2000;

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function noSuchDay({ first, last, day, dayEnd, month, year }: DateParts): Remark | null {
  const latest = dayEnd ?? day;
  if (latest === undefined || month === undefined || latest <= daysIn(month, year ?? LEAP)) return null;
  const why = `there is no day ${latest} in month ${month}${year === undefined ? '' : ` of ${year}`}`;
  return chronology('impossible', { first, last }, why);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function wrongWeekday(parts: DateParts, published: string | null): Remark | null {
  const { first, last, weekday, day, dayEnd, month } = parts;
  const year = parts.year ?? yearOf(parts, published);
  if (
    weekday === undefined ||
    day === undefined ||
    dayEnd !== undefined ||
    month === undefined ||
    year === null
  )
    return null;
  const was = ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
  if (was === weekday) return null;
  const why = `${isoDay(year, month, day)} was a ${WEEKDAYS[was - 1]}, not a ${WEEKDAYS[weekday - 1]}`;
  return chronology('contradiction', { first, last }, why);
}

const RECENT_DAYS = 60;
const DAY_MS = 86_400_000;

/** The year of a date without one, when it lies shortly before a publication that is known to the day. */
function yearOf({ day, month }: DateParts, published: string | null): number | null {
  if (day === undefined || month === undefined || published === null || precisionOf(published) !== 'day')
    return null;
  const end = Date.parse(published);
  const year = new Date(end).getUTCFullYear();
  const found = [year, year - 1].find((one) => {
    const apart = end - Date.UTC(one, month - 1, day);
    return apart >= 0 && apart <= RECENT_DAYS * DAY_MS;
  });
  return found ?? null;
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** "from June 2017 to June 2014". */
function backwards(reading: AuditReading, { dates }: ReadSentence): Remark[] {
  return dates.flatMap((from, at) => {
    const to = dates[at + 1];
    if (!to?.edtf || !from.edtf || !isRange(reading, from.first, from.last, to.first)) return [];
    if ([from, to].some(({ kind, edtf }) => kind === 'relative' || kind === 'weekday' || edtf?.includes('/')))
      return [];
    if (compareDates(from.edtf, to.edtf) !== 1) return [];
    return [
      chronology(
        'impossible',
        { first: from.first - 1, last: to.last },
        `it ends (${to.edtf}) before it starts (${from.edtf})`,
      ),
    ];
  });
}

/** Whether two dates are joined as start and end: "from … to …", "between … and …", "2014–2011" in brackets. */
function isRange({ tokens, lexicon }: AuditReading, first: number, last: number, next: number): boolean {
  if (next !== last + 1) return false;
  const [before, middle] = [tokens[first - 1]?.word ?? '', tokens[last]?.word ?? ''];
  if (lexicon.wording.language.ranges.some((range) => range.before === before && range.middle === middle))
    return true;
  return before === '(' && (middle === '-' || middle === '–');
}

/** Something that happened on a day after the document was published. */
function afterPublication(reading: AuditReading, sentence: ReadSentence): Remark[] {
  const { published, cueAt } = reading;
  if (published === null || !['day', 'month'].includes(precisionOf(published))) return [];
  const says = (cue: 'deed' | 'attack' | 'reaction' | 'future') => {
    for (let at = sentence.first; at < sentence.last; at += 1)
      if (cueAt(cue, at, sentence.last) !== null) return true;
    return false;
  };
  const late = sentence.dates.filter(
    ({ kind, edtf, open }) =>
      kind === 'written' &&
      open === null &&
      edtf !== null &&
      isFull(edtf) &&
      compareDates(edtf, published) === 1,
  );
  if (late.length === 0 || says('future') || !says('deed')) return [];
  return late.map(({ first, last, edtf }) =>
    chronology(
      'impossible',
      { first, last },
      `${edtf} lies after the publication (${published}), and the text tells it as past`,
    ),
  );
}

function isFull(edtf: string): boolean {
  const { earliest, latest } = boundsOf(edtf);
  return earliest !== null && latest !== null && ['day', 'month'].includes(precisionOf(edtf));
}
