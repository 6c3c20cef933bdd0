import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadGazetteer, REAL_EFFECTS } from '../../app/index.ts';
import {
  type AttestError,
  asAttestError,
  type ExtractedDocument,
  AttestError as Failure,
  isEdtf,
} from '../../model/index.ts';
import { extractFile } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { valueText } from '../value-text.ts';

const extract: Command = {
  summary: 'suggested records of files, as JSON Lines',
  usage: ['extract FILE… [--published EDTF] [--language CODE] --json'],
  options: { published: { type: 'string' }, language: { type: 'string' } },
  help: {
    '--published EDTF': 'publication date, when the files do not say it',
    '--language CODE': 'language, when it should not be detected',
    '--json': 'one document a line',
  },
  async run(call) {
    const published = text(call, 'published');
    if (call.args.length === 0)
      throw new Failure('USAGE', 'extract from what?', { hint: 'attest extract FILE… --json' });
    if (published !== undefined && !isEdtf(published))
      throw new Failure('USAGE', `--published ${published} is no EDTF date`);
    const gazetteer = await loadGazetteer();
    const failures: AttestError[] = [];
    for (const [index, file] of call.args.entries()) {
      call.terminal.progress(file, index, call.args.length);
      try {
        const bytes = await readFile(resolve(call.cwd, file)).catch((cause: unknown) => {
          throw new Failure('DOC_NOT_FOUND', `${file} cannot be read`, { where: { file }, cause });
        });
        const options = {
          published,
          language: text(call, 'language'),
          gazetteer,
          retrieved: REAL_EFFECTS.now(),
        };
        show(call, await extractFile(bytes, file, options));
      } catch (thrown) {
        const error = asAttestError(thrown);
        failures.push(error);
        call.terminal.fail(error);
      }
    }
    return failures.length > 0 ? 1 : 0;
  },
};

function show({ terminal }: Call, extracted: ExtractedDocument): void {
  terminal.emit(extracted);
  terminal.say(
    terminal.style.bold(
      `${extracted.document}  ${extracted.language ?? '?'}  ${extracted.published ?? 'no date'}`,
    ),
  );
  for (const record of extracted.records) {
    terminal.say(`  ${record.type}`);
    for (const { variable, value, quote, flags } of record.statements)
      terminal.say(
        `    ${variable.padEnd(14)} ${valueText(value)} ${flags.join(' ')} ${terminal.style.dim(quote?.exact ?? '')}`,
      );
  }
}

export default extract;
