import { type DecidedStatement, hasDecision, type RelationKind } from '../model/index.ts';
import {
  type ComparableReport,
  findDescribed,
  findEarlierTotal,
  hasBeginning,
  judgedClusters,
  pairVerdicts,
} from '../resolve/index.ts';
import type { Draft } from '../store/index.ts';
import { relationIn } from './relations.ts';
import { runningTotals } from './running-totals.ts';
import type { Workspace } from './workspace.ts';

/**
 * Suggests, for each record that looks back on an operation of which only a description is known, the record of that
 * operation, where one is on file, and for each running total the reading before it in another document: a suggestion
 * beside what the report says, with its words, to be accepted or rejected like any other. What was suggested before and
 * does not fit any more is taken back; what people decided stays.
 * @param author the program's name, as an author of links
 * @returns how many wait or were accepted
 */
export async function relateProject(
  ws: Workspace,
  reports: readonly ComparableReport[],
  author: { readonly kind: 'extractor'; readonly id: string },
): Promise<number> {
  const statements = await ws.store.statements();
  const said = statements.filter(({ variable }) => variable === 'relation');
  const heads = judgedClusters(
    reports.map(({ id }) => id),
    pairVerdicts(await ws.store.judgements()),
  );
  const totals = runningTotals(await ws.store.records(), statements, await ws.store.documents(), reports);
  const looking = said.flatMap((statement) => lookingBack(statement, reports, heads));
  const found = [...looking, ...earlierTotals(totals, said, author.id)].filter(
    ({ score }) => score >= ws.codebook.link.review,
  );
  const made = new Set<string>();
  const drafts: Draft[] = [];
  for (const { draft, score } of found.map((one) => ({ ...one, draft: relationTo(one, author) }))) {
    made.add(await ws.store.identify(draft));
    const confidence = Math.round(score * 100) / 100;
    drafts.push({
      kind: 'statement',
      statement: draft,
      made: { confidence, extractor: author.id, codebook: ws.codebookSha256 },
    });
  }
  const gone = said.filter((one) => one.author.id === author.id && !hasDecision(one) && !made.has(one.id));
  await ws.store.append(author, [
    ...drafts,
    ...gone.map(({ id }): Draft => ({ kind: 'liveness', statement: id, live: false })),
  ]);
  return made.size;
}

/** A record that something said leads to. */
interface Lead {
  readonly statement: DecidedStatement;
  readonly kind: RelationKind;
  readonly to: string;
  readonly score: number;
}

/** The operation that a report looks back on. */
function lookingBack(
  statement: DecidedStatement,
  reports: readonly ComparableReport[],
  heads: ReadonlyMap<string, string>,
): Lead[] {
  const relation = relationIn(statement.value);
  const described = relation?.record === null ? relation.described : null;
  if (!relation || !described || isRejected(statement)) return [];
  const { date, place } = described;
  const found = findDescribed({ record: statement.record, date, place }, reports, heads);
  return found ? [{ statement, kind: relation.kind, ...found }] : [];
}

const TOTAL = 'updates_total_of';

/**
 * The earlier readings of running totals: of those that say so ("bringing to 40"), and of those that say from when they
 * count. One whose own document tells the earlier total needs none.
 */
function earlierTotals(
  totals: ReturnType<typeof runningTotals>,
  said: readonly DecidedStatement[],
  linker: string,
): Lead[] {
  return totals.flatMap((total): Lead[] => {
    const own = said.filter(
      ({ record, value }) => record === total.record && relationIn(value)?.kind === TOTAL,
    );
    const open = own.find(({ value }) => relationIn(value)?.record === null);
    const toldHere = own.some(({ value, author }) => relationIn(value)?.record && author.id !== linker);
    if (toldHere || (open ? isRejected(open) : !hasBeginning(total))) return [];
    const found = findEarlierTotal(total, totals);
    return found ? [{ statement: open ?? total.value, kind: TOTAL, ...found }] : [];
  });
}

function isRejected({ acceptedBy, rejectedBy }: DecidedStatement): boolean {
  return rejectedBy.length > 0 && acceptedBy.length === 0;
}

function relationTo(
  { statement: { record, flags, document, quote, note, asserter }, kind, to }: Lead,
  author: { readonly kind: 'extractor'; readonly id: string },
) {
  const value = { kind, record: to };
  return { record, variable: 'relation', value, flags, document, quote, note, asserter, author };
}
