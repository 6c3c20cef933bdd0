import {
  AttestError,
  type DecidedStatement,
  groupBy,
  hasDecision,
  type Sameness,
  type SettledVariable,
} from '../model/index.ts';
import { judgedClusters, type PairVerdict, pairVerdicts } from '../resolve/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { actorRegister } from './actors.ts';
import { type EventStep, eventHistory } from './event-history.ts';
import { judge } from './judge.ts';
import { originsIn } from './release-input.ts';
import { settledRecords } from './settled-records.ts';
import type { Workspace } from './workspace.ts';

/** What one document tells of an event. */
export interface ReportSide {
  readonly record: string;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly language: string | null;
  };
  /** What is accepted or waits, in the order of the codebook's variables; what was rejected is left out. */
  readonly statements: readonly DecidedStatement[];
}

/** Two reports and what holds for them. */
export interface PairView extends Pick<PairVerdict, 'verdict' | 'score' | 'fields'> {
  readonly a: ReportSide;
  readonly b: ReportSide;
  readonly by: PairVerdict['author'];
  /** The program is in doubt, and nobody has said anything. */
  readonly waits: boolean;
}

/** Every judged pair: those that wait first, the likeliest before the others; then what was linked or parted. */
export async function pairViews(ws: Workspace): Promise<PairView[]> {
  const verdicts = pairVerdicts(await ws.store.judgements());
  const side = await reportSides(ws, [...new Set(verdicts.flatMap(({ a, b }) => [a, b]))]);
  return verdicts
    .flatMap((verdict) => pairView(verdict, side))
    .sort((x, y) => Number(y.waits) - Number(x.waits) || (y.score ?? 0) - (x.score ?? 0));
}

function pairView(verdict: PairVerdict, sides: ReadonlyMap<string, ReportSide>): PairView[] {
  const [a, b] = [sides.get(verdict.a), sides.get(verdict.b)];
  if (!a || !b) return [];
  const { score, fields, author } = verdict;
  const waits = verdict.verdict === 'unsure' && author.kind === 'extractor';
  return [{ a, b, verdict: verdict.verdict, score, fields, by: author, waits }];
}

/** Judges a pair in a coder's name. Returns the pair as it stands then; null when nothing holds for it any more. */
export async function judgeInView(
  ws: Workspace,
  coder: string,
  one: string,
  other: string,
  verdict: Sameness,
): Promise<PairView | null> {
  await judge(ws, coder, one, other, verdict);
  const [a, b] = [one, other].sort();
  const standing = pairVerdicts(await ws.store.judgements()).find((pair) => pair.a === a && pair.b === b);
  if (!standing) return null;
  return pairView(standing, await reportSides(ws, [one, other]))[0] ?? null;
}

/** An event as all of its reports tell it. */
export interface EventView {
  readonly id: string;
  readonly type: string;
  readonly reports: readonly ReportSide[];
  /** The settled values; empty while nobody has accepted what it is. */
  readonly settled: readonly SettledVariable[];
  /** The judgements among its reports. */
  readonly pairs: readonly PairView[];
  /** Independent origins of its reports: copies of one wire text are one. */
  readonly origins: number;
  /** What was done about it, the latest first. */
  readonly history: readonly EventStep[];
}

/**
 * The event that a report belongs to.
 * @throws AttestError RECORD_UNKNOWN
 */
export async function eventView(ws: Workspace, record: string): Promise<EventView> {
  const stored = await ws.store.records();
  const verdicts = pairVerdicts(await ws.store.judgements());
  const heads = judgedClusters(
    stored.map(({ id }) => id),
    verdicts,
  );
  const id = heads.get(record);
  const members = stored.filter((one) => id !== undefined && heads.get(one.id) === id);
  const [first] = members;
  if (id === undefined || !first) throw new AttestError('RECORD_UNKNOWN', `there is no record ${record}`);
  const sides = await reportSides(
    ws,
    members.map((one) => one.id),
  );
  const within = verdicts.filter(({ a, b }) => sides.has(a) && sides.has(b));
  const statements = [...sides.values()].flatMap((side) => side.statements);
  const decided = statements.filter(hasDecision);
  const [settled] = settledRecords(
    ws,
    await ws.store.documents(),
    members,
    decided,
    within,
    await actorRegister(ws),
  );
  return {
    id,
    type: first.type,
    reports: [...sides.values()],
    settled: settled ? Object.values(settled.variables) : [],
    pairs: within.flatMap((verdict) => pairView(verdict, sides)),
    origins: await originsIn(
      ws,
      members.flatMap(({ document }) => document ?? []),
    ),
    history: await eventHistory(ws, [...sides.keys()]),
  };
}

export async function reportSides(ws: Workspace, ids: readonly string[]): Promise<Map<string, ReportSide>> {
  const documents = new Map((await ws.store.documents()).map((document) => [document.id, document]));
  const statements = groupBy(await ws.store.statements(), ({ record }) => record);
  const sides = (await ws.store.records({ ids })).flatMap(
    ({ id, type, document }): [string, ReportSide][] => {
      const home = documents.get(document ?? '');
      if (!home) return [];
      const order = Object.keys(ws.codebook.recordTypes[type]?.variables ?? {});
      const told = (statements.get(id) ?? []).filter(
        ({ acceptedBy, rejectedBy }) => acceptedBy.length > 0 || rejectedBy.length === 0,
      );
      const sorted = told.toSorted((a, b) => order.indexOf(a.variable) - order.indexOf(b.variable));
      return [[id, { record: id, document: sourceOf(home), statements: sorted }]];
    },
  );
  return new Map(sides);
}

function sourceOf({ id, origin, described }: StoredDocument): ReportSide['document'] {
  return {
    id,
    title: described.title?.value ?? origin,
    publisher: described.publisher?.value ?? null,
    published: described.published?.value ?? null,
    language: described.language?.value ?? null,
  };
}
