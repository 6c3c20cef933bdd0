import type { Command } from './command.ts';

export interface CommandEntry {
  readonly group: string;
  readonly summary: string;
  /** Commands load when they are called, so that starting stays fast. */
  load(): Promise<Command>;
}

const entry = (group: string, summary: string, load: () => Promise<{ default: Command }>): CommandEntry => ({
  group,
  summary,
  load: async () => (await load()).default,
});

const PROJECT = 'Working on a project';
const NUMBERS = 'Numbers';
const FILTERS = 'Filters, without a project';
const AROUND = 'Around it';

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: entry(PROJECT, 'make a project with the default codebook', () => import('./commands/init.ts')),
  add: entry(PROJECT, 'archive documents and extract their text', () => import('./commands/add.ts')),
  documents: entry(
    PROJECT,
    'list documents; correct what is known of one',
    () => import('./commands/documents.ts'),
  ),
  screen: entry(
    PROJECT,
    'which documents to read first; include, exclude or doubt them',
    () => import('./commands/screen.ts'),
  ),
  suggest: entry(
    PROJECT,
    'suggest statements for documents that have none',
    () => import('./commands/suggest.ts'),
  ),
  decide: entry(
    PROJECT,
    'accept, reject, replace or reopen suggestions',
    () => import('./commands/decide.ts'),
  ),
  actors: entry(
    PROJECT,
    'organisations and agencies: one id across spellings; merge, split, undo',
    () => import('./commands/actors.ts'),
  ),
  learn: entry(
    PROJECT,
    'train suggestions on decisions or outside corpora',
    () => import('./commands/learn.ts'),
  ),
  import: entry(
    PROJECT,
    'take in a dataset, or a table that was exported and edited',
    () => import('./commands/import.ts'),
  ),
  export: entry(
    PROJECT,
    'write records as a table to edit, or a release in another format',
    () => import('./commands/export.ts'),
  ),
  withdraw: entry(PROJECT, 'take a document out for good', () => import('./commands/withdraw.ts')),
  serve: entry(PROJECT, 'open the workbench on 127.0.0.1', () => import('./commands/serve.ts')),
  release: entry(
    NUMBERS,
    'freeze what is accepted; verify or list releases',
    () => import('./commands/release.ts'),
  ),
  finding: entry(
    NUMBERS,
    'ask a release: k of N, what is unknown, both bounds',
    () => import('./commands/finding.ts'),
  ),
  table: entry(
    NUMBERS,
    'cross-tables and series of a release, with totals',
    () => import('./commands/table.ts'),
  ),
  contested: entry(
    NUMBERS,
    'figures that different people have stated, and what cannot be true among them',
    () => import('./commands/contested.ts'),
  ),
  responses: entry(
    NUMBERS,
    'measures by date, and exchanges between states by outcome',
    () => import('./commands/responses.ts'),
  ),
  report: entry(
    NUMBERS,
    'build prose with findings into one HTML file',
    () => import('./commands/report.ts'),
  ),
  publish: entry(
    NUMBERS,
    'write a release as a static site that needs no server',
    () => import('./commands/publish.ts'),
  ),
  extract: entry(FILTERS, 'suggested records of files, as JSON Lines', () => import('./commands/extract.ts')),
  anchor: entry(FILTERS, 'find quotes in texts, JSON Lines in and out', () => import('./commands/anchor.ts')),
  places: entry(
    FILTERS,
    'find and resolve the places of texts, JSON Lines in and out',
    () => import('./commands/places.ts'),
  ),
  audit: entry(
    FILTERS,
    'what a published text says that cannot be right',
    () => import('./commands/audit.ts'),
  ),
  names: entry(
    FILTERS,
    'rank names across scripts and spellings, JSON Lines in and out',
    () => import('./commands/names.ts'),
  ),
  link: entry(FILTERS, 'which rows of several datasets report one event', () => import('./commands/link.ts')),
  compare: entry(
    FILTERS,
    'set datasets side by side: overlap, disagreement, coverage, regions over time',
    () => import('./commands/compare.ts'),
  ),
  demo: entry(
    AROUND,
    'all of it on the sample project, then the workbench',
    () => import('./commands/demo.ts'),
  ),
  doctor: entry(
    AROUND,
    'what is installed, what is missing, whether the log is whole',
    () => import('./commands/doctor.ts'),
  ),
};
