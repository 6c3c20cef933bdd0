/** Clusters of letters by number. A cluster is looked up by its letters' digits, read as one number in a base. */
export interface ClusterIndex {
  readonly longest: number;
  readonly base: number;
  /** The digit of each letter by its UTF-16 unit; 0 for what is no letter of the script. */
  readonly digits: Uint8Array;
  /** The cluster's number by its key; 0 where there is none. */
  readonly numbers: Uint16Array;
  /** How many clusters there are. */
  readonly size: number;
}

const LAST_ARABIC = 0x06ff;

/** Single letters come first, in their order, then the others; numbers count from 1. */
export function clusterIndex(letters: string, clusters: readonly string[], longest: number): ClusterIndex {
  const digits = new Uint8Array(LAST_ARABIC + 1);
  [...letters].forEach((letter, i) => {
    digits[letter.charCodeAt(0)] = i + 1;
  });
  const base = letters.length + 1;
  const numbers = new Uint16Array(base ** longest);
  let size = 0;
  for (const cluster of [...letters, ...clusters]) {
    const key = keyOf(cluster, digits, base);
    if (cluster === '' || numbers[key] !== 0) continue;
    size += 1;
    numbers[key] = size;
  }
  return { longest, base, digits, numbers, size };
}

/** The number of a cluster; 0 for '' and for what is no cluster. */
export function numberOf({ digits, base, numbers }: ClusterIndex, cluster: string): number {
  return cluster === '' ? 0 : (numbers[keyOf(cluster, digits, base)] ?? 0);
}

function keyOf(cluster: string, digits: Uint8Array, base: number): number {
  let key = 0;
  for (let i = 0; i < cluster.length; i += 1) key = key * base + (digits[cluster.charCodeAt(i)] ?? 0);
  return key;
}

/** The numbers, times `factor`, of the clusters of one, two … letters that start at each place of a word in its edges. */
export function clustersOf(index: ClusterIndex, word: string, factor: number): Int32Array {
  const { digits, base, numbers, longest } = index;
  const letters = `^${word}$`;
  const codes = new Int32Array(letters.length * longest);
  for (let i = 0; i < letters.length; i += 1) {
    const most = Math.min(longest, letters.length - i);
    for (let key = 0, n = 0; n < most; n += 1) {
      key = key * base + (digits[letters.charCodeAt(i + n)] ?? 0);
      codes[i * longest + n] = (numbers[key] ?? 0) * factor;
    }
  }
  return codes;
}
