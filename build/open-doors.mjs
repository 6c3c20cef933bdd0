import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * Imports through a room's door (`index.ts`) go straight to the file that has the name. The bundler splits by whole
 * files: through the door every command would reach, and load, all that any command uses of the room.
 */
export const openDoors = {
  name: 'open-doors',
  setup({ onLoad }) {
    const doors = new Map();
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: rewritten(readFileSync(path, 'utf8'), path, doors),
      loader: 'ts',
    }));
  },
};

function rewritten(text, path, doors) {
  let [out, at] = ['', 0];
  for (const { start, end, moduleRequest, entries } of parseSync(path, text).module.staticImports) {
    if (!isDoor(moduleRequest.value)) continue;
    const door = resolve(dirname(path), moduleRequest.value);
    const named = entries.filter(({ isType }) => !isType);
    if (named.some(({ importName }) => importName.kind !== 'Name')) continue;
    const lines = named.map(({ importName, localName }) => {
      const { file, name } = home(door, importName.name, doors);
      return `import { ${name} as ${localName.value} } from ${JSON.stringify(file)};`;
    });
    out += text.slice(at, start) + lines.join('');
    at = end;
  }
  return out + text.slice(at);
}

function isDoor(specifier) {
  return specifier.startsWith('.') && specifier.endsWith('/index.ts');
}

/** The file that declares what a door hands out under a name, and what it is called there. */
function home(file, name, doors) {
  const { declared, renamed, stars } = exportsOf(file, doors);
  if (declared.has(name)) return { file, name };
  const known = renamed.get(name);
  if (known) return home(known.file, known.name, doors);
  for (const star of stars) {
    const found = home(star, name, doors);
    if (found) return found;
  }
  return undefined;
}

function exportsOf(file, doors) {
  const known = doors.get(file);
  if (known) return known;
  const found = { declared: new Set(), renamed: new Map(), stars: [] };
  doors.set(file, found);
  for (const { entries } of parseSync(file, readFileSync(file, 'utf8')).module.staticExports)
    for (const { exportName, importName, moduleRequest } of entries) {
      const from = moduleRequest && resolve(dirname(file), moduleRequest.value);
      if (!from) found.declared.add(exportName.name);
      else if (importName.kind === 'Name')
        found.renamed.set(exportName.name, { file: from, name: importName.name });
      else found.stars.push(from);
    }
  return found;
}
