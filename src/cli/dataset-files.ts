import { basename } from 'node:path';
import { type DatasetFile, placeTables } from '../operations/index.ts';
import { type Call, texts } from './command.ts';
import { readText } from './read-file.ts';

/** A dataset by its file, under the file's name without `.csv`. */
export async function datasetFile(call: Call, name: string): Promise<DatasetFile> {
  return {
    name: basename(name).replace(/\.(csv|tsv|txt)$/i, ''),
    file: name,
    text: await readText(call, name),
  };
}

/** The outlines that `--boundaries` names. */
export async function boundariesOf(call: Call) {
  const files = texts(call, 'boundaries');
  const shelf = { list: async () => files, read: (name: string) => readText(call, name) };
  return (await placeTables(shelf)).boundaries;
}
