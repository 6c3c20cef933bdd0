import type { Codebook } from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';
import type { Clusters, Counter, Wanted } from './answer.ts';
import {
  type Asked,
  answerColumns,
  BACKGROUND,
  baseColumns,
  concerns,
  DISPUTED,
  disputable,
  relationOf,
  shownFields,
  variablesRead,
} from './asked.ts';
import { type CellBlock, DOCUMENTS_BLOCK, type Kind, kindsOf, RECORD_BLOCK } from './cells.ts';
import { evaluator, type Stored, type StoredRow } from './evaluate.ts';
import { columnsOf } from './expression.ts';
import type { Field } from './field.ts';
import { matches, type Pile, pileOf } from './pile.ts';

/** Where a browser's own counting finds a release in its public form. */
export interface CellStore {
  readonly release: string;
  readonly codebook: Codebook;
  readonly regions: Counter['regions'];
  /** Ids of the records of a type, in the order that blocks follow. */
  ids(type: string): Promise<readonly string[]>;
  records(type: string): number;
  /** A block of a type: of a variable, of a source, or one of those that every type has; null where there is none. */
  block(type: string, name: string): Promise<CellBlock | null>;
}

/** Counts what a browser holds, by the same expressions as the engine that reads a release. */
export function cellCounter(store: CellStore): Counter {
  return {
    release: store.release,
    codebook: store.codebook,
    regions: store.regions,
    mostListed: Number.POSITIVE_INFINITY,
    records: store.records,
    piles: async (asked, wanted) => {
      const kinds = await kindsFor(store, asked, wanted.figure);
      const ids = wanted.records !== 'none' ? await store.ids(asked.recordType.name) : [];
      return pilesOf(asked, wanted, kinds, ids);
    },
    clusters: async (asked) => {
      const more = [DOCUMENTS_BLOCK, ...(relationOf(asked) ? [relationOf(asked) ?? ''] : [])];
      return clustersIn(asked, await kindsFor(store, asked, null, more));
    },
  };
}

async function kindsFor(
  store: CellStore,
  asked: Asked,
  figure: Field | null,
  more: readonly string[] = [],
): Promise<readonly Kind[]> {
  const { name } = asked.recordType;
  const names = [...new Set([RECORD_BLOCK, ...variablesRead(asked, figure), ...more])];
  const blocks = await Promise.all(
    names.map(async (one) => (await store.block(name, one)) ?? sourceless(one)),
  );
  refuseUnread(asked, figure, blocks);
  return kindsOf(store.records(name), blocks);
}

/** Of a source that no record has. */
function sourceless(name: string): CellBlock {
  return { columns: [`${name}_state`, name], lines: [['not_reported', null]], codes: [] };
}

/** @throws AttestError QUESTION_INVALID for what is asked of columns that are not there: of free text */
function refuseUnread(asked: Asked, figure: Field | null, blocks: readonly CellBlock[]): void {
  const there = new Set(blocks.flatMap(({ columns }) => columns));
  const read = [...baseColumns(asked), ...answerColumns(asked, figure)].flatMap(([, value]) => [
    ...columnsOf(value),
  ]);
  const lacking = read.find((column) => !there.has(column));
  if (lacking === undefined) return;
  throw new AttestError('QUESTION_INVALID', `${lacking} is free text, which is not counted here`, {
    where: { path: lacking },
    hint: 'Ask by a variable that has codes, dates, places or figures.',
  });
}

/** What is worked out of one kind of record. */
interface Worked {
  readonly row: Readonly<Record<string, Stored>>;
  readonly counted: boolean;
}

/** Works out kinds by a question; null of what it is not about. */
function workedBy(asked: Asked, figure: Field | null): (row: StoredRow) => Worked | null {
  const evaluators = (columns: ReturnType<typeof baseColumns>) =>
    columns.map(([alias, value]) => [alias, evaluator(value)] as const);
  const [base, answers] = [evaluators(baseColumns(asked)), evaluators(answerColumns(asked, figure))];
  const isAbout = evaluator(concerns(asked));
  const names = disputable(shownFields(asked));
  return (row) => {
    if (isAbout(row) !== true) return null;
    const found: Record<string, Stored> = Object.fromEntries(base.map(([alias, run]) => [alias, run(row)]));
    const counted =
      found._included === true &&
      found._of === true &&
      found._known === true &&
      (asked.question.background || row[BACKGROUND] !== true);
    const disputed = row[DISPUTED];
    found._counted = counted;
    found._disputed = Array.isArray(disputed) && disputed.some((one) => names.has(String(one)));
    for (const [alias, run] of answers) found[alias] = counted ? run(row) : null;
    return { row: found, counted };
  };
}

/** Records that are alike in all that was worked out of them are one pile. */
function pilesOf(
  asked: Asked,
  { records, figure }: Wanted,
  kinds: readonly Kind[],
  ids: readonly string[],
): Pile[] {
  const work = workedBy(asked, figure);
  const piles = new Map<string, { readonly pile: Pile; readonly members: number[] }>();
  for (const kind of kinds) {
    const worked = work(kind.row);
    if (!worked) continue;
    const key = JSON.stringify(worked.row);
    const known = piles.get(key) ?? { pile: pileOf(worked.row, asked), members: [] };
    for (const member of kind.records) known.members.push(member);
    piles.set(key, known);
  }
  return [...piles.values()].map(({ pile, members }) => {
    const isListed = pile.counted && isWanted(records, matches(pile));
    const listed = isListed ? members.flatMap((at) => ids[at] ?? []) : [];
    return { ...pile, count: members.length, records: listed };
  });
}

function isWanted(records: Wanted['records'], answer: boolean | null): boolean {
  if (records === 'possible') return answer !== false;
  return records === 'sure' && answer === true;
}

function clustersIn(asked: Asked, kinds: readonly Kind[]): Clusters {
  const work = workedBy(asked, null);
  const counted = kinds.filter(({ row }) => work(row)?.counted);
  const told = new Map<unknown, number>();
  for (const { row, records } of counted)
    for (const document of documentsIn(row)) told.set(document, (told.get(document) ?? 0) + records.length);
  const isShared = ({ row }: Kind) => documentsIn(row).some((document) => (told.get(document) ?? 0) > 1);
  const relation = relationOf(asked);
  const isRelated = ({ row }: Kind) => relation !== null && row[`${relation}_state`] === 'stated';
  const size = (some: readonly Kind[]) => some.reduce((sum, { records }) => sum + records.length, 0);
  return {
    n: size(counted),
    sharing: size(counted.filter(isShared)),
    related: size(counted.filter(isRelated)),
  };
}

function documentsIn(row: StoredRow): readonly unknown[] {
  const documents = row[DOCUMENTS_BLOCK];
  return Array.isArray(documents) ? documents : [];
}
