import { readFile } from 'node:fs/promises';
import { openModel, readModel, type UseModel } from '../extract/index.ts';
import { AttestError } from '../model/index.ts';

/** Opens a model's file by its path. @throws AttestError DOC_NOT_FOUND, INPUT_INVALID */
export async function loadModel(path: string): Promise<UseModel> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AttestError('NOT_FOUND', 'there is no model file of that name', {
      where: { file: path },
      cause,
    });
  });
  return openModel(readModel(text, path));
}
