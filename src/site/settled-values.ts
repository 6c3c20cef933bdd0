import type { Codebook } from '../codebook/index.ts';
import type { DecidedStatement, SettledVariable } from '../model/index.ts';
import { settleRecord } from '../records/index.ts';
import type { Release } from '../release/index.ts';

/** What settling needs of a release beside the statements themselves. */
export interface SettlingFacts {
  readonly codebook: Codebook;
  /** Document → when it was published, and by whom. */
  readonly published: ReadonlyMap<string, string>;
  readonly publishers: ReadonlyMap<string, string>;
  /** Spelling of an actor → the name that it goes by. */
  readonly names: ReadonlyMap<string, string>;
}

export async function settlingFacts(release: Release): Promise<SettlingFacts> {
  const documents = await release.query('SELECT id, published, publisher FROM documents');
  const known = (column: 'published' | 'publisher') =>
    new Map(
      documents.flatMap((row) =>
        row[column] === null ? [] : [[String(row.id), String(row[column])] as const],
      ),
    );
  return {
    codebook: release.codebook,
    published: known('published'),
    publishers: known('publisher'),
    names: await actorNames(release),
  };
}

/**
 * Spellings that lead to one actor of the release, and are not its name. A name of the codebook's own lists stays, unless
 * somebody judged that its actor is another.
 */
async function actorNames({ query, codebook }: Release): Promise<Map<string, string>> {
  const own = new Set(
    Object.values(codebook.taxonomies).flatMap(({ categories }) => Object.keys(categories)),
  );
  const rows = await query('SELECT name, aliases, len(ids) AS judged FROM actors ORDER BY id');
  const names = new Map<string, string | null>();
  for (const { name, aliases, judged } of rows)
    for (const alias of Array.isArray(aliases) ? aliases.map(String) : [])
      if (Number(judged) > 1 || !own.has(alias)) names.set(alias, names.has(alias) ? null : String(name));
  for (const { name } of rows) names.delete(String(name));
  return new Map([...names].flatMap(([alias, name]) => (name === null ? [] : [[alias, name] as const])));
}

/**
 * The settled values of a record with how each came about, by the policy that the release was cut with: a release keeps
 * the values alone. Only variables that somebody spoke of.
 * @param reports the record's reports, with the document of each
 */
export function settledValues(
  record: { readonly id: string; readonly type: string },
  reports: readonly { readonly id: string; readonly document: string | null }[],
  statements: readonly DecidedStatement[],
  facts: SettlingFacts,
): readonly SettledVariable[] {
  const settled = settleRecord({
    record,
    reports,
    statements: statements.map((statement) => renamed(statement, facts.names)),
    codebook: facts.codebook,
    published: (document) => facts.published.get(document) ?? null,
    publisher: (document) => facts.publishers.get(document) ?? null,
  });
  const spoken = new Set(statements.map(({ variable }) => variable));
  return Object.values(settled.variables).filter(({ variable }) => spoken.has(variable));
}

function renamed(statement: DecidedStatement, names: SettlingFacts['names']): DecidedStatement {
  const { value } = statement;
  if (typeof value !== 'object' || !('name' in value) || !('text' in value)) return statement;
  const name = names.get(value.name);
  return name === undefined
    ? statement
    : { ...statement, value: { ...value, name, text: value.text ?? value.name } };
}
