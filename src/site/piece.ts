import { SITE_DATA } from '../api/index.ts';

/** A file of a site. */
export interface SiteFile {
  /** Below the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Left out where they are empty, and read back as their defaults (`src/api/site.ts`). No value of a variable has them. */
const EMPTY_IS_DEFAULT: ReadonlySet<string> = new Set([
  ...['flags', 'quote', 'before', 'after', 'note', 'asserter', 'acceptedBy', 'rejectedBy', 'background'],
  ...[
    'values',
    'missing',
    'disagreement',
    'pairs',
    'publisher',
    'published',
    'language',
    'address',
    'sha256',
  ],
  'retrieved',
]);

/** A piece of data as a classic script, which a page on disk may load: it puts JSON under the piece's name. */
export function pieceFile(name: string, data: unknown): SiteFile {
  return scriptFile(name, JSON.stringify(data));
}

/** A piece whose schema knows what stands for what is left out: records and documents, the most of a site. */
export function sparsePieceFile(name: string, data: unknown): SiteFile {
  return scriptFile(
    name,
    JSON.stringify(data, (key, value) => (EMPTY_IS_DEFAULT.has(key) && isEmpty(value) ? undefined : value)),
  );
}

function scriptFile(name: string, json: string): SiteFile {
  const text = `(globalThis.${SITE_DATA}??={})[${JSON.stringify(name)}]=${json}\n`;
  return { path: `data/${name}.js`, bytes: new TextEncoder().encode(text) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}
