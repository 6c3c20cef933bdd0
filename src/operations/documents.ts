import { writtenDates } from '../documents/index.ts';
import { AttestError, type DescribedField, groupBy, hasDecision, isEdtf } from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { documentNamed } from './decisions-file.ts';
import type { Workspace } from './workspace.ts';

/** A document and how far its coding is. */
export interface DocumentEntry extends StoredDocument {
  readonly records: number;
  readonly pending: number;
  readonly accepted: number;
}

/** Every document of the project, in the order in which they came. */
export async function listDocuments(ws: Workspace): Promise<DocumentEntry[]> {
  const records = groupBy(await ws.store.records(), ({ document }) => document);
  const statements = groupBy(await ws.store.statements(), ({ document }) => document);
  return (await ws.store.documents()).map((document) => {
    const mine = statements.get(document.id) ?? [];
    const accepted = mine.filter(({ acceptedBy }) => acceptedBy.length > 0).length;
    const pending = mine.filter((statement) => !hasDecision(statement)).length;
    return { ...document, records: records.get(document.id)?.length ?? 0, pending, accepted };
  });
}

/**
 * Corrects what is known of a document.
 * @param name the document's id or origin
 */
export async function describeDocument(
  ws: Workspace,
  coder: string,
  name: string,
  field: DescribedField,
  value: string | null,
): Promise<void> {
  const document = await documentNamed(ws, name);
  const author = { kind: 'coder', id: coder } as const;
  const description = { field, value: readDescribed(field, value), basis: `entered by ${coder}`, author };
  await ws.store.append(author, [{ kind: 'description', document, description }]);
}

/** What a person says of a document in the form in which it is kept: a date may be written as people write it. */
function readDescribed(field: DescribedField, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'published') return isEdtf(value) ? value : dateRead(value);
  if (field === 'language' && !/^[a-z]{2,3}$/.test(value))
    throw new AttestError('INPUT_INVALID', `${value} is no language code`, {
      hint: 'Write en, fr, ar, es …',
    });
  return value;
}

/** `14/03/2023`, `14 mars 2023` or `March 14, 2023` as EDTF; refuses `03/04/2023`, which may be two days. */
function dateRead(words: string): string {
  const date = writtenDates(words).find(({ start, end }) => start === 0 && end === words.length);
  if (!date)
    throw new AttestError('INPUT_INVALID', `${words} is no date`, {
      hint: 'Write 2020-10-13, 2020-10 or 2020.',
    });
  if (!date.ambiguous) return date.edtf;
  const [year, month, day] = date.edtf.split('-');
  const turned = `${year}-${day}-${month}`;
  throw new AttestError('INPUT_INVALID', `${words} may be two days`, {
    hint: `Write ${date.edtf} (${dayWords(date.edtf)}) or ${turned} (${dayWords(turned)}).`,
  });
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

function dayWords(iso: string): string {
  return DAY.format(new Date(iso));
}
