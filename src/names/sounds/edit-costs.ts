/** What it costs to take one sound for another, or to leave one out; sounds are numbered from 0. */
export interface EditCosts {
  readonly size: number;
  /** Row by row: the cost of putting one sound for another. Symmetric, 0 on the diagonal. */
  readonly replace: Float64Array;
  readonly leaveOut: Float64Array;
}

/** What costs are made from; a pair is written `K~Q`. */
export interface CostTable {
  readonly sounds: readonly string[];
  /** Costs of pairs that writers confuse; any other pair costs what leaving both out would, at most `unlike`. */
  readonly pairs: Readonly<Record<string, number>>;
  readonly leaveOut: (sound: string) => number;
  readonly unlike: number;
}

export function editCosts({ sounds, pairs, leaveOut, unlike }: CostTable): EditCosts {
  const size = sounds.length;
  const alone = Float64Array.from(sounds, leaveOut);
  const replace = Float64Array.from({ length: size * size }, (_, i) => {
    const [a, b] = [Math.floor(i / size), i % size];
    if (a === b) return 0;
    const named = pairs[`${sounds[a]}~${sounds[b]}`] ?? pairs[`${sounds[b]}~${sounds[a]}`];
    return named ?? Math.min(unlike, (alone[a] ?? 0) + (alone[b] ?? 0));
  });
  return { size, replace, leaveOut: alone };
}

/** What a word weighs: the cost of leaving all of it out. */
export function weightOf(costs: EditCosts, word: Uint8Array): number {
  let weight = 0;
  for (const sound of word) weight += costs.leaveOut[sound] ?? 0;
  return weight;
}

/** The least cost of turning one word's sounds into the other's (weighted Levenshtein distance). Symmetric. */
export function editDistance({ size, replace, leaveOut }: EditCosts, a: Uint8Array, b: Uint8Array): number {
  const width = b.length + 1;
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j += 1) before[j] = (before[j - 1] ?? 0) + (leaveOut[b[j - 1] ?? 0] ?? 0);
  for (const sound of a) {
    const out = leaveOut[sound] ?? 0;
    row[0] = (before[0] ?? 0) + out;
    for (let j = 1; j < width; j += 1) {
      const other = b[j - 1] ?? 0;
      const both = (before[j - 1] ?? 0) + (replace[sound * size + other] ?? 0);
      const gone = (before[j] ?? 0) + out;
      const come = (row[j - 1] ?? 0) + (leaveOut[other] ?? 0);
      row[j] = both < gone ? (both < come ? both : come) : gone < come ? gone : come;
    }
    [before, row] = [row, before];
  }
  return before[width - 1] ?? 0;
}
