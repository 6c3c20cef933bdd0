import { AttestError } from '../model/index.ts';
import { byteOrderMark, utf16WithoutMark } from './encoding.ts';

export type DocumentKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'mail';

interface Signature {
  readonly name: string;
  readonly test: (head: string) => boolean;
}

const starts = (name: string, ...prefixes: string[]): Signature => ({
  name,
  test: (head) => prefixes.some((prefix) => head.startsWith(prefix)),
});

/** Kinds that are known and not read, so that the error can name them. Heads are Latin-1. */
const UNSUPPORTED: readonly Signature[] = [
  starts('an old Office document', '\xd0\xcf\x11\xe0'),
  starts('a rich-text file (RTF)', '{\\rtf'),
  starts('an image', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\x00', 'MM\x00*'),
  { name: 'an image', test: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' },
  starts('a sound or video', 'RIFF', 'ID3', 'OggS', '\x1aE\xdf\xa3', 'fLaC'),
  { name: 'a video', test: (head) => head.slice(4, 8) === 'ftyp' },
  starts('a compressed file', '\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '(\xb5/\xfd'),
  starts('a web archive (WARC), which holds many documents,', 'WARC/'),
  { name: 'a mailbox, which holds many messages,', test: (head) => /^From \S+.*\r?\n[\w-]+: /.test(head) },
  starts('a PostScript file', '%!PS'),
  starts('a program', '\x7fELF', 'MZ', '\xcf\xfa\xed\xfe'),
  starts('a database', 'SQLite format 3'),
];

const PAGE_START = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html)[\s>]/i;
const MARKUP_START =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|h[1-6]|div|table|p|a|b|br|font|iframe|article|main|section|header|nav|img|ul|ol|span|strong|em)[\s/>]/i;

const HEAD = 4096;

/**
 * The kind of a document, from its bytes; name and declared type only decide between kinds of text.
 * @throws AttestError DOC_UNSUPPORTED
 */
export function sniffKind(bytes: Uint8Array, origin: string, mediaType?: string | undefined): DocumentKind {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return kindOfZip(bytes);
  if (isEncryptedOffice(bytes, head)) throw encrypted();
  const known = UNSUPPORTED.find(({ test }) => test(head));
  if (known) throw unsupported(known.name);
  const wide = byteOrderMark(bytes)?.label ?? utf16WithoutMark(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes.subarray(0, HEAD)) : head;
  if (isBinary(text)) throw unsupported('binary data');
  if (isMail(head, origin, mediaType ?? '')) return 'mail';
  return kindOfText(text, origin.toLowerCase().replace(/[?#].*$/, ''), mediaType ?? '');
}

/** Kinds of ZIP files by what their directory, which stands at the end, names. */
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/xl\/workbook\.xml/, 'a spreadsheet (XLSX)'],
  [/ppt\/presentation\.xml/, 'a presentation (PPTX)'],
  [/content\.opf|epub\+zip/, 'an EPUB book'],
  [/archive\/[^/]{1,200}\.warc/i, 'a web archive (WACZ), which holds many documents,'],
];
const DIRECTORY = 100_000;

function kindOfZip(bytes: Uint8Array): DocumentKind {
  const directory = latin1(bytes.subarray(-DIRECTORY));
  if (directory.includes('word/document')) return 'docx';
  const [, name = 'a ZIP archive or an office document'] =
    ZIPPED.find(([pattern]) => pattern.test(directory)) ?? [];
  throw unsupported(name);
}

/** Office files with a password stand in an old container with a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('\xd0\xcf\x11\xe0')) return false;
  return latin1(bytes.subarray(0, 1_000_000)).includes([...'EncryptedPackage'].join('\0'));
}

const HEADER = /^([A-Za-z][\w-]{1,60}):[ \t]?\S?/;
const SENT = /^(?:message-id|received|mime-version|dkim-signature|return-path|delivered-to)$/;
const ADDRESSED = /^(?:from|date|subject|to)$/;

/** A block of header lines at the top, with some that only mail programs write, or the name or type of a message. */
function isMail(head: string, origin: string, mediaType: string): boolean {
  const names: string[] = [];
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const name = HEADER.exec(line)?.[1];
    if (name === undefined) break;
    names.push(name.toLowerCase());
  }
  const named = /\.eml$/i.test(origin) || /^message\/rfc822/i.test(mediaType);
  const addressed = names.some((name) => ADDRESSED.test(name));
  return names.some((name) => SENT.test(name)) ? addressed || named : named && addressed;
}

function kindOfText(head: string, name: string, mediaType: string): DocumentKind {
  const plain = /\.(txt|text|md|markdown)$/.test(name);
  if (PAGE_START.test(head)) return 'html';
  if (!plain && MARKUP_START.test(head)) return 'html';
  if (!plain && isHtmlType(mediaType, name) && /<[a-z!/]/i.test(head)) return 'html';
  if (/^\s*<\?xml|^\s*<(rss|feed|svg)[\s>]/i.test(head)) throw unsupported('XML');
  if (isJson(head, name)) throw unsupported('JSON');
  return /\.(md|markdown)$/.test(name) || /markdown/i.test(mediaType) ? 'markdown' : 'text';
}

function isHtmlType(mediaType: string, name: string): boolean {
  return /^(text\/html|application\/xhtml)/i.test(mediaType) || /\.x?html?$/.test(name);
}

function isJson(head: string, name: string): boolean {
  return /\.(json|jsonl|ndjson|geojson)$/.test(name) || /^\s*(\{\s*"[^"]{0,100}"\s*:|\[\s*\{\s*")/.test(head);
}

/** Text has hardly any control characters besides tab, line feed, form feed and carriage return. */
function isBinary(text: string): boolean {
  let control = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && (code < 9 || code > 13) && code !== 27) control += 1;
  }
  return control > text.length / 50;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function encrypted(): AttestError {
  return new AttestError('DOC_ENCRYPTED', 'the office document asks for a password', {
    hint: 'Remove the password with the program that made it and add the file again.',
  });
}

function unsupported(name: string): AttestError {
  return new AttestError('DOC_UNSUPPORTED', `${name} is not a kind of document that Attest reads`, {
    hint: 'Attest reads plain text, Markdown, HTML, PDF, Word (DOCX), e-mail (EML) and adds web archives (WARC, WACZ).',
  });
}
