import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadGazetteer, REAL_EFFECTS } from '../../app/index.ts';
import {
  DEFAULT_SETTINGS,
  decidedDocuments,
  type LearnedModel,
  type LearningDocument,
  learnFrom,
  learn as learnInProject,
  listModels,
  type ModelEntry,
  modelSummary,
  modelText,
  readCorpus,
  removeModel,
} from '../../operations/index.ts';
import { type Call, type Command, isOn, text, texts } from '../command.ts';
import { inProject } from '../project.ts';
import { readText } from '../read-file.ts';

const learn: Command = {
  summary: 'train suggestions on decisions or outside corpora',
  usage: [
    'learn [--name NAME] [--from CODED.jsonl]…     on the project’s decisions, and on coded corpora',
    'learn --from CODED.jsonl… --out MODEL.json    without a project; then: attest extract --model MODEL.json',
    'learn --list',
    'learn --remove NAME',
  ],
  options: {
    name: { type: 'string' },
    from: { type: 'string', multiple: true },
    out: { type: 'string' },
    list: { type: 'boolean' },
    remove: { type: 'string' },
  },
  help: {
    '--name NAME': 'what the model is called (current, which attest suggest uses)',
    '--from FILE':
      'a coded corpus, a document a line: its text, and records as attest extract prints them; repeatable',
    '--out FILE': 'write the model there, and take nothing from a project',
    '--list': 'the models, what they learned from and how well they do',
    '--remove NAME': 'take a model away',
  },
  async run(call) {
    const [name, out] = [text(call, 'name'), text(call, 'out')];
    const remove = text(call, 'remove');
    if (out !== undefined) return toFile(call, out, name);
    return inProject(call, async ({ workspace }) => {
      if (isOn(call, 'list')) return show(call, await listModels(workspace));
      if (remove !== undefined) {
        await removeModel(workspace, remove);
        call.terminal.say(`${remove} is gone`);
        call.terminal.emit({ removed: remove });
        return 0;
      }
      const { documents, refused } = await corpora(call);
      const decided = await decidedDocuments(workspace);
      const model = await learnInProject(workspace, name ?? workspace.settings.model, [
        ...decided,
        ...documents,
      ]);
      report(call, { model, withdrawn: [], current: model.name === workspace.settings.model });
      return refused > 0 ? 1 : 0;
    });
  },
};

/** Trains without a project. */
async function toFile(call: Call, out: string, name = DEFAULT_SETTINGS.model): Promise<number> {
  const { documents, refused } = await corpora(call);
  const model = learnFrom(documents, name, REAL_EFFECTS.now());
  await writeFile(resolve(call.cwd, out), modelText(model));
  report(call, { model, withdrawn: [], current: false });
  return refused > 0 ? 1 : 0;
}

/** The documents of all corpora; bad lines are reported, the others go on. */
async function corpora(call: Call): Promise<{ documents: LearningDocument[]; refused: number }> {
  const documents: LearningDocument[] = [];
  let refused = 0;
  for (const file of texts(call, 'from')) {
    const lines = await readText(call, file);
    const corpus = await readCorpus(lines.split('\n'), file, await loadGazetteer());
    corpus.problems.forEach(call.terminal.fail);
    refused += corpus.problems.length;
    documents.push(...corpus.documents);
  }
  return { documents, refused };
}

function show(call: Call, entries: readonly ModelEntry[]): number {
  for (const entry of entries) report(call, entry);
  if (entries.length === 0) call.terminal.say('no models; attest learn makes one');
  return 0;
}

function report({ terminal }: Call, entry: ModelEntry): void {
  const { model, withdrawn, current } = entry;
  const { provenance, quality } = model;
  terminal.emit(modelSummary(entry));
  terminal.say(
    `${terminal.style.bold(model.name)}${current ? ' (in use)' : ''}  ${provenance.documents.length} documents, ${provenance.judged} judged suggestions, ${provenance.trained}`,
  );
  if (withdrawn.length > 0)
    terminal.say(
      `  ${terminal.style.bad('stale')}: ${withdrawn.length} of its documents were withdrawn; attest learn trains it anew`,
    );
  if (quality.calibrationError !== null)
    terminal.say(
      `  calibration error ${quality.calibrationError.toFixed(3)} on documents that it had not seen`,
    );
  for (const line of qualityLines(model)) terminal.say(`  ${line}`);
}

function qualityLines({ quality }: LearnedModel): string[] {
  return Object.entries(quality.variables).map(
    ([variable, { precision, recall, f1, coded }]) =>
      `${variable.padEnd(26)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  (${coded} coded)`,
  );
}

export default learn;
