import { hasDecision, type SettledRecord } from '../model/index.ts';
import type { ReleaseAbout, ReleaseActor, ReleaseInput } from '../release/index.ts';
import { originsOf, pairVerdicts } from '../resolve/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { ACTOR_RECORD, actorOfRecord, actorRecord } from './actor-records.ts';
import { type ActorRegister, actorRegister } from './actors.ts';
import { declaredScope } from './declared-scope.ts';
import { withDerivedRegions } from './derived-regions.ts';
import { exclusions } from './exclusions.ts';
import { maskNames } from './mask-names.ts';
import { contextsOf } from './quote-contexts.ts';
import { settledRecords } from './settled-records.ts';
import type { Workspace } from './workspace.ts';

/** Everything that a release is made of, as the store has it now. */
export async function releaseInput(ws: Workspace, name: string): Promise<ReleaseInput> {
  const head = await ws.store.head();
  const documents = (await ws.store.documents()).filter(({ withdrawn }) => !withdrawn);
  const actors = await actorRegister(ws);
  const decided = (await ws.store.statements()).filter(
    (statement) => hasDecision(statement) && actorOfRecord(statement.record) === null,
  );
  const stored = (await ws.store.records()).filter(({ type }) => type !== ACTOR_RECORD);
  const verdicts = pairVerdicts(await ws.store.judgements());
  const records = settledRecords(ws, documents, stored, decided, verdicts, actors);
  const named = actorsIn(actors, records);
  const isNamed = (record: string) => named.some(({ ids }) => ids.some((id) => actorRecord(id) === record));
  const recordOf = new Map(records.flatMap(({ id, reports }) => reports.map((report) => [report, id])));
  const cited = new Set(decided.map(({ document }) => document));
  const kept = new Set(decided.map(({ id }) => id));
  const { records: placed, regions } = withDerivedRegions(records, ws.codebook, await ws.ground.boundaries());
  const parts = {
    documents: documents.filter(({ id }) => cited.has(id)).map(publicMeta),
    records: placed,
    statements: decided.map((statement) => {
      const { record: report } = statement;
      return { ...statement, record: recordOf.get(report) ?? report, report };
    }),
    decisions: (await ws.store.decisions()).filter(({ statement }) => kept.has(statement)),
    contexts: await contextsOf(ws, decided),
    excluded: exclusions(documents, stored, decided, records),
  };
  return {
    name,
    head,
    codebook: ws.codebook,
    codebookText: ws.codebookText,
    ...(ws.settings.maskNames ? await maskNames(parts, ws.codebook, ws.store.seal) : parts),
    ...(regions ? { regions } : {}),
    origins: await originsOfRecords(ws, records),
    judgements: verdicts.filter(
      ({ a, b }) => (recordOf.has(a) && recordOf.has(b)) || (isNamed(a) && isNamed(b)),
    ),
    actors: named,
    about: aboutOf(ws.settings),
    ...(await predecessorOf(ws)),
  };
}

function aboutOf({ name, authors, licence, sensitivity }: Workspace['settings']): ReleaseAbout {
  return { title: name, authors: authors.length > 0 ? authors : [name], licence, sensitivity };
}

/** The folder of the newest release that is there. */
async function predecessorOf({ releases }: Workspace): Promise<Pick<ReleaseInput, 'predecessor'>> {
  const last = (await releases.list()).at(-1);
  return last === undefined ? {} : { predecessor: releases.folder(last) };
}

/** The actors that settled values name, and no others. */
function actorsIn({ views }: ActorRegister, records: readonly SettledRecord[]): ReleaseActor[] {
  const names = new Set<string>();
  for (const { variables } of records)
    for (const { values } of Object.values(variables))
      for (const { value } of values)
        if (typeof value === 'object' && 'name' in value && 'text' in value) names.add(value.name);
  return views.filter(({ name }) => names.has(name));
}

/** Independent origins of every record that several documents tell. */
async function originsOfRecords(
  ws: Workspace,
  records: readonly SettledRecord[],
): Promise<Map<string, number>> {
  const origins = new Map<string, number>();
  for (const { id, documents } of records.filter((record) => record.documents.length > 1))
    origins.set(id, await originsIn(ws, documents));
  return origins;
}

/** Independent origins of some documents. */
export async function originsIn(ws: Workspace, documents: readonly string[]): Promise<number> {
  const texts = await Promise.all([...new Set(documents)].map((document) => ws.store.text(document)));
  return originsOf(texts.map((text) => text?.text ?? ''));
}

function publicMeta({ id, sha256, origin, retrieved, described }: StoredDocument) {
  return {
    id,
    sha256,
    origin,
    retrieved,
    title: described.title?.value ?? null,
    publisher: described.publisher?.value ?? null,
    published: described.published?.value ?? null,
    language: described.language?.value ?? null,
    scope: declaredScope({ described })?.says ?? null,
  };
}
