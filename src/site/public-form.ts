import type { Variable } from '../codebook/index.ts';
import { canonicalJson, groupBy, isMissing, isOfficial, relationSchema } from '../model/index.ts';
import { foldedWords, masked, personFinder } from '../names/index.ts';
import { quoteName, type Release, type Row, reword, type Words } from '../release/index.ts';
import { firstWords, type PublishedQuote, shortQuotes } from './short-quotes.ts';

/** Notes and coders' own texts are cut behind so many code points. */
const LONGEST_NOTE = 600;

/** How long a document is, in code points; null where nobody has its text. A release does not say. */
export type LengthOf = (document: string) => Promise<number | null>;

/** Masks and shortens a free text; the same text always becomes the same. */
type Publish = (text: string) => string;

/**
 * Puts an open release into the form in which anybody may see it, for as long as it is open: names of private persons are
 * masked in all free text (once more, should the release hold any), quotes are short and tell of no document more than
 * half, notes are short, and files of the machine that read them go by their names alone. Whatever is made of the
 * release then has this form.
 * @returns how many cells held names that were not masked
 */
export async function makePublic(release: Release, lengthOf: LengthOf = async () => null): Promise<number> {
  const namesIn = personFinder(await keptNames(release));
  let found = 0;
  const mask: Publish = (text) => {
    const names = namesIn(text);
    if (names.length > 0) found += 1;
    return names.length === 0 ? text : masked(text, names);
  };
  const note: Publish = (text) => shortNote(mask(text));
  await rewordRows(release, 'documents', 'id', documentWords(mask));
  await rewordRows(release, 'statements', 'id', statementWords(note, mask, textVariables(release)));
  await rewordRows(release, 'decisions', 'note', ownWords(['note'], note));
  await rewordRows(release, 'excluded', 'note', ownWords(['note'], note));
  await rewordQuotes(release, mask, lengthOf);
  for (const type of Object.values(release.codebook.recordTypes)) {
    const columns = Object.values(type.variables).flatMap(textColumns);
    if (release.manifest.tables.some(({ name }) => name === type.name))
      await rewordRows(release, type.name, 'id', ownWords(columns, note));
  }
  return found;
}

/** The columns of a variable that hold words of a coder or of a report. */
function textColumns({ name, type }: Variable): string[] {
  if (type === 'text') return [name];
  return type === 'relation' ? [`${name}_words`] : [];
}

function shortNote(text: string): string {
  const short = firstWords(text, LONGEST_NOTE);
  return short === text ? text : `${short} …`;
}

/** Names that may stand: of officials by role or class, of actors and places as they are coded, of publishers. */
async function keptNames({ query }: Release): Promise<ReadonlySet<string>[]> {
  const rows = await query(
    `SELECT publisher AS name, NULL AS role, NULL AS class FROM documents
     UNION SELECT asserter_name, asserter_role, asserter_class FROM statements
     UNION SELECT "value"::JSON->>'$.name', 'coded', NULL FROM statements
       WHERE len(accepted_by) > 0 AND starts_with("value", '{')
     UNION SELECT name, 'coded', NULL FROM actors`,
  );
  const kept = rows.filter(
    ({ role, class: asserterClass }) =>
      asserterClass === null || role !== null || isOfficial(String(asserterClass)),
  );
  return kept.flatMap(({ name }) => (typeof name === 'string' ? [new Set(foldedWords(name))] : []));
}

/** The words of a row that change, for the same columns in each row; null where none does. */
type WordsOf = (row: Row) => Words | null;

async function rewordRows(release: Release, table: string, key: string, wordsOf: WordsOf): Promise<void> {
  const words = new Map<string, Words>();
  for (const row of await release.query(`SELECT * FROM ${quoteName(table)}`)) {
    const changed = row[key] === null ? null : wordsOf(row);
    if (changed) words.set(String(row[key]), changed);
  }
  await reword(release, table, key, words);
}

/** Texts, or lists of texts, of some columns. */
function ownWords(columns: readonly string[], publish: Publish): WordsOf {
  return (row) => {
    const now = Object.fromEntries(columns.map((column) => [column, published(row[column], publish)]));
    return columns.some((column) => JSON.stringify(now[column]) !== JSON.stringify(row[column])) ? now : null;
  };
}

function published(cell: Row[string] | undefined, publish: Publish): Words[string] {
  if (cell === null || cell === undefined) return null;
  if (Array.isArray(cell)) return cell.map((one) => (one === null ? null : publish(String(one))));
  return publish(String(cell));
}

function documentWords(mask: Publish): WordsOf {
  return (row) => {
    const { title, origin, scope } = row;
    const words = { title: published(title, mask), origin: publicOrigin(String(origin)) };
    // Releases of before have no scope.
    const says = scope === undefined ? {} : { scope: published(scope, mask) };
    const now: Words = { ...words, ...says };
    return now.title === title && now.origin === origin && now.scope === scope ? null : now;
  };
}

/** An address stands; a file goes by its name, since folders tell of the machine that read it. */
function publicOrigin(origin: string): string {
  return /^https?:\/\//i.test(origin) ? origin : (origin.split(/[\\/]/).at(-1) ?? origin);
}

function statementWords(note: Publish, mask: Publish, texts: ReadonlySet<string>): WordsOf {
  return (row) => {
    const { asserter_name: name, asserter_role: role } = row;
    const value = String(row.value);
    const now = {
      note: published(row.note, note),
      asserter_name: role === null ? published(name, mask) : published(name, (text) => text),
      value:
        texts.has(String(row.variable)) || value.includes('"described":') ? rewritten(value, note) : value,
    };
    return now.note === row.note && now.asserter_name === name && now.value === value ? null : now;
  };
}

/** The JSON of a text, or of a relation with what a report says of the other record, in other words. */
function rewritten(json: string, publish: Publish): string {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'string') return isMissing(value) ? json : JSON.stringify(publish(value));
  const relation = relationSchema.safeParse(value).data;
  if (!relation?.described) return json;
  const described = { ...relation.described, words: publish(relation.described.words) };
  return canonicalJson({ ...relation, described });
}

function textVariables({ codebook }: Release): ReadonlySet<string> {
  const all = Object.values(codebook.recordTypes).flatMap(({ variables }) => Object.values(variables));
  return new Set(all.filter(({ type }) => type === 'text').map(({ name }) => name));
}

async function rewordQuotes(release: Release, mask: Publish, lengthOf: LengthOf): Promise<void> {
  const rows = await release.query('SELECT * FROM quotes ORDER BY document, quote_start, statement');
  const byDocument = groupBy(rows, ({ document }) => String(document));
  const words = new Map<string, Words>();
  for (const [document, own] of byDocument) {
    const quotes = own.map((row) => quoteIn(row, mask));
    const length = (await lengthOf(document)) ?? undefined;
    for (const { statement, exact, before, after } of shortQuotes(quotes, length))
      words.set(statement, { exact, before, after });
  }
  await reword(release, 'quotes', 'statement', words);
}

function quoteIn(row: Row, mask: Publish): PublishedQuote {
  return {
    statement: String(row.statement),
    exact: mask(String(row.exact)),
    before: mask(String(row.before ?? '')),
    after: mask(String(row.after ?? '')),
    start: Number(row.quote_start),
    end: Number(row.quote_end),
  };
}
