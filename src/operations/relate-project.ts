import { type DecidedStatement, hasDecision } from '../model/index.ts';
import { type ComparableReport, findDescribed, judgedClusters, pairVerdicts } from '../resolve/index.ts';
import type { Draft } from '../store/index.ts';
import { relationIn } from './relations.ts';
import type { Workspace } from './workspace.ts';

/**
 * Suggests, for each record that looks back on an operation of which only a description is known, the record of that
 * operation, where one is on file: a suggestion beside the description, with its words, to be accepted or rejected like
 * any other. What was suggested before and does not fit any more is taken back; what people decided stays.
 * @param author the program's name, as an author of links
 * @returns how many wait or were accepted
 */
export async function relateProject(
  ws: Workspace,
  reports: readonly ComparableReport[],
  author: { readonly kind: 'extractor'; readonly id: string },
): Promise<number> {
  const said = (await ws.store.statements()).filter(({ variable }) => variable === 'relation');
  const heads = judgedClusters(
    reports.map(({ id }) => id),
    pairVerdicts(await ws.store.judgements()),
  );
  const made = new Set<string>();
  const drafts: Draft[] = [];
  for (const statement of said) {
    const found = foundFor(statement, reports, heads);
    if (!found || found.score < ws.codebook.link.review) continue;
    const draft = relationTo(statement, found.to, author);
    made.add(await ws.store.identify(draft));
    const confidence = Math.round(found.score * 100) / 100;
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

function foundFor(
  statement: DecidedStatement,
  reports: readonly ComparableReport[],
  heads: ReadonlyMap<string, string>,
) {
  const relation = relationIn(statement.value);
  const described = relation?.record === null ? relation.described : null;
  if (!described || isRejected(statement)) return null;
  return findDescribed(
    { record: statement.record, date: described.date, place: described.place },
    reports,
    heads,
  );
}

function isRejected({ acceptedBy, rejectedBy }: DecidedStatement): boolean {
  return rejectedBy.length > 0 && acceptedBy.length === 0;
}

function relationTo(
  { record, variable, flags, document, quote, note, asserter, value }: DecidedStatement,
  to: string,
  author: { readonly kind: 'extractor'; readonly id: string },
) {
  const kind = typeof value === 'object' && 'kind' in value ? value.kind : 'follow_up_of';
  return { record, variable, value: { kind, record: to }, flags, document, quote, note, asserter, author };
}
