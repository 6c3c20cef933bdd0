import { basename } from 'node:path';
import type { DatasetFile } from '../operations/index.ts';
import type { Call } from './command.ts';
import { readText } from './read-file.ts';

/** A dataset by its file, under the file's name without `.csv`. */
export async function datasetFile(call: Call, name: string): Promise<DatasetFile> {
  return {
    name: basename(name).replace(/\.(csv|tsv|txt)$/i, ''),
    file: name,
    text: await readText(call, name),
  };
}
