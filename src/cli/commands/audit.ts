import { basename } from 'node:path';
import { REAL_EFFECTS } from '../../app/index.ts';
import { AttestError, asAttestError, isEdtf } from '../../model/index.ts';
import { type AuditedDocument, auditDocument } from '../../operations/index.ts';
import { auditInWords } from '../audit-words.ts';
import { type Call, type Command, text } from '../command.ts';
import { readBytes } from '../read-file.ts';

const audit: Command = {
  summary: 'what a published text says that cannot be right',
  usage: ['audit FILE… [--published EDTF] [--language CODE]', 'audit FILE… --json'],
  options: { published: { type: 'string' }, language: { type: 'string' } },
  help: {
    '--published EDTF': 'publication date, when the files do not say it',
    '--language CODE': 'language, when it should not be detected',
    '--json': 'one line per thing that was checked, in text order',
  },
  async run(call) {
    const published = text(call, 'published');
    if (call.args.length === 0) throw new AttestError('USAGE', 'audit what?', { hint: 'attest audit FILE…' });
    if (published !== undefined && !isEdtf(published))
      throw new AttestError('USAGE', `--published ${published} is no EDTF date`);
    let failed = 0;
    for (const name of call.args) failed += await auditFile(call, name);
    return failed > 0 ? 1 : 0;
  },
};

/** Prints what the audit of a file found; returns 1 when it cannot be read, and the others go on. */
async function auditFile(call: Call, name: string): Promise<number> {
  try {
    const input = {
      bytes: await readBytes(call, name),
      origin: basename(name),
      retrieved: REAL_EFFECTS.now(),
    };
    const known = { published: text(call, 'published'), language: text(call, 'language') };
    show(call, await auditDocument(input, known));
    return 0;
  } catch (thrown) {
    call.terminal.fail(asAttestError(thrown));
    return 1;
  }
}

function show({ terminal }: Call, audited: AuditedDocument): void {
  const { document, lines } = audited;
  for (const line of lines) terminal.emit({ document, ...line });
  if (!terminal.json) for (const said of auditInWords(audited, terminal.style)) terminal.say(said);
}

export default audit;
