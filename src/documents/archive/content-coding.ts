import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AttestError } from '../../model/index.ts';

/** Values of the HTTP headers Content-Encoding and Transfer-Encoding, lower case, empty for none. */
export interface Coding {
  readonly content: string;
  readonly transfer: string;
}

/**
 * The payload of an archived response as the server meant it: chunks joined, unpacked. Archives often keep the
 * headers of a packed answer beside its unpacked bytes; what does not look packed is left as it is.
 * @throws AttestError DOC_TOO_LARGE when it unpacks to more than `most` bytes, DOC_UNREADABLE for broken packing
 */
export function decodeContent(bytes: Uint8Array, { content, transfer }: Coding, most: number): Uint8Array {
  const joined = transfer.includes('chunked') ? joinChunks(bytes) : bytes;
  try {
    return unpacked(joined, content, most);
  } catch (thrown) {
    if (thrown instanceof RangeError)
      throw new AttestError('DOC_TOO_LARGE', `the record unpacks to more than ${most} bytes`);
    throw new AttestError('DOC_UNREADABLE', 'the packed content of the record is broken', { cause: thrown });
  }
}

function unpacked(bytes: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  const options = { maxOutputLength };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
  if (coding === 'deflate')
    return isZlib(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  if (coding === 'br' && !looksPlain(bytes)) return brotliDecompressSync(bytes, options);
  return bytes;
}

function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function looksPlain(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*(?:<[!a-z?]|%PDF-)/i.test(head);
}

/** Joins the chunks of RFC 9112, section 7.1; bytes that are not chunked come back as they are. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = Buffer.from(bytes.subarray(at, at + 64)).toString('latin1');
    const [head, digits] = /^([0-9a-f]{1,8})[^\r\n]{0,40}\r\n/i.exec(line) ?? [];
    if (head === undefined || digits === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    const start = at + head.length;
    parts.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
  return Buffer.concat(parts);
}
