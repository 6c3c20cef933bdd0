import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ATTEST = join(import.meta.dirname, '..', 'bin', 'attest');

/** Whole-process times, in milliseconds: `--version` beside an empty Node, and a finding on the sample project. */
export async function benchStart(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'));
  try {
    run([ATTEST, 'demo', join(folder, 'demo'), '--no-serve']);
    const bare = median(['-e', '0']);
    const version = median([ATTEST, '--version']);
    const finding = median([
      ATTEST,
      'finding',
      '--where',
      'date=2020',
      '--by',
      'type',
      '--json',
      '--project',
      join(folder, 'demo'),
    ]);
    return {
      'node -e 0, ms': bare,
      'attest --version, ms': version,
      'version / node': version / bare,
      'attest finding, ms': finding,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(args: readonly string[], runs = 11): number {
  run(args);
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run(args);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function run(args: readonly string[]): void {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
