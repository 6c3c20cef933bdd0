import { type Description, isEdtf } from '../../model/index.ts';
import type { Hint, Mark } from '../reading.ts';
import { dateInAddress, hostOf } from './address.ts';
import { edtfOf } from './edtf-of.ts';
import { languageOf } from './language.ts';
import { publisherFromText } from './publisher.ts';
import { titleFromText } from './title.ts';

export interface Described {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Best evidence first. */
  readonly hints: readonly Hint[];
  readonly origin: string;
}

const AUTHOR = { kind: 'extractor', id: 'attest-reader' } as const;
const NOT_FOUND = { value: null, basis: 'not found' };

interface Finding {
  readonly value: string | null;
  readonly basis: string;
}

/** Language, title, publisher and publication date of a document, each with where it comes from. */
export async function describeDocument(document: Described): Promise<Description[]> {
  const language = await languageOf(document);
  return [
    { field: 'language', ...(language ?? NOT_FOUND), author: AUTHOR },
    { field: 'title', ...(titleOf(document) ?? NOT_FOUND), author: AUTHOR },
    { field: 'publisher', ...(publisherOf(document) ?? NOT_FOUND), author: AUTHOR },
    { field: 'published', ...(publishedOf(document) ?? NOT_FOUND), author: AUTHOR },
  ];
}

function hinted({ hints }: Described, field: Hint['field']): Finding | undefined {
  const hint = hints.find((one) => one.field === field);
  return hint && { value: hint.value.trim(), basis: hint.basis };
}

function titleOf(document: Described): Finding | undefined {
  return hinted(document, 'title') ?? titleFromText(document.text, document.marks);
}

function publisherOf(document: Described): Finding | undefined {
  const host = hostOf(document.origin);
  return (
    hinted(document, 'publisher') ??
    publisherFromText(document.text) ??
    (host === null ? undefined : { value: host, basis: 'host of the address' })
  );
}

function publishedOf({ hints, origin }: Described): Finding | undefined {
  const dates = hints
    .filter(({ field }) => field === 'published')
    .map(({ value, basis }) => ({ value: edtfOf(value), basis }));
  const found = dates.find(({ value }) => value !== null);
  if (found) return found;
  const address = dateInAddress(origin);
  return address !== null && isEdtf(address) ? { value: address, basis: 'date in the address' } : undefined;
}
