/** At least one. */
export type Words = readonly [string, ...string[]];

/** The words between bars, without line breaks. */
export function list(words: string): Words {
  const [first = '', ...rest] = words.split('|').map((word) => word.trim().replace(/\s+/g, ' '));
  return [first, ...rest];
}
