/** A day, month or year as a language writes it; of a span, without what its end says too: "3" of "3 to 5 March". */
export interface WrittenDate {
  readonly text: string;
  readonly precision: 'day' | 'month' | 'year';
}

/** How one language writes dates. */
export interface DateWording {
  readonly months: readonly string[];
  readonly monthYear: (month: string, year: string) => string;
  readonly dayMonth: (day: string, month: string) => string;
  readonly full: (day: string, month: string, year: string) => string;
  readonly since: (date: WrittenDate) => string;
  readonly until: (date: WrittenDate) => string;
  readonly span: (from: WrittenDate, to: WrittenDate) => string;
  /** Of a figure that holds then. */
  readonly asOf: (date: WrittenDate) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** @param from, to its first and last year */
  readonly years: (from: string, to: string) => string;
  readonly noYear: (date: string) => string;
  readonly unknown: string;
}
