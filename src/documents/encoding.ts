import { AttestError } from '../model/index.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'single-byte';

/** Decoded bytes. `text` holds the characters unchanged, without the byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The encoding's name as the WHATWG Encoding standard has it. */
  readonly label: string;
  /** Bytes before the first character: the byte order mark, or none. */
  readonly skipped: number;
}

const MULTI_BYTE = /^(gb|big5|euc|shift|iso-2022|replacement|x-user)/;

/**
 * Decodes text: byte order mark first, then valid UTF-8, then UTF-16 without a mark, then the declared charset,
 * then the likeliest of the Arabic and Western single-byte encodings.
 * @throws AttestError DOC_UNREADABLE for encodings that offsets cannot be kept for (GBK, Shift_JIS …)
 */
export function decode(bytes: Uint8Array, declared?: string | undefined): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes, mark.label, mark.length);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', 0);
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide, 0);
  const label = labelOf(declared);
  if (label && !label.startsWith('utf-')) return decodeAs(bytes, label, 0);
  return decodeAs(bytes, isDamagedUtf8(bytes) ? 'utf-8' : likeliestSingleByte(bytes), 0);
}

function decodeAs(bytes: Uint8Array, label: string, skipped: number): Decoded {
  if (MULTI_BYTE.test(label)) {
    throw new AttestError('DOC_UNREADABLE', `text in the encoding ${label} is not read`, {
      hint: 'Convert the file to UTF-8.',
    });
  }
  const rest = bytes.subarray(skipped);
  const text =
    label === 'windows-1252' ? decodeWestern(rest) : new TextDecoder(label, { ignoreBOM: true }).decode(rest);
  const wide = label === 'utf-16le' || label === 'utf-16be';
  return { text, label, skipped, encoding: wide || label === 'utf-8' ? label : 'single-byte' };
}

/** Windows-1252 for the bytes 0x80 to 0x9F; the others are Latin-1. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node decode windows-1252 as Latin-1 and lose quotation marks, dashes and the euro sign. */
function decodeWestern(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (char) => WESTERN[char.charCodeAt(0) - 0x80] ?? char);
}

/** The byte order mark at the start, if there is one. */
export function byteOrderMark(bytes: Uint8Array): { label: Encoding; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', length: 2 };
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !utf16WithoutMark(bytes);
  } catch {
    return false;
  }
}

/** UTF-16 shows in zero bytes on one side only: spaces, digits and line breaks have one in every script. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length / 20;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

function labelOf(declared: string | undefined): string | null {
  if (!declared) return null;
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return null;
  }
}

/** Whether the bytes are UTF-8 with a few broken places rather than another encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > broken * 4;
}

/** Arabic bytes are mostly above 0x7F and hold the article ال; Western text has a high byte here and there. */
function likeliestSingleByte(bytes: Uint8Array): string {
  const articles = (label: string) => new TextDecoder(label).decode(bytes).split('ال').length - 1;
  const [windows, iso] = [articles('windows-1256'), articles('iso-8859-6')];
  const high = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  if (high < bytes.length / 4 || Math.max(windows, iso) < high / 100) return 'windows-1252';
  return windows >= iso ? 'windows-1256' : 'iso-8859-6';
}
