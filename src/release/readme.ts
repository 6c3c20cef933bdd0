import type { Codebook } from '../codebook/index.ts';
import type { Manifest, RegionsDerived, TableEntry } from './release.ts';

const ABOUT: Readonly<Record<string, string>> = {
  judgements: 'which reports were judged to be of one record, or not, by whom and why',
  documents: 'the documents that were read: publisher, date, checksum; not their texts',
  records: 'every record: its type, whether it is in, out or doubtful, what is disputed',
  statements: 'who says what, in which document, who wrote it down, who accepted or rejected it',
  quotes: 'the words behind each statement, with enough around them to be read alone',
  decisions: 'what coders decided about statements',
  excluded: 'what was left out, and why',
  masked: 'where names of private persons were masked, each with a commitment to what stood there',
};

/** The README.txt of a release: what lies in the folder and how to read it. */
export function readmeOf(
  identity: Pick<Manifest, 'id' | 'name' | 'note' | 'head' | 'software'> & {
    readonly regions?: RegionsDerived | undefined;
  },
  codebook: Codebook,
  tables: readonly TableEntry[],
): string {
  const rows = tables.map(
    ({ name, file, rows: count }) =>
      `  ${file.padEnd(22)} ${String(count).padStart(8)} rows  ${about(name, codebook)}`,
  );
  return `Release ${identity.name} (${identity.id})
Cut at entry ${identity.head.seq} of its log, by ${identity.software}.
Codebook: ${codebook.title}, version ${codebook.version}.
${identity.note === undefined ? '' : `\n${identity.note}\n`}
Every value here rests on statements, and every statement on a quote or a coder's note. Cite the release id with
any number that you take from it.

Tables (Parquet; read them with DuckDB, Python, R, Spark or anything else that reads Parquet)

${rows.join('\n')}

In the table of a record type, VARIABLE_state is "stated" or says why there is no value: not_coded (nobody has
looked), not_reported, unknown, not_applicable, withheld. None of these is zero. A variable that takes several
values is a list; lists of one variable run in step. A count has low, best and high; an empty bound is not given.
A date is EDTF text with its earliest and latest day. "background" marks what is told only as history.
${regionsText(identity.regions)}
Other files

  codebook.yaml          what every variable and code means
  codebook.json          the same, as software reads it
  CHANGES.md             what changed since the release before, and because of what
  CITATION.cff           how to cite it (where the project says who publishes it; also LICENCE.txt, SENSITIVITY.txt)
  manifest.json          columns, rows and SHA-256 of everything here

To check that nothing changed: attest release verify ${identity.name}
`;
}

function regionsText(regions: RegionsDerived | undefined): string {
  if (!regions) return '';
  const { outlines, derived, undecided } = regions;
  return `
Regions of ${derived} places are derived: nobody states them, and their points lie in one of ${outlines} outlines on their
day (VARIABLE_region_basis "outline"). ${undecided} places without a stated region lie in none, in several, or are not known
well enough.
`;
}

function about(name: string, codebook: Codebook): string {
  const recordType = codebook.recordTypes[name];
  return ABOUT[name] ?? `one row per ${(recordType?.title ?? name).toLowerCase()}`;
}
