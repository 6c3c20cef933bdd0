import { type DecidedStatement, groupBy, type SettledRecord, type Value } from '../model/index.ts';
import { recordStanding, settleRecord } from '../records/index.ts';
import { judgedClusters, type PairVerdict } from '../resolve/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';
import type { ActorRegister } from './actors.ts';
import { statementsPointing } from './relations.ts';
import type { Workspace } from './workspace.ts';

/**
 * The settled view of every record whose key statement coders accepted, or dispute. Reports that were judged to be
 * of one thing are one record, under the id of the earliest, and relations point to that; an organisation goes by one
 * name, however it is spelled.
 */
export function settledRecords(
  ws: Workspace,
  documents: readonly StoredDocument[],
  stored: readonly StoredRecord[],
  decided: readonly DecidedStatement[],
  verdicts: readonly PairVerdict[],
  actors: ActorRegister,
): SettledRecord[] {
  const facts = new Map(documents.map((document) => [document.id, document.described]));
  const byRecord = groupBy(decided.map(renamer(ws, actors)), ({ record }) => record);
  const standing = stored.filter((record) => stands(ws, record, byRecord.get(record.id) ?? []));
  const heads = judgedClusters(
    standing.map(({ id }) => id),
    verdicts,
  );
  const groups = groupBy(standing, ({ id }) => heads.get(id) ?? id);
  return [...groups].map(([id, reports]) =>
    settleRecord({
      record: { id, type: reports[0]?.type ?? '' },
      reports,
      statements: statementsPointing(
        reports.flatMap((report) => byRecord.get(report.id) ?? []),
        (other) => otherThan(id, heads.get(other)),
      ),
      codebook: ws.codebook,
      published: (document) => facts.get(document)?.published?.value ?? null,
      publisher: (document) => facts.get(document)?.publisher?.value ?? null,
    }),
  );
}

/** What a relation points to, unless it is the record itself or one that does not stand. */
function otherThan(id: string, head: string | undefined): string | null {
  return head === undefined || head === id ? null : head;
}

/**
 * Gives the organisation or agency of a statement the name that its actor goes by. A name of the codebook's own lists
 * stays, unless somebody judged that its actor is another.
 */
function renamer(ws: Workspace, { named }: ActorRegister): (statement: DecidedStatement) => DecidedStatement {
  const own = new Set(
    Object.values(ws.codebook.taxonomies).flatMap(({ categories }) => Object.keys(categories)),
  );
  const names = new Map<string, string>();
  const nameOf = (spelling: string) => {
    const known = names.get(spelling);
    if (known !== undefined) return known;
    const actor = named(spelling);
    const name = actor && (actor.ids.length > 1 || !own.has(spelling)) ? actor.name : spelling;
    names.set(spelling, name);
    return name;
  };
  return (statement) => {
    const { value } = statement;
    if (!isActor(value) || nameOf(value.name) === value.name) return statement;
    return { ...statement, value: { ...value, name: nameOf(value.name), text: value.text ?? value.name } };
  };
}

/** Places have names too, and a precision. */
function isActor(
  value: Value,
): value is Extract<Value, { readonly name: string; readonly text: string | null }> {
  return typeof value === 'object' && 'name' in value && 'text' in value && !('precision' in value);
}

function stands(ws: Workspace, { id, type }: StoredRecord, statements: readonly DecidedStatement[]): boolean {
  const recordType = ws.codebook.recordTypes[type];
  const standing = recordType ? recordStanding(recordType, id, statements) : 'undecided';
  return standing === 'accepted' || standing === 'disputed';
}
