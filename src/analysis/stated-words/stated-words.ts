/** What is said beside stated figures, and beside measures and exchanges, in one language. */
export interface StatedWords {
  /** Of two claims that no number fits, for one time. */
  readonly sameTime: (a: string, b: string) => string;
  readonly falls: (early: string, late: string) => string;
  readonly partAbove: (part: string, small: string, whole: string, large: string) => string;
  /** @param kind a kind of figure, in words */
  readonly impossible: (kind: string, claim: string) => string;
  readonly whole: (n: number) => string;
  readonly upTo: (figure: string) => string;
  readonly orMore: (figure: string) => string;
  readonly notSaid: string;
  readonly published: (date: string) => string;
  readonly leftOut: (n: number) => string;
  readonly alone: (n: number) => string;
  readonly untimed: (n: number) => string;
  readonly neverJoined: string;
  readonly sideMissing: (n: number) => string;
  readonly pairs: string;
  /** For a page or a terminal. */
  readonly cannotBeTrue: string;
  readonly ifSame: string;
  readonly noFigure: string;
  readonly noMeasure: string;
  readonly noExchange: string;
  readonly higher: Readonly<Record<'worse' | 'better', string>>;
  readonly notKnown: (variable: string) => string;
  readonly exchanges: string;
}
