import type { Scope } from '../analysis/index.ts';
import { AttestError, type DecidedStatement, groupBy, isMissing, type Value } from '../model/index.ts';
import { type Boundary, highestLevel } from '../places/index.ts';
import { judgedClusters, pairVerdicts } from '../resolve/index.ts';
import type { StoredDocument } from '../store/index.ts';
import type { ComparedFile, PlacedRow } from './compared-file.ts';
import { declaredScope } from './declared-scope.ts';
import type { Workspace } from './workspace.ts';

/** What coders accepted out of reports, as a dataset beside the imported ones. */
export const CODED = 'coded';

/** The record type whose records are compared. */
const COMPARED = 'event';

/**
 * The project's imported datasets, and its coded events, for comparing. Linked records are of one event.
 * @param wanted names of datasets and {@link CODED}; all of them when none is named
 * @throws AttestError INPUT_INVALID for a dataset that the project does not have
 */
export async function projectDatasets(
  ws: Workspace,
  wanted: readonly string[] = [],
): Promise<ComparedFile[]> {
  const documents = await ws.store.documents();
  const records = await ws.store.records({ type: COMPARED });
  const heads = judgedClusters(
    records.map(({ id }) => id),
    pairVerdicts(await ws.store.judgements()),
  );
  const ours = new Set(records.map(({ id }) => id));
  const accepted = (await ws.store.statements({ state: 'accepted' })).filter(({ record }) =>
    ours.has(record),
  );
  const byDataset = groupBy(accepted, ({ author }) => (author.kind === 'dataset' ? author.id : CODED));
  const names = wanted.length === 0 ? [...byDataset.keys()].sort(codedFirst) : wanted;
  return names.map((name): ComparedFile => {
    const statements = byDataset.get(name);
    if (!statements)
      throw new AttestError('INPUT_INVALID', `there is no dataset ${name}`, {
        hint: `There are ${[...byDataset.keys()].join(', ')}.`,
      });
    const told = groupBy(statements, ({ record }) =>
      name === CODED ? (heads.get(record) ?? record) : record,
    );
    const rows = [...told].map(([record, said]) => rowOf(ws, heads.get(record) ?? record, said));
    return { name, scope: scopeIn(documents, name), rows, events: true, layout: null, problems: [] };
  });
}

/** The project's own outlines of regions, those of the highest level. */
export async function ownOutlines(ws: Workspace): Promise<readonly Boundary[]> {
  return highestLevel(await ws.ground.boundaries());
}

function codedFirst(a: string, b: string): number {
  return Number(b === CODED) - Number(a === CODED) || (a < b ? -1 : 1);
}

const BESIDE = ['killed', 'injured', 'arrested', 'members'] as const;

function rowOf({ codebook }: Workspace, event: string, statements: readonly DecidedStatement[]): PlacedRow {
  const first = (variable: string): Value | null =>
    statements.find((one) => one.variable === variable && !isMissing(one.value))?.value ?? null;
  const place = placeIn(first('place'));
  const key = first(codebook.recordTypes[COMPARED]?.key ?? 'type');
  const date = first('date');
  return {
    event,
    date: typeof date === 'object' && date !== null && 'edtf' in date ? date.edtf : null,
    region: null,
    type: typeof key === 'string' ? key : null,
    amount: 1,
    linkedBy: {},
    fields: Object.fromEntries(BESIDE.flatMap((name) => bestOf(first(name)).map((best) => [name, best]))),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    country: place?.country ?? null,
  };
}

function placeIn(value: Value | null) {
  return typeof value === 'object' && value !== null && 'precision' in value ? value : null;
}

function bestOf(value: Value | null): string[] {
  const best = typeof value === 'object' && value !== null && 'best' in value ? value.best : null;
  return best === null ? [] : [`${best}`];
}

/** The scope that was declared when the dataset was last imported. */
function scopeIn(documents: readonly StoredDocument[], dataset: string): Scope | null {
  const last = documents.findLast(
    ({ described }) => described.scope && described.publisher?.value === dataset,
  );
  return last ? declaredScope(last) : null;
}
