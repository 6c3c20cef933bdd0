/** Collects hashed features of many examples, one after the other; grows as needed. */
export class FeatureList {
  #features = new Uint32Array(1 << 14);
  readonly #starts: number[] = [0];
  #length = 0;

  /** Adds a feature to the example that is being made. */
  add(hash: number): void {
    if (this.#length === this.#features.length) this.#grow();
    this.#features[this.#length] = hash;
    this.#length += 1;
  }

  /** Ends an example: what is added next belongs to the next one. */
  next(): void {
    this.#starts.push(this.#length);
  }

  /** All features, and where each example's start. */
  finish(): { readonly features: Uint32Array; readonly starts: Uint32Array } {
    return { features: this.#features.slice(0, this.#length), starts: Uint32Array.from(this.#starts) };
  }

  #grow(): void {
    const larger = new Uint32Array(this.#features.length * 2);
    larger.set(this.#features);
    this.#features = larger;
  }
}
