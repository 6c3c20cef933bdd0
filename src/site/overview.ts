import type { CodebookView, SiteView } from '../api/index.ts';
import type { Codebook } from '../codebook/index.ts';
import { quoteName, type RegionsDerived, type Release } from '../release/index.ts';

type Rule = SiteView['caveats'][number];

/** What a site says of its release as a whole, but for its pieces and downloads. @param release in its public form */
export async function overviewOf(
  release: Release,
  codebook: CodebookView,
): Promise<
  Omit<
    SiteView,
    | 'questions'
    | 'usual'
    | 'maps'
    | 'cells'
    | 'contested'
    | 'pieces'
    | 'reports'
    | 'downloads'
    | 'manifest'
    | 'citation'
  >
> {
  const { manifest, codebook: book } = release;
  const { id, name, software, about } = manifest;
  return {
    title: about?.title ?? book.title,
    release: { id, name },
    about: book.about,
    authors: [...(about?.authors ?? [])],
    licence: about?.licence ?? 'NONE',
    sensitivity: about?.sensitivity ?? '',
    software,
    codebook,
    regions: manifest.regions ? regionsOf(manifest.regions) : null,
    ...rulesOf(book),
    types: await typesOf(release),
    sources: await sourcesOf(release),
  };
}

function regionsOf({ derived, undecided }: RegionsDerived): SiteView['regions'] {
  return { derived, undecided };
}

function rulesOf({
  inclusion,
  conventions,
  caveats,
  missing,
  recordTypes,
}: Codebook): Pick<SiteView, 'inclusion' | 'conventions' | 'caveats' | 'missing'> {
  const titleOf = (type: string) => recordTypes[type]?.title ?? type;
  return {
    inclusion: inclusion
      .filter(({ recordType }) => recordTypes[recordType] !== undefined)
      .map(
        ({ id, recordType, kind, rule }): Rule => ({
          id,
          title: `${titleOf(recordType)}: ${kind}`,
          text: rule,
        }),
      ),
    conventions: conventions.map(({ id, title, rule }) => ({ id, title, text: rule })),
    caveats: caveats.map(({ id, recordType, text }) => ({ id, title: titleOf(recordType), text })),
    missing: Object.entries(missing).map(([id, { title, definition }]) => ({ id, title, text: definition })),
  };
}

/** Records of each type that has any: all, those that count, and between which days they lie. */
async function typesOf({ query, codebook, manifest }: Release): Promise<SiteView['types']> {
  const held = new Map(manifest.tables.map((table) => [table.name, table.rows]));
  const types: SiteView['types'] = [];
  for (const { name, variables } of Object.values(codebook.recordTypes)) {
    if ((held.get(name) ?? 0) === 0) continue;
    const dated = Object.values(variables).find(({ type }) => type === 'date' || type === 'period');
    const [from, to] = dated ? dayColumns(dated) : ['NULL', 'NULL'];
    const [row] = await query(
      `SELECT count(*) AS records, count(*) FILTER (WHERE counts) AS counted,
         min(first) FILTER (WHERE counts) AS earliest, max(last) FILTER (WHERE counts) AS latest
       FROM (SELECT r.inclusion NOT IN ('out', 'doubtful') AND NOT r.background AS counts, ${from} AS first, ${to} AS last
             FROM ${quoteName(name)} t JOIN records r USING (id))`,
    );
    const day = (cell: unknown) => (typeof cell === 'string' ? cell : null);
    types.push({
      name,
      records: Number(row?.records),
      counted: Number(row?.counted),
      earliest: day(row?.earliest),
      latest: day(row?.latest),
    });
  }
  return types;
}

function dayColumns({ name, cardinality }: { readonly name: string; readonly cardinality: string }) {
  const of = (suffix: string, pick: string) => {
    const column = `t.${quoteName(`${name}_${suffix}`)}`;
    return cardinality === 'several' ? `${pick}(${column})` : column;
  };
  return [of('earliest', 'list_min'), of('latest', 'list_max')] as const;
}

async function sourcesOf({ query }: Release): Promise<SiteView['sources']> {
  const [row] = await query(
    `SELECT count(*) AS documents, count(DISTINCT publisher) AS publishers,
       list_sort(list(DISTINCT "language") FILTER (WHERE "language" IS NOT NULL)) AS languages FROM documents`,
  );
  return {
    documents: Number(row?.documents),
    publishers: Number(row?.publishers),
    languages: Array.isArray(row?.languages) ? row.languages.map(String) : [],
    datasets: await datasetsOf({ query }),
  };
}

/** Counts by dataset are read beside what each dataset covers. Releases of before do not say so. */
async function datasetsOf({ query }: Pick<Release, 'query'>): Promise<SiteView['sources']['datasets']> {
  const columns = await query('DESCRIBE documents');
  const scope = columns.some((row) => row.column_name === 'scope') ? 'max(d.scope)' : 'NULL';
  const rows = await query(
    `SELECT s.author_id AS name, count(DISTINCT s.record) AS records, ${scope} AS scope
     FROM statements s LEFT JOIN documents d ON d.id = s.document
     WHERE s.author_kind = 'dataset' AND len(s.accepted_by) > 0 GROUP BY name ORDER BY name`,
  );
  return rows.map(({ name, records, scope: says }) => ({
    name: String(name),
    records: Number(records),
    scope: typeof says === 'string' ? says : null,
  }));
}
