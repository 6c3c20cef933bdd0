import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocumentOf } from './pdf-open-document.ts';
import { htmlOf, texOf } from './pdf-sources.ts';

export const LAYOUTS = ['plain', 'columns', 'notes'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface Setting {
  readonly folder: string;
  readonly language: string;
  readonly layout: Layout;
  readonly paragraphs: readonly string[];
}

export interface Producer {
  readonly name: string;
  /** Makes the PDF and gives its path; null where the program is not installed or cannot set this. */
  readonly make: (setting: Setting) => string | null;
}

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const PRODUCERS: readonly Producer[] = [
  { name: 'chromium', make: (setting) => byBrowser(setting) },
  { name: 'libreoffice', make: (setting) => byOffice(setting) },
  { name: 'xelatex', make: (setting) => byTex(setting) },
];

function byBrowser(setting: Setting): string | null {
  const source = write(setting, 'browser', 'html', htmlOf(setting));
  const target = pathOf(setting, 'browser', 'pdf');
  const program = CHROMIUM.find((name) => runs(name, ['--version']));
  if (!program) return null;
  const plain = setting.layout === 'notes' ? [] : ['--no-pdf-header-footer'];
  return made(program, [...QUIET, ...plain, `--print-to-pdf=${target}`, `file://${source}`], setting, target);
}

/** A page as LibreOffice takes it in, whose font lacks some signs; columns and notes from a document of its own kind. */
function byOffice(setting: Setting): string | null {
  if (!runs('soffice', ['--version'])) return null;
  const { folder } = setting;
  const convert = ['--headless', `-env:UserInstallation=file://${join(folder, 'office')}`];
  const page = () => {
    const source = write(setting, 'office', 'html', htmlOf(setting));
    const args = [...convert, '--convert-to', 'odt:writer8', '--infilter=HTML (StarWriter)', source];
    return made('soffice', args, setting, pathOf(setting, 'office', 'odt'));
  };
  const text =
    setting.layout === 'plain' ? page() : write(setting, 'office', 'fodt', openDocumentOf(setting));
  if (text === null) return null;
  const args = [...convert, '--convert-to', 'pdf:writer_pdf_Export', text];
  return made('soffice', args, setting, pathOf(setting, 'office', 'pdf'));
}

function byTex(setting: Setting): string | null {
  const source = write(setting, 'tex', 'tex', texOf(setting));
  if (!runs('xelatex', ['--version'])) return null;
  return made('xelatex', ['-interaction=batchmode', source], setting, pathOf(setting, 'tex', 'pdf'));
}

function pathOf({ folder, language, layout }: Setting, producer: string, kind: string): string {
  return join(folder, `${producer}-${language}-${layout}.${kind}`);
}

function write(setting: Setting, producer: string, kind: string, text: string): string {
  const path = pathOf(setting, producer, kind);
  writeFileSync(path, text);
  return path;
}

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function made(program: string, args: readonly string[], { folder }: Setting, target: string): string | null {
  spawnSync(program, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 });
  return existsSync(target) ? target : null;
}
