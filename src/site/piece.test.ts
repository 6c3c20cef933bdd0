import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SITE_DATA } from '../api/index.ts';
import { pieceFile, sparsePieceFile } from './piece.ts';

const NOTHING_KNOWN = { id: 'doc_1', publisher: null, published: '', flags: [], values: [{ missing: null }] };

function read({ bytes }: { readonly bytes: Uint8Array }): unknown {
  return JSON.parse(new TextDecoder().decode(bytes).replace(`(globalThis.${SITE_DATA}??={})["a/1"]=`, ''));
}

describe('a piece of a site', () => {
  it('says what is not known, as its schema wants it', () => {
    expect(read(pieceFile('a/1', NOTHING_KNOWN))).toEqual(NOTHING_KNOWN);
    expect(pieceFile('a/1', NOTHING_KNOWN).path).toBe('data/a/1.js');
  });

  it('leaves it out where the schema knows what stands for it', () => {
    const missing = z.string().nullable().default(null);
    const schema = z.object({
      id: z.string(),
      publisher: z.string().nullable().default(null),
      published: z.string().default(''),
      flags: z.array(z.string()).default([]),
      values: z.array(z.object({ missing })),
    });
    expect(read(sparsePieceFile('a/1', schema, NOTHING_KNOWN))).toEqual({ id: 'doc_1', values: [{}] });
  });
});
