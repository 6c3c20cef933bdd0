import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const HEAD =
  'From: Ministry of Ports <press@ports.example>\r\nTo: list@desk.example\r\nSubject: Seven held in the port\r\nDate: Fri, 3 May 2019 22:30:00 +0200\r\nMIME-Version: 1.0\r\n';
const read = (message: string, origin = 'a.eml') =>
  readDocument({ bytes: encode(message), origin, retrieved: '2024-01-01T00:00:00Z' });
const plain = (body: string, head = HEAD) => `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
const furniture = ({ text }: Awaited<ReturnType<typeof read>>) =>
  text.furniture.map(({ start, end, kind }) => `${kind}: ${text.text.slice(start, end)}`);

describe('a message', () => {
  it('is its subject and its text, described by its headers', async () => {
    const { text, document, descriptions } = await read(
      plain('Police held seven men on Friday.\r\nNobody was hurt.'),
    );
    expect(text.text).toBe('Seven held in the port\n\nPolice held seven men on Friday.\nNobody was hurt.');
    expect(document.mediaType).toBe('message/rfc822');
    expect(descriptions.slice(1).map(({ value, basis }) => `${value} (${basis})`)).toEqual([
      'Seven held in the port (subject of the message)',
      'Ministry of Ports (sender of the message)',
      '2019-05-03 (date of the message)',
    ]);
  });

  it('is known by its headers, whatever its name', async () => {
    expect((await read(plain('Words.'), 'message.txt')).document.mediaType).toBe('message/rfc822');
    const notes = 'From: the ministry\nDate: 3 May 2019\n\nWords of a report.';
    expect((await read(notes, 'notes.txt')).document.mediaType).toBe('text/plain');
  });

  it('decodes subjects and texts of other scripts', async () => {
    const subject = Buffer.from('توقيف سبعة').toString('base64');
    const head = `From: a@ports.example\r\nSubject: =?utf-8?B?${subject}?=\r\nMIME-Version: 1.0\r\n`;
    const body = `Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nd=E9tenus =\r\nhier`;
    expect((await read(`${head}${body}`)).text.text).toBe('توقيف سبعة\n\ndétenus hier');
  });

  it('reads HTML where the plain part says little, and names attachments in a marked note', async () => {
    const part = (type: string, body: string, extra = '') =>
      `--b\r\nContent-Type: ${type}\r\n${extra}\r\n${body}\r\n`;
    const html = `<p>Police held seven men on Friday, the prosecutor said.</p><p>They are suspects.</p>`;
    const file = part(
      'application/pdf',
      'AAAA',
      'Content-Disposition: attachment; filename="list of names.pdf"\r\nContent-Transfer-Encoding: base64\r\n',
    );
    const message = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/plain', 'See HTML.')}${part('text/html', html)}${file}--b--`;
    const result = await read(message);
    expect(result.text.text).toContain('the prosecutor said.\n\nThey are suspects.');
    expect(furniture(result)).toContain('footer: [Attachments, not read: list of names.pdf]');
  });

  it('marks quoted messages and signatures', async () => {
    const result = await read(
      plain('Police held seven men.\r\n\r\n> Five men were held.\r\n> And two.\r\n\r\n-- \r\nThe desk'),
    );
    expect(furniture(result)).toEqual([
      'related: > Five men were held.\n> And two.',
      'footer: -- \nThe desk',
    ]);
  });

  it.each([
    ['Organization: Port Desk\r\nFrom: Jo Doe <jo@gmail.com>', 'Port Desk'],
    ['From: Jo Doe <jo@review.example>', 'review.example'],
    ['From: Jo Doe <jo@gmail.com>', null],
    ['From: وزارة الموانئ <a@gmail.com>', 'وزارة الموانئ'],
  ])('%j is published by %j', async (head, publisher) => {
    const { descriptions } = await read(
      plain('Police held seven men.', `${head}\r\nSubject: Held\r\nMIME-Version: 1.0\r\n`),
    );
    expect(descriptions.find(({ field }) => field === 'publisher')?.value).toBe(publisher);
  });
});

describe('hostile messages', () => {
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('');

  it.each([
    ['parts nested too deep', `${HEAD}${nested(500)}`, 'DOC_UNREADABLE'],
    ['headers without end', `${HEAD}${'X-A: bbbbbbbbbbbbbbbbbbb\r\n'.repeat(150_000)}`, 'DOC_UNREADABLE'],
    ['nothing to read', 'From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n', 'DOC_EMPTY'],
    ['a whole mailbox', `From jo@b.example Fri May  3 2019\nSubject: x\n\nwords`, 'DOC_UNSUPPORTED'],
  ])('%s', async (_name, message, code) => {
    await expect(read(message)).rejects.toMatchObject({ code, where: { file: 'a.eml' } });
  });

  it('are read or refused with a code', async () => {
    const line = fc.constantFrom(
      ...[
        'Content-Type: multipart/mixed; boundary=b',
        '--b',
        '--b--',
        '',
        'words',
        'Content-Type: text/html',
      ],
      ...[
        'Content-Transfer-Encoding: base64',
        '=?utf-8?Q?=E9',
        '<p>words',
        'Content-Type: message/rfc822',
        '> x',
        '\u0000',
      ],
      ...['Date: never', 'Subject: =?x?B?!!?=', 'From: <<>', 'Content-Type: text/plain; charset=nothing'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const outcome = await read(`MIME-Version: 1.0\r\n${lines.join('\r\n')}`).catch(
          (thrown: unknown) => thrown,
        );
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: expect.stringMatching(/^DOC_/) });
        else expect(outcome).toHaveProperty('text.text', expect.stringMatching(/./));
      }),
      { numRuns: 150 },
    );
  });
});
