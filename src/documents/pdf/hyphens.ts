/** Prefixes that keep their hyphen when a line ends behind it: al-Qaida, self-styled. */
const KEEP =
  /^(?:al|el|as|ash|at|an|ar|az|ad|abd|ben|bin|self|non|ex|anti|pro|co|semi|quasi|so|mid|vice|all)$/i;
const HYPHEN = /[-\u2010\u00ad]$/;

/** How two lines of a paragraph are joined: what is cut from the end of the first, and what is put between. */
export interface Join {
  readonly cut: number;
  readonly between: '' | ' ';
}

/**
 * Joins a word that a line break parted. The hyphen stays in numbers, before capitals, after prefixes that keep
 * theirs, and in compounds that the document writes with a hyphen elsewhere.
 * @param compounds words with a hyphen that stand within lines, lower case
 */
export function joinOf(line: string, next: string, compounds: ReadonlySet<string>): Join {
  if (!HYPHEN.test(line)) return { cut: 0, between: ' ' };
  if (line.endsWith('\u00ad')) return { cut: 1, between: '' };
  const before = /[\p{L}\p{N}]+(?=.$)/u.exec(line)?.[0];
  const after = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
  if (before === undefined || after === undefined) return { cut: 0, between: ' ' };
  const whole = `${before}-${after}`.toLowerCase();
  const keeps = !/^\p{Ll}/u.test(after) || /\d$/.test(before) || KEEP.test(before) || compounds.has(whole);
  return { cut: keeps ? 0 : 1, between: '' };
}

/** The hyphenated words inside lines, lower case. */
export function compoundsIn(lines: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{N}]+[-\u2010][\p{L}\p{N}]+/gu))
      found.add(word.replace('\u2010', '-').toLowerCase());
  return found;
}
