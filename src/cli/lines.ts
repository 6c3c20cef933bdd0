import { createInterface } from 'node:readline';

/** Lines of a stream (standard input by default), one at a time. */
export function linesOf(stream: NodeJS.ReadableStream = process.stdin): AsyncIterable<string> {
  return createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}
