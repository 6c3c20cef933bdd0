/** Folded text and, for each of its UTF-16 units, the stretch of the original that it came from. */
export interface Folded {
  readonly text: string;
  /** UTF-16 start in the original of each folded unit, ascending. */
  readonly starts: Uint32Array;
  /** UTF-16 end in the original of each folded unit, the accents and vowel signs behind it included. */
  readonly ends: Uint32Array;
}

/**
 * The stretch of the original (UTF-16, end exclusive) that a stretch of the folded text came from.
 * An empty stretch has no original: it gives an empty one at the same place.
 */
export function originalOf(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? from) : from };
}

/** The index in the folded text of what stands at a UTF-16 index of the original, or of the next that is left of it. */
export function foldedOf({ starts }: Folded, index: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Collects folded units; grows as needed. */
export class FoldedWriter {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length += 1;
  }

  last(): number {
    return this.length === 0 ? 0 : (this.#units[this.length - 1] ?? 0);
  }

  /** What follows belongs to the last unit too. */
  extend(end: number): void {
    if (this.length > 0) this.#ends[this.length - 1] = end;
  }

  drop(): void {
    this.length -= 1;
  }

  finish(): Folded {
    const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
    const units = this.#units.subarray(0, this.length);
    const isSound = !hasSurrogate(units);
    return {
      text: isSound ? decoder.decode(units) : fromUnits(units),
      starts: this.#starts.slice(0, this.length),
      ends: this.#ends.slice(0, this.length),
    };
  }

  #grow(): void {
    const size = this.#units.length * 2 + 16;
    this.#units = enlarged(this.#units, new Uint16Array(size));
    this.#starts = enlarged(this.#starts, new Uint32Array(size));
    this.#ends = enlarged(this.#ends, new Uint32Array(size));
  }
}

function enlarged<Units extends Uint16Array | Uint32Array>(old: Units, fresh: Units): Units {
  fresh.set(old);
  return fresh;
}

function hasSurrogate(units: Uint16Array): boolean {
  for (const unit of units) if (unit >= 0xd800 && unit < 0xe000) return true;
  return false;
}

/** Unit by unit: a decoder would replace a lone surrogate, and lengths would differ. */
function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192)
    text += String.fromCharCode(...units.subarray(from, from + 8192));
  return text;
}
