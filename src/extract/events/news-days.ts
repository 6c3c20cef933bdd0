import type { DateMention } from '../../language/index.ts';
import { boundsOf } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { isAnnouncement } from './frame.ts';

const NEWS_DAYS = 10;
const DAY = 86_400_000;

/** A day of these days on which something happened, and not one on which it was said; one with a month before a weekday. */
export function newsDay(
  { published }: Pick<DocumentReading, 'published'>,
  sentence: SentenceReading,
): DateMention | undefined {
  const days = sentence.dates.filter(
    (date) => isOfTheseDays(published, date) && !isAnnouncement(sentence, date),
  );
  return days.find(({ kind }) => kind === 'written') ?? days[0];
}

function isOfTheseDays(published: string | null, { edtf, kind, open, back, length }: DateMention): boolean {
  if (open !== null || length !== null || kind === 'year') return false;
  if (edtf === null) return back === null;
  if (edtf.startsWith('X')) return /-\d\d-\d\d$/.test(edtf);
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null || latest === null || span(earliest, latest) > NEWS_DAYS) return false;
  const now = published === null ? null : boundsOf(published).latest;
  return now === null || Math.abs(span(latest, now)) <= NEWS_DAYS;
}

function span(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
