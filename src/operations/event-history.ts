import { groupBy, type Sameness, type Value, type Verdict } from '../model/index.ts';
import type { Workspace } from './workspace.ts';

/** Something that a person or the program did about an event, from the log. */
export type EventStep =
  | {
      readonly kind: 'decision';
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly by: string;
      readonly verdict: Verdict;
      readonly statement: string;
      readonly variable: string;
      readonly value: Value;
      readonly document: string | null;
    }
  | {
      readonly kind: 'judgement';
      readonly at: string;
      readonly by: string;
      readonly verdict: Sameness;
      readonly a: string;
      readonly b: string;
    };

/** What was decided and judged about the reports of an event, the latest first; the overruled too. */
export async function eventHistory(ws: Workspace, reports: readonly string[]): Promise<EventStep[]> {
  const members = new Set(reports);
  const records = await ws.store.records({ ids: reports });
  const documents = [...new Set(records.flatMap(({ document }) => document ?? []))];
  const steps: EventStep[] = [];
  for (const document of documents) {
    const statements = groupBy(await ws.store.statements({ document }), ({ id }) => id);
    for (const { at, coder, verdict, statement } of await ws.store.decisions({ document })) {
      const [about] = statements.get(statement) ?? [];
      if (!about || !members.has(about.record)) continue;
      const { variable, value } = about;
      steps.push({ kind: 'decision', at, by: coder, verdict, statement, variable, value, document });
    }
  }
  for (const { at, author, verdict, a, b } of await ws.store.judgements())
    if (members.has(a) && members.has(b)) steps.push({ kind: 'judgement', at, by: author.id, verdict, a, b });
  return steps.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
