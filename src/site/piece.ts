import type { z } from 'zod';
import { SITE_DATA } from '../api/index.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A file of a site. */
export interface SiteFile {
  /** Below the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A piece of data as a classic script, which a page on disk may load: it puts JSON under the piece's name. */
export function pieceFile(name: string, data: unknown): SiteFile {
  return scriptFile(name, JSON.stringify(data));
}

/** A piece without what its schema has by default: records and documents, the most of a site. */
export function sparsePieceFile<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  data: z.output<Schema>,
): SiteFile {
  return scriptFile(name, JSON.stringify(withoutDefaults(schema, data)));
}

function scriptFile(name: string, json: string): SiteFile {
  const text = `(globalThis.${SITE_DATA}??={})[${JSON.stringify(name)}]=${json}\n`;
  return { path: `data/${name}.js`, bytes: new TextEncoder().encode(text) };
}
