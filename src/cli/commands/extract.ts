import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type ExtractReply, type ExtractRequest, extractFiles, REAL_EFFECTS } from '../../app/index.ts';
import { AttestError, type ExtractedDocument, fromProblem, isEdtf } from '../../model/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { linesOf } from '../lines.ts';
import { valueText } from '../value-text.ts';

const extract: Command = {
  summary: 'suggested records of files, as JSON Lines',
  usage: [
    'extract FILE… [--published EDTF] [--language CODE] [--model FILE] --json',
    'extract - --jobs all --json < NAMES     file names from standard input, one a line',
  ],
  options: {
    published: { type: 'string' },
    language: { type: 'string' },
    model: { type: 'string' },
    jobs: { type: 'string' },
  },
  help: {
    '--published EDTF': 'publication date, when the files do not say it',
    '--language CODE': 'language, when it should not be detected',
    '--model FILE': 'a model that attest learn made, on top of the rules',
    '--jobs N|all': 'how many cores to use (1)',
    '--json': 'one document a line, in the order of the files',
  },
  async run(call) {
    const published = text(call, 'published');
    if (call.args.length === 0)
      throw new AttestError('USAGE', 'extract from what?', { hint: 'attest extract FILE… --json' });
    if (published !== undefined && !isEdtf(published))
      throw new AttestError('USAGE', `--published ${published} is no EDTF date`);
    const names = call.args[0] === '-' ? await readNames() : call.args;
    const files = names.map((name) => requestFor(call, name));
    let [done, failed] = [0, 0];
    for await (const reply of extractFiles(files, workersWanted(call), modelOf(call))) {
      done += 1;
      call.terminal.progress(reply.name, done, Math.max(done, files.length));
      failed += show(call, reply);
    }
    return failed > 0 ? 1 : 0;
  },
};

async function readNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const line of linesOf()) if (line.trim() !== '') names.push(line.trim());
  return names;
}

function requestFor(call: Call, name: string): ExtractRequest {
  const known = { published: text(call, 'published'), language: text(call, 'language') };
  return { path: resolve(call.cwd, name), name, ...known, retrieved: REAL_EFFECTS.now() };
}

function modelOf(call: Call): string | undefined {
  const file = text(call, 'model');
  return file === undefined ? undefined : resolve(call.cwd, file);
}

function workersWanted(call: Call): number {
  const wanted = text(call, 'jobs') ?? '1';
  if (wanted === 'all') return availableParallelism();
  const workers = Number(wanted);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new AttestError('USAGE', `--jobs ${wanted} is neither a number of cores nor "all"`);
}

/** Prints what came of a file; returns 1 when it was refused. */
function show({ terminal }: Call, reply: ExtractReply): number {
  if ('problem' in reply) {
    terminal.fail(fromProblem(reply.problem));
    return 1;
  }
  terminal.emit(reply.extracted);
  if (!terminal.json) sayDocument(terminal, reply.extracted);
  return 0;
}

function sayDocument(
  terminal: Call['terminal'],
  { document, language, published, records }: ExtractedDocument,
): void {
  terminal.say(terminal.style.bold(`${document}  ${language ?? '?'}  ${published ?? 'no date'}`));
  for (const record of records) {
    terminal.say(`  ${record.type}`);
    for (const { variable, value, quote, flags } of record.statements)
      terminal.say(
        `    ${variable.padEnd(14)} ${valueText(value)} ${flags.join(' ')} ${terminal.style.dim(quote?.exact ?? '')}`,
      );
  }
}

export default extract;
