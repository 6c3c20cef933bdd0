import { AttestError } from '../../model/index.ts';
import { readHtml } from '../html/html-reader.ts';
import type { Hint, Mark, Reading, ReadLimits } from '../reading.ts';
import { mailMarks } from './mail-marks.ts';
import { senderOrganisation } from './sender.ts';

interface Body {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads an e-mail message (RFC 5322, MIME): its subject, an empty line, its text. The plain version goes before
 * the HTML one. Attachments are named in a last line that is marked as furniture, and not read. The whole message
 * is the source of the whole text.
 * @throws AttestError DOC_UNREADABLE for parts nested too deep, headers without end
 */
export async function readMail(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 4 });
  const subject = oneLine(mail.subject ?? '');
  const body = await bodyOf(mail.text, mail.html, limits);
  const names = mail.attachments
    .filter(({ related }) => !related)
    .map(({ filename }) => filename ?? 'without a name');
  const { text, marks } = assemble(subject, body, names);
  if (text.trim() === '') throw new AttestError('DOC_EMPTY', 'the message holds no text');
  return {
    reader: 'attest-mail/1',
    mediaType: 'message/rfc822',
    text,
    runs: [{ start: 0, end: text.length, source: { start: 0, end: bytes.length } }],
    marks,
    hints: [
      ...hint('title', subject, 'subject of the message'),
      ...hint('published', mail.date?.slice(0, 10), 'date of the message'),
      ...senderOrganisation(mail.headers, mail.from),
    ],
  };
}

/** The plain text, or the HTML where that says much more: mailers often put "see the HTML version" in the former. */
async function bodyOf(plain = '', html = '', limits: ReadLimits): Promise<Body> {
  const text = plain.replace(/\r\n?/g, '\n').trim();
  if (html === '') return { text, marks: mailMarks(text) };
  const page = await readHtml(new TextEncoder().encode(html), limits, 'utf-8').catch((thrown: unknown) => {
    if (text === '') throw thrown;
    return { text: '', marks: [] };
  });
  return text.length * 3 > page.text.length ? { text, marks: mailMarks(text) } : page;
}

function assemble(subject: string, body: Body, attachments: readonly string[]): Body {
  const head = subject === '' ? '' : `${subject}\n\n`;
  const note =
    attachments.length === 0 ? '' : `[Attachments, not read: ${attachments.map(oneLine).join('; ')}]`;
  const text = note === '' ? `${head}${body.text}` : `${head}${body.text}\n\n${note}`;
  const moved = body.marks.map((mark) => ({
    ...mark,
    start: mark.start + head.length,
    end: mark.end + head.length,
  }));
  const marks: readonly Mark[] =
    note === '' ? moved : [...moved, { start: text.length - note.length, end: text.length, kind: 'footer' }];
  return { text, marks };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}

function hint(field: Hint['field'], value: string | undefined, basis: string): Hint[] {
  return value ? [{ field, value, basis }] : [];
}
