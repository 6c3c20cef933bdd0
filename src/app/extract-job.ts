import { readFile } from 'node:fs/promises';
import { type DocumentInput, unpack } from '../documents/index.ts';
import type { UseModel } from '../extract/index.ts';
import {
  AttestError,
  asAttestError,
  type ExtractedDocument,
  type Problem,
  toProblem,
} from '../model/index.ts';
import { extractDocument } from '../operations/index.ts';
import type { Gazetteer } from '../places/index.ts';

/** A file to extract from: where it is, what it is called, and what is known of it beforehand. */
export interface ExtractRequest {
  readonly path: string;
  readonly name: string;
  readonly published: string | undefined;
  readonly language: string | undefined;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
}

/** A document's bytes with what is known of it beforehand. Plain data, so that it passes between threads. */
export interface ExtractJob {
  readonly input: DocumentInput;
  readonly published: string | undefined;
  readonly language: string | undefined;
}

/** What came of a document. Plain data, as above. */
export type ExtractReply =
  | { readonly name: string; readonly extracted: ExtractedDocument }
  | { readonly name: string; readonly problem: Problem };

/** The documents of a file: itself, or each page of a web archive. What cannot be read comes as its reply. */
export async function* jobsOf({
  path,
  name,
  retrieved,
  ...known
}: ExtractRequest): AsyncGenerator<ExtractJob | ExtractReply> {
  try {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new AttestError('DOC_NOT_FOUND', `${name} cannot be read`, { where: { file: name }, cause });
    });
    for await (const part of unpack({ bytes, origin: name, retrieved }))
      yield 'error' in part ? refusal(part.origin, part.error) : { input: part.input, ...known };
  } catch (thrown) {
    yield refusal(name, thrown);
  }
}

/** Extracts one document; a bad one becomes a problem, and the others go on. */
export async function runJob(
  { input, ...known }: ExtractJob,
  gazetteer: Gazetteer,
  model?: UseModel,
): Promise<ExtractReply> {
  try {
    return { name: input.origin, extracted: await extractDocument(input, { ...known, gazetteer, model }) };
  } catch (thrown) {
    return refusal(input.origin, thrown);
  }
}

function refusal(name: string, thrown: unknown): ExtractReply {
  return { name, problem: toProblem(asAttestError(thrown)) };
}
