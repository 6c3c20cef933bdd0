import type { FieldWeight } from '../model/index.ts';
import { judgedClusters, linkReports, pairVerdicts, type ScoredPair } from '../resolve/index.ts';
import { comparableReports } from './link-project.ts';
import { type ReportSide, reportSides } from './pairs.ts';
import type { Workspace } from './workspace.ts';

/** An event that a report of a document probably tells of too. */
export interface Alike {
  readonly record: string;
  /** The most alike report of that event. */
  readonly other: ReportSide;
  /** How many reports the event has. */
  readonly reports: number;
  readonly score: number;
  readonly fields: readonly FieldWeight[];
}

/**
 * The events of other documents that the reports of one document probably tell of, the likeliest for each report;
 * without what somebody has judged already. Compares as `attest link` does, but writes nothing down.
 */
export async function alikeEvents(ws: Workspace, document: string): Promise<Alike[]> {
  const reports = await comparableReports(ws);
  const home = new Map(reports.map(({ id, document: of }) => [id, of]));
  const judged = pairVerdicts(await ws.store.judgements());
  const people = judged.filter(({ author }) => author.kind === 'coder');
  const known = people.filter(({ verdict }) => verdict !== 'unsure');
  const scored = linkReports(
    reports,
    known.map(({ a, b, verdict }) => ({ a, b, same: verdict === 'same' })),
    ws.codebook.link.weights,
  );
  const heads = judgedClusters([...home.keys()], judged);
  const settled = new Set(people.flatMap(({ a, b }) => [`${heads.get(a)} ${b}`, `${heads.get(b)} ${a}`]));
  const sides = scored
    .filter(({ score }) => score >= ws.codebook.link.review)
    .flatMap((pair) => sidesOf(pair, document, home))
    .filter(({ record, other }) => !settled.has(`${heads.get(other)} ${record}`));
  const best = likeliest(sides);
  const shown = await reportSides(
    ws,
    best.map(({ other }) => other),
  );
  const size = (id: string) => [...heads.values()].filter((head) => head === heads.get(id)).length;
  return best.flatMap(({ record, other, score, fields }) => {
    const side = shown.get(other);
    return side ? [{ record, other: side, reports: size(other), score, fields }] : [];
  });
}

interface Side extends Pick<ScoredPair, 'score' | 'fields'> {
  readonly record: string;
  readonly other: string;
}

/** The pair as seen from a document's own report; nothing where none or both are its own. */
function sidesOf(
  { a, b, score, fields }: ScoredPair,
  document: string,
  home: ReadonlyMap<string, string>,
): Side[] {
  if ((home.get(a) === document) === (home.get(b) === document)) return [];
  const [record, other] = home.get(a) === document ? [a, b] : [b, a];
  return [{ record, other, score, fields }];
}

function likeliest(sides: readonly Side[]): Side[] {
  const sorted = sides.toSorted((one, other) => other.score - one.score);
  return sorted.filter((side, at) => sorted.findIndex(({ record }) => record === side.record) === at);
}
