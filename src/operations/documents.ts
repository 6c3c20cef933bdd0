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
  if (field === 'published' && value !== null && !isEdtf(value))
    throw new AttestError('INPUT_INVALID', `${value} is no date`, {
      hint: 'Write 2020-10-13, 2020-10 or 2020.',
    });
  if (field === 'language' && value !== null && !/^[a-z]{2,3}$/.test(value))
    throw new AttestError('INPUT_INVALID', `${value} is no language code`, {
      hint: 'Write en, fr, ar, es …',
    });
  const document = await documentNamed(ws, name);
  const author = { kind: 'coder', id: coder } as const;
  const description = { field, value, basis: `entered by ${coder}`, author };
  await ws.store.append(author, [{ kind: 'description', document, description }]);
}
