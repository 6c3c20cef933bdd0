import { describe, expect, it } from 'vitest';
import { sniffKind } from './sniff.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('sniffKind', () => {
  it.each([
    ['%PDF-1.4\n', 'report.txt', undefined, 'pdf'],
    ['\n\njunk before\n%PDF-1.7', 'x', 'text/html', 'pdf'],
    ['<!DOCTYPE html><p>x', 'saved.txt', undefined, 'html'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<html xmlns="x"><body>', 'x', undefined, 'html'],
    ['<div class="a">x</div>', 'x', undefined, 'html'],
    ['Some words <b>and</b> more', 'page', 'text/html; charset=utf-8', 'html'],
    ['<p>one paragraph as it was pasted', 'note.txt', undefined, 'text'],
    ['Police held six men.', 'note.txt', undefined, 'text'],
    ['Police held six men.', 'note', undefined, 'text'],
    ['PK\x03\x04....word/document.xml', 'x', undefined, 'docx'],
    ['MIME-Version: 1.0\r\nSubject: x', 'x', undefined, 'mail'],
    ['Subject: x\r\n\r\nSix held', 'a.eml', undefined, 'mail'],
    ['Subject: x\r\n\r\nSix held', 'a.txt', undefined, 'text'],
    ['# Six held\n\nText', 'note.md', undefined, 'markdown'],
    ['# Six held\n\nText', 'https://example.org/a.md?raw=1', undefined, 'markdown'],
    ['# Six held\n\nText', 'note', 'text/markdown', 'markdown'],
    ['Six held\nText', 'renamed.pdf', 'application/pdf', 'text'],
  ] as const)('%j named %s is %4$s', (text, origin, mediaType, kind) => {
    expect(sniffKind(bytes(text), origin, mediaType)).toBe(kind);
  });

  it.each([
    ['PK\x03\x04....xl/workbook.xml', 'XLSX'],
    ['PK\x03\x04....archive/data.warc.gz', 'WACZ'],
    ['PK\x03\x04....', 'ZIP'],
    ['\xd0\xcf\x11\xe0', 'Office'],
    ['{\\rtf1', 'RTF'],
    ['\x89PNG\r\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['WARC/1.0\r\n', 'WARC'],
    ['From jo@example.org Fri May 3\r\nSubject: x', 'mailbox'],
    ['<?xml version="1.0"?><records/>', 'XML'],
    ['{"type": "FeatureCollection"}', 'JSON'],
    ['\x00\x01\x02\x03\x04', 'binary'],
    ['\x01\x02\x03\x04\x05abc', 'binary'],
  ])('%j is refused by name', (text, name) => {
    expect(() => sniffKind(bytes(text), 'x', undefined)).toThrow(
      expect.objectContaining({ code: 'DOC_UNSUPPORTED', message: expect.stringContaining(name) }),
    );
  });
});
