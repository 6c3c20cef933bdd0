import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[];
  readonly libraries: readonly string[];
  readonly browser: boolean;
}

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const rooms = readTable(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8'));
const imports = rooms.flatMap((room) => sourceFiles(join(ROOT, room.folder)).flatMap(importsOf));

describe('rooms', () => {
  it('the table is read', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.find((room) => room.folder === 'src/model')?.libraries).toContain('zod');
    expect(imports.length).toBeGreaterThan(40);
  });

  it('every source file lies in a room', () => {
    const homeless = [...sourceFiles(join(ROOT, 'src')), ...sourceFiles(join(ROOT, 'web'))].filter(
      (file) => !roomOf(file),
    );
    expect(homeless).toEqual([]);
  });

  it('a room imports only what its row lists, and only through the door', () => {
    expect(imports.flatMap(unlistedEdge)).toEqual([]);
  });

  it('libraries stay in their rooms', () => {
    expect(imports.flatMap(misplacedLibrary)).toEqual([]);
  });

  it('browser-safe rooms use nothing of Node', () => {
    const leaks = imports.filter(({ file, specifier }) => roomOf(file)?.browser && isBuiltin(specifier));
    expect(leaks).toEqual([]);
  });

  it('rooms form no cycle', () => {
    expect(findCycle(edges((file) => roomOf(file)?.folder))).toEqual([]);
  });

  it('files form no cycle', () => {
    expect(findCycle(edges((file) => file))).toEqual([]);
  });
});

function readTable(markdown: string): Room[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const folder = /^`((?:src|web)[^`]*?)\/?`$/.exec(cells[1] ?? '')?.[1];
    if (!folder) return [];
    const list = (cell = '') =>
      cell
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const mayImport = list(cells[3]).map((name) => (name.startsWith('src/') ? name : `src/${name}`));
    return [{ folder, mayImport, libraries: list(cells[4]), browser: cells[5] === 'yes' }];
  });
}

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name),
      )
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return []; // a room that is not open yet
  }
}

/** The innermost room that a file lies in. */
function roomOf(file: string): Room | undefined {
  return rooms
    .filter((room) => file.startsWith(`${room.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Every static, dynamic and type-only import and re-export of a file. */
function importsOf(file: string): Import[] {
  const { module, errors } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const source = readFileSync(join(ROOT, file), 'utf8');
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const fixed = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...new Set([...fixed, ...again, ...dynamic])].map((specifier) => ({ file, specifier }));
}

function target({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : undefined;
}

function unlistedEdge(edge: Import): string[] {
  const to = target(edge);
  if (to === undefined || /\.(css|svg|json)$/.test(to)) return [];
  const [from, home] = [roomOf(edge.file), roomOf(to)];
  if (!from || from === home) return [];
  if (!home || !from.mayImport.includes(home.folder)) return [`${edge.file} imports ${to}`];
  return to === `${home.folder}/index.ts`
    ? []
    : [`${edge.file} imports ${to} past the door of ${home.folder}`];
}

function misplacedLibrary({ file, specifier }: Import): string[] {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return [];
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return roomOf(file)?.libraries.includes(name) ? [] : [`${file} imports ${name}`];
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');
}

function edges(nodeOf: (file: string) => string | undefined): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const edge of imports) {
    const to = target(edge);
    const [a, b] = [nodeOf(edge.file), to === undefined ? undefined : nodeOf(to)];
    if (a && b && a !== b) graph.set(a, (graph.get(a) ?? new Set()).add(b));
  }
  return graph;
}

/** A cycle as the nodes along it, or an empty list. */
function findCycle(graph: Map<string, Set<string>>): string[] {
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
