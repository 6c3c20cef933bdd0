import type { Judgement } from '../../model/index.ts';
import { judgedClusters, type PairVerdict } from '../judged-clusters.ts';
import type { ScoredPair } from './link-reports.ts';

export interface LinkThresholds {
  /** At or above: the same event. */
  readonly accept: number;
  /** At or above: somebody looks. */
  readonly review: number;
}

/**
 * What the program says of each scored pair: the same, or that somebody must look; pairs below say nothing. A link
 * that would put two reports of one document into one group is never made, but shown.
 * @param reports ids in the order in which they came, each with its document
 * @param people what people judged, which the links are made beside
 */
export function proposals(
  scored: readonly ScoredPair[],
  reports: ReadonlyMap<string, string>,
  people: readonly PairVerdict[],
  { accept, review }: LinkThresholds,
): Judgement[] {
  const homes = documentsByGroup(reports, people);
  return scored
    .filter(({ score }) => score >= review)
    .map(({ a, b, score, fields }) => {
      const verdict = score >= accept && homes.join(a, b) ? 'same' : 'unsure';
      return { a, b, verdict, score: Math.round(score * 1000) / 1000, fields: [...fields] };
    });
}

/** Groups as they grow, each with the documents in it. */
function documentsByGroup(reports: ReadonlyMap<string, string>, people: readonly PairVerdict[]) {
  const head = new Map(judgedClusters([...reports.keys()], people));
  const members = new Map<string, string[]>();
  for (const [id, group] of head) members.set(group, [...(members.get(group) ?? []), id]);
  return {
    /** Joins the groups of two reports, unless a document would be in it twice. */
    join(a: string, b: string): boolean {
      const [one, other] = [head.get(a) ?? a, head.get(b) ?? b];
      if (one === other) return true;
      const [mine, theirs] = [members.get(one) ?? [], members.get(other) ?? []];
      const documents = new Set(mine.map((id) => reports.get(id)));
      if (theirs.some((id) => documents.has(reports.get(id)))) return false;
      members.set(one, [...mine, ...theirs]);
      members.delete(other);
      for (const id of theirs) head.set(id, one);
      return true;
    },
  };
}
