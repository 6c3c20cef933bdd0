import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestError } from '../model/index.ts';
import type { Call } from './command.ts';

/** The bytes of a file that a call names. @throws AttestError DOC_NOT_FOUND */
export function readBytes({ cwd }: Call, file: string): Promise<Uint8Array> {
  return readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new AttestError('DOC_NOT_FOUND', `${file} cannot be read`, { where: { file }, cause });
  });
}

/** The text of a file that a call names, as UTF-8. @throws AttestError DOC_NOT_FOUND */
export async function readText(call: Call, file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(call, file));
}
