import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createProject, openProject, serveProject } from '../../src/app/index.ts';
import { exactly, quoteAt, rulerFor, type Value } from '../../src/model/index.ts';
import { addDocuments, decide, type Workspace } from '../../src/operations/index.ts';

/** A suggestion to plant: a variable, its value and the words that carry it. */
interface Planted {
  readonly variable: string;
  readonly value: Value;
  readonly words: string;
}

export interface PlantedDocument {
  readonly file: string;
  /** Of the planted record; an event where it is not said. */
  readonly type?: string;
  /** Its content, as text or as bytes. */
  readonly text: string | Uint8Array;
  readonly suggestions: readonly Planted[];
}

const date = (edtf: string) => ({ edtf, basis: 'occurred' }) as const;

export const ENGLISH: PlantedDocument = {
  file: 'english.txt',
  text: [
    'Title: Nine held near the lake\nPublisher: The Lake Courier\nPublished: 2021-03-06\nLanguage: en',
    'Gendarmes held nine men on 5 March 2021 in a farm near Sidi Amar 🚜, and found six rifles in the barn.',
    'The governor said that the men had meant to strike the barracks of the town.',
  ].join('\n\n'),
  suggestions: [
    { variable: 'type', value: 'plot_disrupted', words: 'the men had meant to strike the barracks' },
    { variable: 'date', value: date('2021-03-05'), words: 'on 5 March 2021' },
    { variable: 'arrested', value: exactly(9), words: 'held nine men' },
    { variable: 'weapon', value: { id: 'firearms', role: 'seized' }, words: 'six rifles' },
  ],
};

export const ARABIC: PlantedDocument = {
  file: 'arabic.txt',
  text: [
    'Title: توقيف خمسة أشخاص قرب النهر\nPublisher: صحيفة النهر\nPublished: 2021-04-02\nLanguage: ar',
    '😀 أوقفت الشرطة خمسة أشخاص يوم الخميس 1 أبريل 2021 في قرية قرب النهر، وفق ما قال متحدث باسم (BCIJ) للصحيفة.',
  ].join('\n\n'),
  suggestions: [
    { variable: 'type', value: 'cell_dismantled', words: 'أوقفت الشرطة' },
    { variable: 'date', value: date('2021-04-01'), words: 'يوم الخميس 1 أبريل 2021' },
    { variable: 'arrested', value: exactly(5), words: 'خمسة أشخاص' },
  ],
};

export const HOSTILE: PlantedDocument = {
  file: 'hostile.txt',
  text: [
    'Title: <img src=x onerror="window.broken=1">A note\nLanguage: en',
    '<script>window.broken = 1</script> The court tried two men. <svg onload="window.broken=1"></svg>',
    '<style>body { display: none }</style> [link](javascript:window.broken=1) \u202Edetrever\u202C.',
  ].join('\n\n'),
  suggestions: [{ variable: 'arrested', value: exactly(2), words: '</script> The court tried two men' }],
};

export interface ServedProject {
  readonly address: string;
  readonly workspace: Workspace;
  /** Faults that the server reported. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** A project in a temporary folder with documents and planted suggestions, served on a free port. */
export async function serveTestProject(
  documents: readonly PlantedDocument[] = [ENGLISH, ARABIC, HOSTILE],
): Promise<ServedProject> {
  buildWorkbench();
  const folder = await mkdtemp(join(tmpdir(), 'attest-workbench-'));
  await createProject(join(folder, 'project'));
  const project = await openProject(join(folder, 'project'));
  for (const document of documents) await plant(project.workspace, folder, document);
  const faults: string[] = [];
  const listening = await serveProject(project.workspace, 0, (message) => faults.push(message));
  const close = async () => {
    await listening.close();
    await project.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${listening.port}/`, workspace: project.workspace, faults, close };
}

/** Accepts every suggestion of a project, in one person's name. */
export async function acceptAll(workspace: Workspace, coder = 'ann'): Promise<void> {
  for (const { id } of await workspace.store.statements()) await decide(workspace, coder, id, 'accept');
}

/** Brings `dist/` up to date, as `bin/attest` does at its start. */
export function buildWorkbench(): void {
  const build = "import('./build/stale.mjs').then(({ buildIfStale }) => buildIfStale(process.cwd()))";
  execFileSync(process.execPath, ['-e', build], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'pipe',
  });
}

async function plant(
  workspace: Workspace,
  folder: string,
  { file, type = 'event', text, suggestions }: PlantedDocument,
): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, text);
  const read = async () => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
  for await (const outcome of addDocuments(workspace, [path], read)) {
    if (outcome.status === 'refused') throw outcome.error;
    const { document } = outcome;
    const record = `rec_${file}`;
    const author = { kind: 'extractor', id: 'planted' } as const;
    const statements = suggestions.map(({ variable, value, words }) => ({
      kind: 'statement' as const,
      statement: {
        record,
        variable,
        value,
        flags: [],
        document,
        quote: quoteOf(outcome.read.text.text, words),
        note: null,
        asserter: null,
        author,
      },
      made: { confidence: 0.9, extractor: 'planted 1', codebook: null },
    }));
    await workspace.store.append(author, [
      { kind: 'record', record: { id: record, type, document } },
      ...statements,
    ]);
  }
}

function quoteOf(text: string, words: string) {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`the text lacks ${words}`);
  const ruler = rulerFor(text);
  return quoteAt(text, ruler.toCodePoint(at), ruler.toCodePoint(at + words.length));
}
