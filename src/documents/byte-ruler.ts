import type { Decoded } from './encoding.ts';

/** Converts positions in decoded text to byte offsets in the original. */
export interface ByteRuler {
  /** UTF-16 index (0 to length) → byte offset from the start of the file. */
  toByte(unit: number): number;
}

const STEP = 128;

/** A ruler for decoded bytes: linear to build, a look-up walks at most 128 characters. */
export function byteRulerFor(bytes: Uint8Array, decoded: Decoded): ByteRuler {
  const { skipped, encoding, text } = decoded;
  if (encoding === 'single-byte' || (encoding === 'utf-8' && bytes.length - skipped === text.length))
    return { toByte: (unit) => skipped + unit };
  if (encoding !== 'utf-8') return { toByte: (unit) => Math.min(bytes.length, skipped + unit * 2) };
  return utf8Ruler(bytes, skipped);
}

function utf8Ruler(bytes: Uint8Array, skipped: number): ByteRuler {
  const checkpoints: { unit: number; byte: number }[] = [{ unit: 0, byte: skipped }];
  let unit = 0;
  for (let byte = skipped; byte < bytes.length; ) {
    const length = sequenceLength(bytes, byte);
    byte += length;
    unit += length === 4 ? 2 : 1;
    if (unit >= checkpoints.length * STEP) checkpoints.push({ unit, byte });
  }
  return {
    toByte: (target) => {
      let { unit: at, byte } = checkpoints[before(checkpoints, target)] ?? { unit: 0, byte: skipped };
      while (at < target && byte < bytes.length) {
        const length = sequenceLength(bytes, byte);
        byte += length;
        at += length === 4 ? 2 : 1;
      }
      return byte;
    },
  };
}

/** Index of the last checkpoint at or before a unit. They stand one or two units behind multiples of STEP. */
function before(checkpoints: readonly { unit: number }[], target: number): number {
  const index = Math.min(checkpoints.length - 1, Math.floor(target / STEP));
  return index > 0 && (checkpoints[index]?.unit ?? 0) > target ? index - 1 : index;
}

/**
 * Bytes of the character at an offset; for broken input, of the part that decoders replace by one U+FFFD
 * (WHATWG Encoding: the maximal subpart of an ill-formed sequence).
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let index = 1; index < wanted; index += 1) {
    const byte = bytes[at + index] ?? 0;
    const [low, high] = index === 1 ? secondByteRange(lead) : [0x80, 0xbf];
    if (byte < low || byte > high) return index;
  }
  return wanted;
}

function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
