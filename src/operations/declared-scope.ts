import type { Scope } from '../analysis/index.ts';
import { scopeOf, scopeSchema } from '../formats/index.ts';
import type { StoredDocument } from '../store/index.ts';

/** The scope that a dataset's mapping declared when the document was imported; null where it declared none. */
export function declaredScope({ described }: Pick<StoredDocument, 'described'>): Scope | null {
  const declared = described.scope?.value;
  const parsed = scopeSchema.safeParse(declared ? JSON.parse(declared) : undefined);
  return parsed.success ? scopeOf(parsed.data) : null;
}
