import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadBaseMap } from '../app/index.ts';
import { type Comparison, drawRegions } from '../operations/index.ts';
import type { Call } from './command.ts';

/** Ranks of regions and, where there are outlines, a map for each dataset and period: SVG files in a folder. */
export async function writeDrawings(
  { cwd, terminal }: Call,
  folder: string,
  { regions }: Comparison,
  outlines: Parameters<typeof drawRegions>[1],
): Promise<void> {
  const drawings = drawRegions(regions, outlines, outlines.length > 0 ? await loadBaseMap() : null);
  for (const { name, svg } of drawings) await writeFile(join(resolve(cwd, folder), `${name}.svg`), svg);
  if (outlines.length === 0) terminal.note('Without outlines there are ranks and no maps: --boundaries FILE');
}
