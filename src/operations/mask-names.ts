import type { Codebook } from '../codebook/index.ts';
import {
  type DecidedStatement,
  groupBy,
  isOfficial,
  lengthPrefixed,
  relationSchema,
  type SettledRecord,
  type Value,
} from '../model/index.ts';
import { foldedWords, masked as maskedIn, personFinder } from '../names/index.ts';
import type { Exclusion, MaskedName, ReleaseInput } from '../release/index.ts';
import type { StoredDecision } from '../store/index.ts';

/** A cell of a release in which names may stand. */
interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Whose salt seals what is masked; null for the project's. */
  readonly document: string | null;
}

interface HiddenName extends Cell {
  readonly n: number;
  /** What the commitment covers. */
  readonly sealed: string;
}

/** Commitments to texts under a document's salt, or the project's; hex. */
type Seal = (document: string | null, texts: readonly string[]) => Promise<readonly string[]>;

/** What masking reads and rewrites of a release's input. */
interface NamedParts {
  readonly documents: ReleaseInput['documents'];
  readonly records: readonly SettledRecord[];
  readonly statements: readonly (DecidedStatement & { readonly report: string })[];
  readonly contexts: ReleaseInput['contexts'];
  readonly decisions: readonly StoredDecision[];
  readonly excluded: readonly Exclusion[];
}

/**
 * The parts of a release without the names of private persons in their free text: quotes and the words around them,
 * notes, titles, text variables, what is only described of a related record, asserters without a role. Names that are coded as an official's, an actor's or a
 * place's stay. For each masked name there is a commitment (HMAC-SHA-256 under its document's salt), so that whoever
 * holds the document can show what stood there, and nobody can guess it.
 */
export async function maskNames(
  parts: NamedParts,
  codebook: Codebook,
  seal: Seal,
): Promise<NamedParts & { readonly masked: readonly MaskedName[] }> {
  const hidden: HiddenName[] = [];
  const hide = hider(keptNames(parts), hidden);
  const texts = textVariables(codebook);
  const documents = parts.documents.map((document) => ({
    ...document,
    title: hide(document.title, cell('documents', document.id, 'title', document.id)),
    ...(document.scope
      ? { scope: hide(document.scope, cell('documents', document.id, 'scope', document.id)) }
      : {}),
  }));
  const statements = parts.statements.map((statement) => maskStatement(statement, texts, hide));
  const contexts = Object.fromEntries(
    parts.statements.flatMap(({ id, document }) => {
      const context = parts.contexts[id];
      if (!context) return [];
      const at = (column: string) => cell('quotes', id, column, document);
      return [[id, { before: hide(context.before, at('before')), after: hide(context.after, at('after')) }]];
    }),
  );
  const documentOf = new Map(parts.statements.map(({ id, document }) => [id, document]));
  const decisions = parts.decisions.map((decision) => ({
    ...decision,
    note: hide(
      decision.note,
      cell('decisions', decision.statement, 'note', documentOf.get(decision.statement) ?? null),
    ),
  }));
  const records = parts.records.map((record) => maskRecord(record, texts, hide));
  const excluded = parts.excluded.map((exclusion) => ({
    ...exclusion,
    note: hide(exclusion.note, cell('excluded', exclusion.id, 'note', exclusion.document)),
  }));
  return {
    documents,
    statements,
    contexts,
    records,
    decisions,
    excluded,
    masked: await sealed(hidden, seal),
  };
}

type Hide = <Text extends string | null>(text: Text, at: Cell) => Text | string;

function cell(table: string, row: string, column: string, document: string | null): Cell {
  return { table, row, column, document };
}

/** Masks the names of a text and notes what was masked. */
function hider(kept: readonly ReadonlySet<string>[], hidden: HiddenName[]): Hide {
  const namesIn = personFinder(kept);
  return (text, at) => {
    if (text === null) return text;
    const names = namesIn(text);
    for (const [n, { start, end }] of names.entries()) {
      const sealedText = ['attest/masked/1', at.table, at.row, at.column, `${n}`, text.slice(start, end)];
      hidden.push({ ...at, n, sealed: lengthPrefixed(sealedText) });
    }
    return names.length === 0 ? text : maskedIn(text, names);
  };
}

/** Names that may stand: officials by their coded role or class, actors and places as they are coded. */
function keptNames({ statements, records, documents }: NamedParts): ReadonlySet<string>[] {
  const officials = statements.flatMap(({ asserter }) =>
    asserter?.name && (asserter.role || isOfficial(asserter.class)) ? [asserter.name] : [],
  );
  const coded = records.flatMap(({ variables }) =>
    Object.values(variables).flatMap(({ values }) => values.flatMap(({ value }) => namesOf(value))),
  );
  const publishers = documents.flatMap(({ publisher }) => publisher ?? []);
  return [...new Set([...officials, ...coded, ...publishers])].map((name) => new Set(foldedWords(name)));
}

/** The name of a place or of an actor. */
function namesOf(value: Value): string[] {
  return typeof value === 'object' && 'name' in value && typeof value.name === 'string' ? [value.name] : [];
}

function textVariables({ recordTypes }: Codebook): ReadonlySet<string> {
  const all = Object.values(recordTypes).flatMap(({ variables }) => Object.values(variables));
  return new Set(all.filter(({ type }) => type === 'text').map(({ name }) => name));
}

function maskStatement(
  statement: NamedParts['statements'][number],
  texts: ReadonlySet<string>,
  hide: Hide,
): NamedParts['statements'][number] {
  const { id, document, quote, value, variable, note, asserter } = statement;
  const at = (column: string, table = 'statements') => cell(table, id, column, document);
  return {
    ...statement,
    note: hide(note, at('note')),
    value: maskValue(value, texts.has(variable), at('value'), hide),
    asserter: asserter && {
      ...asserter,
      name: asserter.role ? asserter.name : hide(asserter.name, at('asserter_name')),
    },
    quote: quote && {
      ...quote,
      exact: hide(quote.exact, at('exact', 'quotes')),
      prefix: hide(quote.prefix, at('prefix', 'quotes')),
      suffix: hide(quote.suffix, at('suffix', 'quotes')),
    },
  };
}

/** A text, or a relation with what a report says of the other record. */
function maskValue(value: Value, isText: boolean, at: Cell, hide: Hide): Value {
  if (typeof value === 'string') return isText ? hide(value, at) : value;
  const relation = relationSchema.safeParse(value).data;
  if (!relation?.described) return value;
  return {
    ...relation,
    described: { ...relation.described, words: hide(relation.described.words, at) },
  };
}

function maskRecord(record: SettledRecord, texts: ReadonlySet<string>, hide: Hide): SettledRecord {
  const [document = null, ...more] = record.documents;
  const variables = Object.entries(record.variables).map(([name, variable]) => {
    const at = cell(record.type, record.id, name, more.length === 0 ? document : null);
    const values = variable.values.map((one) => ({
      ...one,
      value: maskValue(one.value, texts.has(name), at, hide),
    }));
    return [name, { ...variable, values }] as const;
  });
  return { ...record, variables: Object.fromEntries(variables) };
}

async function sealed(hidden: readonly HiddenName[], seal: Seal): Promise<MaskedName[]> {
  const found: MaskedName[] = [];
  for (const [key, mine] of groupBy(hidden, (one) => one.document ?? '')) {
    const document = key === '' ? null : key;
    const commitments = await seal(
      document,
      mine.map((one) => one.sealed),
    );
    for (const [i, { table, row, column, n }] of mine.entries())
      found.push({ table, row, column, n, document, commitment: commitments[i] ?? '' });
  }
  return found;
}
