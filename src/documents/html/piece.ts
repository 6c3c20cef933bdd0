import type { FurnitureKind, Run } from '../reading.ts';

/** A stretch of text out of one text node. Positions are UTF-16 indices into the page's text. */
export interface Piece extends Run {
  readonly kind: FurnitureKind | null;
  readonly linked: boolean;
  readonly inMain: boolean;
  readonly inTitle: boolean;
}
