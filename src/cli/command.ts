import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;
export type Flags = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What a command is handed when it runs. */
export interface Call {
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly terminal: Terminal;
  readonly cwd: string;
}

/** One subcommand: what it is called, what it takes, what it does. */
export interface Command {
  readonly summary: string;
  /** Usage lines, without `attest`. */
  readonly usage: readonly string[];
  readonly options: OptionSpecs;
  /** One line per option, in the order shown. */
  readonly help: Readonly<Record<string, string>>;
  run(call: Call): Promise<number>;
}

/** The value of a single-valued option, or undefined. */
export function text(call: Call, name: string): string | undefined {
  const value = call.flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of a repeatable option. */
export function texts(call: Call, name: string): string[] {
  const value = call.flags[name];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  return typeof value === 'string' ? [value] : [];
}

export function isOn(call: Call, name: string): boolean {
  return call.flags[name] === true;
}
