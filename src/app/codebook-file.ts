import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Codebook, compileCodebook, parseCodebook, readCompiled } from '../codebook/index.ts';

export interface CodebookFile {
  readonly codebook: Codebook;
  readonly text: string;
  readonly sha256: string;
}

/**
 * The codebook of a project. Reading the YAML takes a while, so what it says is kept beside the data under the
 * digest of its text; a changed `codebook.yaml` is read anew.
 * @throws AttestError CODEBOOK_INVALID
 */
export async function openCodebook(root: string): Promise<CodebookFile> {
  const text = await readFile(join(root, 'codebook.yaml'), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const cache = join(root, 'data', 'codebook.json');
  const kept = await readFile(cache, 'utf8').catch(() => '');
  const codebook = readCompiled(kept, sha256) ?? parseCodebook(text, 'codebook.yaml');
  if (!readCompiled(kept, sha256)) await keep(root, cache, compileCodebook(codebook, sha256));
  return { codebook, text, sha256 };
}

async function keep(root: string, cache: string, compiled: string): Promise<void> {
  await mkdir(join(root, 'data'), { recursive: true });
  await writeFile(cache, compiled);
}
