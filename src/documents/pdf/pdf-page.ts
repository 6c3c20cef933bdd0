/** Where a run of type stands on a page. Points from the lower left corner; `y` is the baseline. */
export interface TypePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A run of characters on a page. */
export interface Glyphs extends TypePlace {
  readonly text: string;
}

/** A stretch of a text, UTF-16 indices, and where its type stands. */
export interface PlacedType extends TypePlace {
  readonly start: number;
  readonly end: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise by which its type was set upright: all of this is after them. */
  readonly turns: number;
  readonly glyphs: readonly Glyphs[];
}
