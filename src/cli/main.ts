import { parseArgs } from 'node:util';
import { AttestError, asAttestError, ERRORS } from '../model/index.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { createTerminal, type Streams } from './terminal.ts';

/**
 * Runs one command line and returns its exit code: 0 done, 1 the input was bad, 2 wrong usage, 3 internal fault.
 * @param argv what stands behind `attest`
 */
export async function main(
  argv: readonly string[],
  streams: Streams = processStreams(),
  cwd: string = process.cwd(),
): Promise<number> {
  const [name = 'help', ...rest] = argv;
  const terminal = createTerminal(argv.includes('--json'), streams);
  try {
    if (name === 'help' || name === '--help' || name === '-h') return await help(rest[0], streams);
    const command = await load(name);
    if (rest.includes('--help') || rest.includes('-h')) return await help(name, streams);
    const { values, positionals } = parse(name, command, rest);
    return await command.run({ args: positionals, flags: values, terminal, cwd });
  } catch (thrown) {
    const error = asAttestError(thrown);
    terminal.fail(error);
    if (error.code === 'INTERNAL' && streams.env.ATTEST_DEBUG)
      streams.err.write(`${String(stackOf(thrown))}\n`);
    return ERRORS[error.code].exit;
  }
}

function processStreams(): Streams {
  // A reader that has seen enough (`attest … | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return { out: process.stdout, err: process.stderr, env: process.env };
}

async function help(name: string | undefined, { out }: Streams): Promise<number> {
  if (name === undefined) out.write(overview(COMMANDS));
  else out.write(commandHelp(name, await load(name)));
  return 0;
}

async function load(name: string): Promise<Command> {
  const entry = COMMANDS[name];
  if (entry) return entry.load();
  throw new AttestError('USAGE', `there is no command "${name}"`, {
    hint: 'attest help lists the commands.',
  });
}

function parse(name: string, command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, project: { type: 'string' }, ...command.options },
    });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message.split('.')[0] : String(thrown);
    throw new AttestError('USAGE', `${message}`, {
      hint: `attest help ${name} shows what it takes.`,
      cause: thrown,
    });
  }
}

function stackOf(thrown: unknown): string | undefined {
  const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  return cause instanceof Error ? cause.stack : String(cause);
}
