import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What one command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON Lines. */
  json<T>(): T[];
}

/** Runs a command line in this process, in a folder, without a terminal. */
export async function attest(folder: string, ...args: string[]): Promise<Ran> {
  const text = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (part: string) => {
      text[name] += part;
    },
  });
  const project = args.includes('--project') || NO_PROJECT.has(args[0] ?? '') ? [] : ['--project', folder];
  const code = await main([...args, ...project], { out: stream('out'), err: stream('err'), env: {} }, folder);
  const lines = () => text.out.split('\n').filter((line) => line !== '');
  return { code, ...text, json: <T>() => lines().map((line): T => JSON.parse(line)) };
}

const NO_PROJECT = new Set(['init', 'extract', 'demo', 'help']);

/** Runs the built command line in a process of its own, building it first where it is stale. */
export function attestBuilt(folder: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = () => stdout.split('\n').filter((line) => line !== '');
  return {
    code: status ?? -1,
    out: stdout,
    err: stderr,
    json: <T>() => lines().map((line): T => JSON.parse(line)),
  };
}

export const BIN = join(import.meta.dirname, '..', '..', 'bin', 'attest');

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder that holds these words, as UTF-8 or UTF-16. */
export function filesHolding(folder: string, words: string): string[] {
  const needles = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}
