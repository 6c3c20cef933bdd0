import { placeTables } from '../operations/index.ts';
import { type Call, texts } from './command.ts';
import { readText } from './read-file.ts';

/** The outlines that `--boundaries` names. */
export async function boundariesOf(call: Call) {
  const files = texts(call, 'boundaries');
  const shelf = { list: async () => files, read: (name: string) => readText(call, name) };
  return (await placeTables(shelf)).boundaries;
}
