import type { WrittenReportView } from '../../src/api/index.ts';

export type WritingState =
  | { readonly kind: 'unwritten' | 'written' | 'writing' }
  | { readonly kind: 'refused'; readonly thrown: unknown };

export interface WriterOptions {
  /** Version of the text that writing begins from; null where there is none. */
  readonly version: string | null;
  send(markdown: string, was: string | null): Promise<WrittenReportView>;
  show(state: WritingState): void;
  /** How long the writer has to pause before the text is sent, in milliseconds. */
  readonly pauseMs: number;
}

/**
 * Sends a text that somebody is writing, whenever he pauses: one request at a time, the newest text last. What was
 * refused is kept and sent again with the next text, or by `overwrite`.
 */
export class ReportWriter {
  readonly #options: WriterOptions;
  #version: string | null;
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#version = options.version;
  }

  write(markdown: string): void {
    this.#waiting = markdown;
    this.#options.show({ kind: 'writing' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.pauseMs);
  }

  /** Sends what waits, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Sends what was refused over a version that somebody else wrote. */
  overwrite(version: string | null): Promise<void> {
    this.#version = version;
    return this.flush();
  }

  /** Whether there is something that is not written yet. */
  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting !== null) {
      const markdown = this.#waiting;
      try {
        const { version } = await this.#options.send(markdown, this.#version);
        this.#version = version;
      } catch (thrown) {
        this.#options.show({ kind: 'refused', thrown });
        return;
      }
      if (this.#waiting === markdown) this.#waiting = null;
    }
    this.#options.show({ kind: 'written' });
  }
}
