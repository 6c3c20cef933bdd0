import { z } from 'zod';
import type { PublishedRecord } from '../api/index.ts';
import { authorSchema, fieldWeightSchema, SAMENESS } from '../model/index.ts';
import type { Release } from '../release/index.ts';

export type PublishedPair = PublishedRecord['pairs'][number];

const rowSchema = z.object({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(SAMENESS).exclude(['reopen']),
  score: z.number().nullable(),
  fields: z.string().transform((json) => z.array(fieldWeightSchema).parse(JSON.parse(json))),
  author_kind: authorSchema.shape.kind,
  author_id: z.string(),
});

/**
 * Why reports are one record: the judgements between reports of the same record, by the record.
 * @param heads report → the record that it belongs to
 */
export async function pairsBetween(
  { query }: Release,
  heads: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly PublishedPair[]>> {
  const pairs = new Map<string, PublishedPair[]>();
  for (const row of await query('SELECT * FROM judgements ORDER BY a, b')) {
    const head = heads.get(String(row.a));
    if (head === undefined || heads.get(String(row.b)) !== head) continue;
    const { author_kind: kind, author_id: id, ...pair } = rowSchema.parse(row);
    pairs.set(head, [...(pairs.get(head) ?? []), { ...pair, by: { kind, id } }]);
  }
  return pairs;
}
