import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { commandHelp } from '../src/cli/help.ts';
import { ERRORS } from '../src/model/index.ts';
import { attest, temporaryFolder } from './cli/attest.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const read = (name: string) => readFileSync(join(DOCS, name), 'utf8');

/** A page that is made from the code: written when missing (never in CI), compared otherwise. */
function expectPage(name: string, content: string): void {
  const file = join(DOCS, name);
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, content);
  expect(readFileSync(file, 'utf8')).toBe(content);
}

describe('the tutorial', () => {
  it('every command in it runs, on the files that it shows', async () => {
    let folder = temporaryFolder();
    for (const { kind, body } of steps(read('tutorial.md'))) {
      if (kind === 'cd') folder = join(folder, body);
      else if (kind === 'command') await runs(folder, body);
      else writeFileSync(join(folder, kind), body);
    }
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('1 of 2');
  });
});

async function runs(folder: string, line: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { code, err } = await attest(folder, ...words(line));
  expect(`${line}: ${code} ${err}`).toBe(`${line}: 0 `);
}

function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Commands and files of a page, in order; a file's fence names it behind its language. */
function* steps(markdown: string): Generator<{ kind: string; body: string }> {
  for (const [, name, body, command] of markdown.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$|^ {4}(.+)$/gm)) {
    if (name !== undefined) yield { kind: name, body: body ?? '' };
    else if (command?.startsWith('cd ')) yield { kind: 'cd', body: command.slice(3) };
    else if (command?.startsWith('attest ')) yield { kind: 'command', body: command.slice(7) };
  }
}

describe('the reference', () => {
  it('lists every command with what it takes', async () => {
    const parts = await Promise.all(
      Object.entries(COMMANDS).map(
        async ([name, entry]) => `## ${name}\n\n\`\`\`text\n${commandHelp(name, await entry.load())}\`\`\`\n`,
      ),
    );
    expectPage('reference/command-line.md', `${COMMAND_LINE}\n${parts.join('\n')}`);
  });

  it('every option of a command has its line of help, and every line its option', async () => {
    for (const [name, entry] of Object.entries(COMMANDS)) {
      const { options, help } = await entry.load();
      const described = Object.keys(help).join(' ');
      for (const option of Object.keys(options)) expect(`${name}: ${described}`).toContain(`--${option}`);
      const named = [...described.matchAll(/--([a-z-]+)/g)].map(([, option]) => option ?? '');
      expect(named.filter((option) => !(option in options) && option !== 'json')).toEqual([]);
    }
  });

  it('lists every error', () => {
    const rows = Object.entries(ERRORS).map(
      ([code, { title, exit, status }]) => `| \`${code}\` | ${title} | ${exit} | ${status} |`,
    );
    expectPage('reference/errors.md', `${ERROR_PAGE}\n${rows.join('\n')}\n`);
  });
});

const COMMAND_LINE = `# Command line

\`attest COMMAND [ARGUMENTS] [--json] [--project DIR]\`. Commands that work on a project look for \`attest.yaml\` in the
current folder and upwards, or in \`--project DIR\`. With \`--json\`, standard output holds JSON values, one a line, and
nothing else; the forms have schemas under \`docs/schemas\`. Exit codes: 0 done, 1 the input was bad (every problem
listed with its code), 2 wrong usage, 3 internal fault. Offsets are Unicode code points.
`;

const ERROR_PAGE = `# Errors

Every error has a code, says what was wrong, where, and what to do. On the command line with \`--json\` and over HTTP it
has the form of RFC 9457 (problem details), see \`docs/schemas/problem.schema.json\`.

| code | meaning | exit | HTTP |
|---|---|---|---|`;
