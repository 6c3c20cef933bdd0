import { readFile } from 'node:fs/promises';
import {
  AttestError,
  asAttestError,
  type ExtractedDocument,
  type Problem,
  toProblem,
} from '../model/index.ts';
import { extractFile } from '../operations/index.ts';
import type { Gazetteer } from '../places/index.ts';

/** A file to extract from: where it is, what it is called, and what is known of it beforehand. */
export interface ExtractJob {
  readonly path: string;
  readonly name: string;
  readonly published: string | undefined;
  readonly language: string | undefined;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
}

/** What came of a file. Plain data, so that it passes between threads. */
export type ExtractReply =
  | { readonly name: string; readonly extracted: ExtractedDocument }
  | { readonly name: string; readonly problem: Problem };

/** Extracts one file; a bad one becomes a problem, and the others go on. */
export async function runJob(
  { path, name, ...options }: ExtractJob,
  gazetteer: Gazetteer,
): Promise<ExtractReply> {
  try {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new AttestError('DOC_NOT_FOUND', `${name} cannot be read`, { where: { file: name }, cause });
    });
    return { name, extracted: await extractFile(bytes, name, { ...options, gazetteer }) };
  } catch (thrown) {
    return { name, problem: toProblem(asAttestError(thrown)) };
  }
}
