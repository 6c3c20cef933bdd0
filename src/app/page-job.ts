import { type OpenPages, PageOpener, undrawable } from '../documents/index.ts';
import { anchor } from '../evidence/index.ts';
import {
  AttestError,
  asAttestError,
  type PageSize,
  type Problem,
  type Quote,
  rulerFor,
  sliceCodePoints,
  toProblem,
  type WordMarks,
} from '../model/index.ts';

/** What is asked about the pages of a PDF. Plain data, so that it passes between threads. */
export type PageTask =
  | { readonly kind: 'sizes' }
  | { readonly kind: 'image'; readonly page: number; readonly width: number }
  | { readonly kind: 'marks'; readonly quote: Quote };

/** A task on a PDF: on its bytes, or with null on the one that is open. */
export interface PageJob {
  readonly bytes: Uint8Array | null;
  readonly task: PageTask;
}

/** The answer. Plain data, as above. */
export type PageReply =
  | { readonly kind: 'sizes'; readonly sizes: readonly PageSize[] }
  | { readonly kind: 'image'; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'marks'; readonly marks: WordMarks }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Whoever does jobs, one at a time. */
export interface PageDesk {
  run(job: PageJob): Promise<PageReply>;
  close(): Promise<void>;
}

/** Does jobs in this thread. After a problem nothing is open any more. */
export function pageDesk(): PageDesk {
  const opener = new PageOpener();
  let open: OpenPages | null = null;
  return {
    async run({ bytes, task }) {
      try {
        if (bytes) open = await opener.open(bytes);
        if (!open) throw new AttestError('INTERNAL', 'no PDF is open');
        return await replyTo(open, task);
      } catch (thrown) {
        open = null;
        opener.discard();
        return { kind: 'problem', problem: problemOf(thrown) };
      }
    },
    async close() {
      open = null;
      opener.discard();
    },
  };
}

async function replyTo(open: OpenPages, task: PageTask): Promise<PageReply> {
  if (task.kind === 'sizes') return { kind: 'sizes', sizes: open.sizes };
  if (task.kind === 'image') return { kind: 'image', png: open.image(task.page, task.width) };
  const words = wordsIn(await open.text(), task.quote);
  if (!words) return { kind: 'marks', marks: { fit: 'none', marks: [] } };
  return { kind: 'marks', marks: await open.marks(words.start, words.end) };
}

/**
 * Where a quote stands in the text as the reader extracts it today. That is where it was, unless another version of the
 * reader made the text that was quoted; then it is found by its words, and only if they stand in one place.
 */
function wordsIn(text: string, quote: Quote): { readonly start: number; readonly end: number } | null {
  const { start, end, exact, prefix, suffix } = quote;
  const ruler = rulerFor(text);
  const around = sliceCodePoints(text, start - [...prefix].length, end + [...suffix].length, ruler);
  if (around === prefix + exact + suffix) return { start, end };
  const found = anchor(text, { quote: exact, prefix, suffix, near: start });
  const isSure = (found.status === 'exact' || found.status === 'normalised') && found.places === undefined;
  return isSure && found.start !== null && found.end !== null ? { start: found.start, end: found.end } : null;
}

/** Faults of the engine are the document's, not ours. */
function problemOf(thrown: unknown): Problem {
  const error = asAttestError(thrown);
  if (error.code !== 'INTERNAL') return toProblem(error);
  return toProblem(undrawable(`drawing pages failed: ${error.message}`));
}
