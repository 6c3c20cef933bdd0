import type { SentenceReading } from '../reading/document-reading.ts';
import type { Binding } from './bindings.ts';
import type { Frame, FrameClass } from './frame.ts';

/** One event as the document tells it: its frames, and the sentences that say more about it. */
export interface Story {
  readonly class: FrameClass;
  readonly frames: Frame[];
  /** Sentences without a frame of their own that go on about it. */
  readonly following: SentenceReading[];
  /** Sentences that tell of this and of others together: they lend a date and the agency. */
  readonly context: readonly SentenceReading[];
}

/** A sentence with all its bindings, and the stories that it is about. */
export interface ReadSentence {
  readonly sentence: SentenceReading;
  readonly bindings: readonly Binding[];
  readonly stories: readonly Story[];
}

export const REMEMBERED = 12;
