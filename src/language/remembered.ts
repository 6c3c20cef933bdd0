const MOST = 40_000;

/**
 * A pure function of a string that keeps its answers, for words: few of them make up most of a text. Bounded: the
 * older half of the answers goes when there are more than `most`.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  make: (key: string) => T,
  most = MOST,
): (key: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const own = apart(key);
    const answer = older.get(key) ?? make(own);
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, answer);
    return answer;
  };
}

/** Engines cut long slices out of their text and so keep all of it: a copy does not. */
function apart(key: string): string {
  return key.length < 13 ? key : key.split('').join('');
}
