import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRulerFor } from './byte-ruler.ts';
import { decode } from './encoding.ts';

const bytesOf = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Encodes with a single-byte encoding by asking its decoder for every byte. */
function encodeSingleByte(text: string, label: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(bytesOf(byte)), byte] as const),
  );
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 63));
}

describe('decode', () => {
  it('reads UTF-8 and keeps line breaks, composed and decomposed letters as they are', () => {
    const text = 'Ligne un\r\nde\u0301ja\u0300 vu – déjà vu\r\n\tthree\n';
    expect(decode(utf8(text)).text).toBe(text);
  });

  it('takes the byte order mark off and counts its bytes', () => {
    const decoded = decode(bytesOf(0xef, 0xbb, 0xbf, 0x41));
    expect(decoded).toMatchObject({ text: 'A', skipped: 3, encoding: 'utf-8' });
  });

  it.each(['utf16le', 'utf16be'] as const)('reads %s with and without a mark', (order) => {
    const text = 'Six men were held, said the ministry. أعلنت الوزارة';
    const little = Buffer.from(text, 'utf16le');
    const plain = order === 'utf16le' ? little : Buffer.from(little).swap16();
    const mark = order === 'utf16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(decode(Uint8Array.from(plain)).text).toBe(text);
    expect(decode(Uint8Array.from([...mark, ...plain])).text).toBe(text);
  });

  it('guesses windows-1252 for Western text', () => {
    const bytes = Buffer.from(
      'Le pr\xe9fet a d\xe9cid\xe9 d\x92une saisie \x96 co\xfbt : 40 \x80.',
      'latin1',
    );
    const text = 'Le préfet a décidé d’une saisie – coût : 40 €.';
    expect(decode(bytes)).toMatchObject({ text, label: 'windows-1252' });
    expect(decode(bytes, 'iso-8859-1').text).toBe(text);
  });

  it('guesses windows-1256 and ISO-8859-6 for Arabic text', () => {
    const text = 'قالت الوزارة إن المصالح الأمنية أوقفت سبعة أشخاص في المدينة يوم الاثنين.';
    for (const label of ['windows-1256', 'iso-8859-6'])
      expect(decode(encodeSingleByte(text, label))).toMatchObject({ text, label });
  });

  it('believes a declared charset when the bytes are not UTF-8, and UTF-8 bytes before a wrong declaration', () => {
    expect(decode(bytesOf(0xcf, 0xf0, 0xe8), 'windows-1251').text).toBe('При');
    expect(decode(utf8('déjà'), 'iso-8859-1').text).toBe('déjà');
    expect(decode(bytesOf(0xe9), 'no-such-charset').text).toBe('é');
  });

  it('keeps UTF-8 with a broken place as UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('أوقفت المصالح سبعة '), 0xd9, ...utf8(' أشخاص في المدينة')]);
    expect(decode(bytes).text).toBe('أوقفت المصالح سبعة \uFFFD أشخاص في المدينة');
  });

  it('refuses multi-byte encodings that offsets cannot be kept for', () => {
    expect(() => decode(bytesOf(0xc4, 0xe3), 'gbk')).toThrow(
      expect.objectContaining({ code: 'DOC_UNREADABLE' }),
    );
  });
});

describe('byteRulerFor', () => {
  it('points each character of broken or whole UTF-8 to its bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 700 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (noise, text) => {
          const bytes = Uint8Array.from([...noise, ...utf8(text)]);
          const decoded = { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), skipped: 0 };
          const ruler = byteRulerFor(bytes, { ...decoded, encoding: 'utf-8', label: 'utf-8' });
          let at = 0;
          for (const char of decoded.text) {
            const slice = bytes.subarray(ruler.toByte(at), ruler.toByte(at + char.length));
            expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice)).toBe(char);
            at += char.length;
          }
          expect(ruler.toByte(decoded.text.length)).toBe(bytes.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts two bytes per unit in UTF-16 and one in single-byte encodings', () => {
    const wide = decode(Uint8Array.from([0xff, 0xfe, ...Buffer.from('a é', 'utf16le')]));
    expect(byteRulerFor(new Uint8Array(8), wide).toByte(2)).toBe(6);
    const single = decode(bytesOf(0x61, 0xe9, 0x62));
    expect(byteRulerFor(bytesOf(0x61, 0xe9, 0x62), single).toByte(2)).toBe(2);
  });
});
