import { z } from 'zod';
import type { Codebook } from '../codebook/index.ts';
import {
  type LearnedModel,
  type LearningDocument,
  modelText,
  openModel,
  readModel,
  trainModel,
  type UseModel,
  type VariableKind,
} from '../extract/index.ts';
import { AttestError } from '../model/index.ts';
import type { Workspace } from './workspace.ts';

export { type LearnedModel, type LearningDocument, modelText } from '../extract/index.ts';

/** The setting that keeps to the rules alone. */
export const NO_MODEL = 'none';

/** A model of a project in a list. */
export interface ModelEntry {
  readonly model: LearnedModel;
  /** Documents that it was trained on and that were withdrawn since: it is not used before it is trained anew. */
  readonly withdrawn: readonly string[];
  /** Whether `attest suggest` uses it. */
  readonly current: boolean;
}

const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/i;
const FEWEST = 4;

/**
 * Trains a model and writes it to the project's shelf, over one of the same name.
 * @throws AttestError INPUT_INVALID when there is too little to learn from, USAGE for a bad name
 */
export async function learn(
  ws: Workspace,
  name: string,
  documents: readonly LearningDocument[],
): Promise<LearnedModel> {
  checkName(name);
  const model = learnFrom(documents, name, ws.effects.now(), ws);
  await ws.models.write(name, modelText(model));
  return model;
}

/** Trains a model on documents; with a codebook, its variables say how their values are written. */
export function learnFrom(
  documents: readonly LearningDocument[],
  name: string,
  now: string,
  codebook: { readonly codebook: Codebook; readonly codebookSha256: string } | null = null,
): LearnedModel {
  if (documents.length < FEWEST)
    throw new AttestError('INPUT_INVALID', `${documents.length} coded documents are too few to learn from`, {
      hint: `Decide suggestions in ${FEWEST} documents or more, or give a coded corpus with --from.`,
    });
  return trainModel(documents, {
    name,
    trained: now,
    codebook: codebook?.codebookSha256 ?? null,
    ...(codebook ? { kinds: kindsIn(codebook.codebook) } : {}),
  });
}

const KINDS: Readonly<Record<string, VariableKind>> = {
  text: 'text',
  category: 'category',
  actor: 'name',
  place: 'name',
  item: 'name',
};

/** How a codebook says that values of event variables are written: as words of the text, codes, or else. */
function kindsIn(codebook: Codebook): Record<string, VariableKind> {
  const kinds: Record<string, VariableKind> = {};
  for (const [name, { type }] of Object.entries(codebook.recordTypes.event?.variables ?? {}))
    kinds[name] = KINDS[type] ?? 'other';
  return kinds;
}

/** The models of a project, by name. */
export async function listModels(ws: Workspace): Promise<ModelEntry[]> {
  const withdrawn = new Set((await ws.store.documents()).filter((one) => one.withdrawn).map(({ id }) => id));
  const entries: ModelEntry[] = [];
  for (const name of await ws.models.list()) {
    const text = await ws.models.read(name);
    if (text === undefined) continue;
    const model = readModel(text, name);
    const gone = model.provenance.documents.filter((id) => withdrawn.has(id));
    entries.push({ model, withdrawn: gone, current: name === ws.settings.model });
  }
  return entries;
}

/** What `attest learn` prints of a model: everything but its weights. */
export const modelSummarySchema = z.object({
  model: z.string(),
  trained: z.string(),
  current: z.boolean(),
  stale: z.boolean(),
  withdrawn: z.array(z.string()),
  documents: z.number().int(),
  records: z.number().int(),
  statements: z.number().int(),
  judged: z.number().int(),
  codebook: z.string().nullable(),
  extractor: z.string(),
  calibrationError: z.number().nullable(),
  variables: z.record(
    z.string(),
    z.object({
      precision: z.number(),
      recall: z.number(),
      f1: z.number(),
      coded: z.number().int(),
      suggested: z.number().int(),
    }),
  ),
});

export function modelSummary({ model, withdrawn, current }: ModelEntry): z.infer<typeof modelSummarySchema> {
  const { name, provenance, quality } = model;
  return {
    model: name,
    current,
    stale: withdrawn.length > 0,
    withdrawn: [...withdrawn],
    ...provenance,
    documents: provenance.documents.length,
    ...quality,
  };
}

/** @throws AttestError NOT_FOUND */
export async function removeModel(ws: Workspace, name: string): Promise<void> {
  checkName(name);
  if (await ws.models.remove(name)) return;
  throw new AttestError('NOT_FOUND', `there is no model ${name}`, { hint: 'attest learn --list' });
}

/** A model ready for use, and its name. */
export interface OpenedModel {
  readonly name: string;
  readonly use: UseModel;
}

/** The model that suggestions are made with, opened; null for the rules alone: none is there, or it is stale. */
export async function currentModel(ws: Workspace): Promise<OpenedModel | null> {
  if (ws.settings.model === NO_MODEL || !(await ws.models.list()).includes(ws.settings.model)) return null;
  const entry = (await listModels(ws)).find(({ current }) => current);
  return entry && entry.withdrawn.length === 0
    ? { name: entry.model.name, use: openModel(entry.model) }
    : null;
}

function checkName(name: string): void {
  if (!NAME.test(name) || name === NO_MODEL)
    throw new AttestError('USAGE', `"${name}" is no name for a model`, {
      hint: 'Letters, digits, - and _; "none" means the rules alone.',
    });
}
