import { basename } from 'node:path';
import { type LinkMapping, parseLinkMapping } from '../operations/index.ts';
import type { Call } from './command.ts';
import { readText } from './read-file.ts';

/** The mapping of columns that a call names. @throws AttestError DOC_NOT_FOUND, INPUT_INVALID */
export async function readLinkMapping(call: Call, file: string): Promise<LinkMapping> {
  return parseLinkMapping(await readText(call, file), basename(file));
}
