import type { Judgement } from '../../model/index.ts';
import { groupsFrom } from '../groups.ts';
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
  const groups = groupsFrom(judgedClusters([...reports.keys()], people));
  const areApart = (some: readonly string[], others: readonly string[]) => {
    const documents = new Set(some.map((id) => reports.get(id)));
    return !others.some((id) => documents.has(reports.get(id)));
  };
  return scored
    .filter(({ score }) => score >= review)
    .map(({ a, b, score, fields }) => {
      const verdict = score >= accept && groups.join(a, b, areApart) ? 'same' : 'unsure';
      return { a, b, verdict, score: Math.round(score * 1000) / 1000, fields: [...fields] };
    });
}
