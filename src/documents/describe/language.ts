import type { Hint, Mark } from '../reading.ts';

const SAMPLE = 2_500;

interface Subject {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly hints: readonly Hint[];
}

/**
 * The language of a text as ISO 639-1: what a header line states, else what the words outside furniture show
 * (n-gram detector "eld"), else what the page declares.
 */
export async function languageOf({
  text,
  marks,
  hints,
}: Subject): Promise<{ value: string; basis: string } | null> {
  const stated = hints.filter(({ field }) => field === 'language');
  const header = stated.find(({ basis, value }) => basis.startsWith('header line') && codeOf(value) !== null);
  if (header) return { value: codeOf(header.value) ?? '', basis: header.basis };
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(bodyOf(text, marks));
  if (detected.language !== '' && detected.isReliable())
    return { value: detected.language, basis: 'detected from the words of the text' };
  const declared = stated.find(({ value }) => codeOf(value) !== null);
  if (declared) return { value: codeOf(declared.value) ?? '', basis: declared.basis };
  return detected.language === ''
    ? null
    : { value: detected.language, basis: 'detected from few words of the text; uncertain' };
}

/** The first thousands of characters outside furniture. */
function bodyOf(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const mark of [...marks, { start: text.length, end: text.length }]) {
    const part = text.slice(at, Math.min(mark.start, at + SAMPLE));
    parts.push(part);
    length += part.length;
    at = mark.end;
    if (length >= SAMPLE) break;
  }
  return parts.join(' ').slice(0, SAMPLE);
}

const NAMES: Record<string, string> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  arabic: 'ar',
  العربية: 'ar',
};

function codeOf(value: string): string | null {
  const lower = value.trim().toLowerCase();
  return NAMES[lower] ?? /^([a-z]{2})(?:[-_][a-z0-9-]+)?$/.exec(lower)?.[1] ?? null;
}
