/** Numbers in the order in which they came, each known by its place: a hash table without objects. */
export interface NumberIndex {
  /** The place of a number, adding it where it is new. */
  add(value: number): number;
  /** The place of a number; -1 where it is not known. */
  find(value: number): number;
  size(): number;
}

/** @param most how many different numbers may come; whole, not below 0 and below 2^53 */
export function numberIndex(most: number): NumberIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, 2 * most)));
  const mask = slots - 1;
  const values = new Float64Array(slots).fill(-1);
  const places = new Int32Array(slots);
  let count = 0;
  const slotOf = (value: number): number => {
    const low = value % 4_294_967_296;
    const mixed = Math.imul((low ^ Math.floor(value / 4_294_967_296)) | 0, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (values[slot] !== -1 && values[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add(value) {
      const slot = slotOf(value);
      if (values[slot] === -1) {
        values[slot] = value;
        places[slot] = count++;
      }
      return places[slot] ?? -1;
    },
    find(value) {
      const slot = slotOf(value);
      return values[slot] === -1 ? -1 : (places[slot] ?? -1);
    },
    size: () => count,
  };
}
