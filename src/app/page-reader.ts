import { AttestError, asAttestError, fromProblem } from '../model/index.ts';
import type { ArchivedPdf, PageReader } from '../operations/index.ts';
import { KeptImages } from './kept-images.ts';
import { type PageDesk, type PageReply, type PageTask, pageDesk } from './page-job.ts';
import { pageThread } from './page-thread.ts';

/** A page reader, and the way to end its thread. */
export interface OpenPageReader extends PageReader {
  close(): Promise<void>;
}

/** Without work for so long, the thread and its memory are given back, in milliseconds. */
const IDLE_MS = 60_000;

/**
 * Reads pages in a thread of its own, one job after the other; the last PDF stays open, and the last images are kept.
 * Beside the source, where there is no bundled thread, all of it happens in this one.
 */
export function openPageReader(): OpenPageReader {
  const desk: PageDesk = BUNDLED ? pageThread(ENTRY) : pageDesk();
  const images = new KeptImages();
  let last: Promise<unknown> = Promise.resolve();
  let open: string | null = null;
  let idle: NodeJS.Timeout | undefined;

  const close = async () => {
    clearTimeout(idle);
    open = null;
    images.clear();
    await desk.close();
  };
  const doNow = async (pdf: ArchivedPdf, task: PageTask): Promise<PageReply> => {
    clearTimeout(idle);
    const bytes = open === pdf.sha256 ? null : await pdf.bytes();
    open = null;
    const reply = await desk.run({ bytes, task });
    idle = setTimeout(() => void close(), IDLE_MS).unref();
    if (reply.kind === 'problem') throw fromProblem(reply.problem);
    open = pdf.sha256;
    return reply;
  };
  const ask = (pdf: ArchivedPdf, task: PageTask): Promise<PageReply> => {
    const reply = last.then(() => doNow(pdf, task));
    last = reply.catch(() => undefined);
    return reply;
  };

  return {
    async sizes(pdf) {
      const reply = await ask(pdf, { kind: 'sizes' });
      return reply.kind === 'sizes' ? reply.sizes : other(reply);
    },
    async image(pdf, page, width) {
      const kept = images.get(pdf.sha256, page, width);
      if (kept) return kept;
      const reply = await ask(pdf, { kind: 'image', page, width }).catch((thrown: unknown) => {
        images.refuse(pdf.sha256, page, width, asAttestError(thrown));
        throw thrown;
      });
      return reply.kind === 'image' ? images.keep(pdf.sha256, page, width, reply.png) : other(reply);
    },
    async marks(pdf, quote) {
      const reply = await ask(pdf, { kind: 'marks', quote });
      return reply.kind === 'marks' ? reply.marks : other(reply);
    },
    close,
  };
}

function other({ kind }: PageReply): never {
  throw new AttestError('INTERNAL', `the thread that draws pages answered with ${kind}`);
}

/** The bundled thread beside this file. */
const ENTRY = new URL('./page-worker.js', import.meta.url);
const BUNDLED = import.meta.url.endsWith('.js');
