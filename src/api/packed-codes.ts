/*
 * Numbers of lines as a text: one, two or four bytes each, the lowest first, in base64. A third of what JSON takes, and
 * read many times faster.
 */

/** @param lines how many there are; codes lie below */
export function packedCodes(codes: readonly number[], lines: number): string {
  if (lines <= 1) return '';
  const width = widthOf(lines);
  const bytes = new Uint8Array(codes.length * width);
  for (const [at, code] of codes.entries())
    for (let byte = 0; byte < width; byte += 1) bytes[at * width + byte] = (code >>> (8 * byte)) & 0xff;
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Empty where there is one line, which all records have. */
export function unpackedCodes(packed: string, lines: number): Uint32Array {
  const bytes = atob(packed);
  const width = widthOf(lines);
  const codes = new Uint32Array(bytes.length / width);
  for (let at = 0; at < bytes.length; at += 1) {
    const code = Math.floor(at / width);
    codes[code] = (codes[code] ?? 0) + bytes.charCodeAt(at) * 2 ** (8 * (at % width));
  }
  return codes;
}

function widthOf(lines: number): 1 | 2 | 4 {
  return lines <= 0x100 ? 1 : lines <= 0x10000 ? 2 : 4;
}
