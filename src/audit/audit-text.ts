import type { Furniture } from '../model/index.ts';
import type { AuditLine, Remark } from './audit-line.ts';
import { calendarOf } from './calendar.ts';
import { foresightOf } from './foresight.ts';
import { lexiconOf } from './lexicon.ts';
import { partsOf } from './parts.ts';
import { ranksOf } from './ranks.ts';
import { type AuditReading, readForAudit } from './reading.ts';
import { repeatsOf } from './repeats.ts';
import { sharesOf } from './shares.ts';

/** A published text, and what is known of it. */
export interface AuditInput {
  readonly text: string;
  /** ISO 639-1; English, French, Spanish and Arabic are known, others are read for their signs and figures. */
  readonly language: string | null;
  /** EDTF; null when not known. */
  readonly published: string | null;
  /** Parts of the text that are not the report, in code points. */
  readonly furniture: readonly Furniture[];
}

const CHECKS: readonly ((reading: AuditReading) => Remark[])[] = [
  sharesOf,
  partsOf,
  ranksOf,
  repeatsOf,
  calendarOf,
  foresightOf,
];

/**
 * What a text says that can be checked by arithmetic and by the calendar, in text order: shares against their wholes,
 * parts against totals, ranks against their direction, figures told twice, dates against each other. A share whose
 * whole is not clear is undecidable, never wrong. Quotes are exact; offsets in code points. Linear in the text.
 */
export function auditText({ text, language, published, furniture }: AuditInput): AuditLine[] {
  const reading = readForAudit(text, lexiconOf(language), published, furniture);
  return CHECKS.flatMap((check) => check(reading))
    .map(({ span, againstSpan, ...line }) => ({
      ...line,
      quote: reading.quoteOf(span),
      against: againstSpan && reading.quoteOf(againstSpan),
    }))
    .sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}
