import { z } from 'zod';
import { asserterSchema, authorSchema } from './asserter.ts';
import { canonicalJson } from './canonical-json.ts';
import { quoteSchema } from './quote.ts';
import type { Value } from './value.ts';

export const FLAGS = ['negated', 'hypothetical', 'planned', 'historical'] as const;
export const flagSchema = z.enum(FLAGS);
export type Flag = z.infer<typeof flagSchema>;

/**
 * The one idea: this record, this variable, this value, because of this quote in this document, asserted by
 * this party, written down by this author. Statements are only ever added.
 */
export const draftStatementSchema = z.object({
  record: z.string().min(1),
  variable: z.string().min(1),
  value: z.custom<Value>((value) => value !== undefined && value !== null),
  flags: z.array(flagSchema),
  document: z.string().nullable(),
  quote: quoteSchema.nullable(),
  /** Why a coder states a value without a quote. */
  note: z.string().nullable(),
  asserter: asserterSchema.nullable(),
  author: authorSchema,
});

/** A statement before the store has given it its id. */
export type DraftStatement = z.infer<typeof draftStatementSchema>;

export interface Statement extends DraftStatement {
  readonly id: string;
}

const SCHEMA_TAG = 'attest/statement/1';

/**
 * The text that a statement's id is an HMAC of: its identifying fields, each with its length before it, so that
 * no two different statements share a key. Confidence, versions and time are not part of it: the same statement
 * made twice is one.
 */
export function statementKey(statement: DraftStatement): string {
  const { quote } = statement;
  return lengthPrefixed([
    SCHEMA_TAG,
    statement.record,
    statement.variable,
    canonicalJson(statement.value),
    canonicalJson([...new Set(statement.flags)].sort()),
    quote
      ? lengthPrefixed(['quote', statement.document ?? '', quote.exact, quote.prefix, quote.suffix])
      : 'none',
    canonicalJson(statement.note),
    canonicalJson(statement.asserter),
    lengthPrefixed([statement.author.kind, statement.author.id]),
  ]);
}

/** Joins fields so that the list can be read back unambiguously: `3:abc1:d`. Lengths are UTF-16 units. */
export function lengthPrefixed(fields: readonly string[]): string {
  return fields.map((field) => `${field.length}:${field}`).join('');
}
