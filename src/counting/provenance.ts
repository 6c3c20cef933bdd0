import type { Variable } from '../codebook/index.ts';

/** What a question may ask of where a record comes from, though no variable of the codebook says it. */
export type Provenance =
  /** Class of who asserts an accepted statement about a record, or about one variable of it. */
  | { readonly kind: 'asserter'; readonly of: string | null }
  /** What is said of the documents that tell of it. */
  | { readonly kind: 'publisher' | 'language' }
  /** Datasets that state something of it. */
  | { readonly kind: 'dataset' };

const PROVENANCE: Readonly<Record<string, Provenance>> = {
  asserter: { kind: 'asserter', of: null },
  publisher: { kind: 'publisher' },
  language: { kind: 'language' },
  dataset: { kind: 'dataset' },
};

/** Why a record has none: what no dataset states is in no dataset; of other sources it is only not known. */
export function sourceMissing({ kind }: Provenance): 'not_applicable' | 'not_reported' {
  return kind === 'dataset' ? 'not_applicable' : 'not_reported';
}

/** Names that a question may use beside the codebook's variables. */
export const PROVENANCE_NAMES = Object.keys(PROVENANCE);

export function provenanceOf(name: string): Provenance | undefined {
  return Object.hasOwn(PROVENANCE, name) ? PROVENANCE[name] : undefined;
}

/** Stands for a variable that takes several texts; its columns begin with `_`, as no variable's do. */
export function provenanceVariable(path: string): Variable {
  return {
    name: `_from_${path}`,
    title: path,
    definition: path,
    type: 'text',
    cardinality: 'several',
    settle: 'union',
    taxonomy: null,
    roles: [],
  };
}
