import type { Command } from './command.ts';
import type { CommandEntry } from './commands.ts';

/** What `attest help` prints. */
export function overview(commands: Readonly<Record<string, CommandEntry>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const groups = [...new Set(Object.values(commands).map((entry) => entry.group))];
  const sections = groups.map((group) => {
    const members = Object.entries(commands).filter(([, entry]) => entry.group === group);
    return `${group}\n${members.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}\n`;
  });
  return [
    'attest: from public reports to numbers you can defend\n',
    'usage: attest COMMAND [ARGUMENTS] [--json] [--project DIR]\n',
    ...sections,
    'attest help COMMAND shows what a command takes; attest --version shows the version.',
    '',
  ].join('\n');
}

/** What `attest help NAME` prints. */
export function commandHelp(name: string, command: Command): string {
  const rows = Object.entries(command.help);
  const width = Math.max(0, ...rows.map(([option]) => option.length));
  return [
    `${name}: ${command.summary}\n`,
    ...command.usage.map((line, i) => `${i === 0 ? 'usage:' : '      '} attest ${line}`),
    ...(rows.length > 0 ? ['', ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`)] : []),
    '',
  ].join('\n');
}
