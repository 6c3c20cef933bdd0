import { type DocumentInput, readDocument } from '../documents/index.ts';
import type { DescribedField, Furniture } from '../model/index.ts';

/** What the caller knows of a document, where it should not be found out. */
export interface KnownOfInput {
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** A document as the filters take it: its text, and what is known or was found out of it. */
export interface ReadInput {
  readonly language: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly furniture: readonly Furniture[];
}

/**
 * Reads one document of any kind that can be read.
 * @throws AttestError of readDocument
 */
export async function readInput(input: DocumentInput, known: KnownOfInput): Promise<ReadInput> {
  const read = await readDocument(input);
  const detected = (field: DescribedField) =>
    read.descriptions.find((description) => description.field === field)?.value ?? null;
  const { text, furniture } = read.text;
  return {
    language: known.language ?? detected('language'),
    published: known.published ?? detected('published'),
    text,
    furniture,
  };
}
