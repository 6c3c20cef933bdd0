import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { AttestError, type ErrorPlace } from '../model/index.ts';

export type DataPath = readonly PropertyKey[];

/** YAML text as plain data that knows where each part of it stands. */
export interface YamlSource {
  readonly data: unknown;
  /** Where the value at a path stands; of a path that is not there, its nearest parent. */
  place(path: DataPath): ErrorPlace;
  /** Where the key that a path ends in stands. */
  keyPlace(path: DataPath): ErrorPlace;
}

/**
 * Reads YAML 1.2 text.
 * @param file name for messages
 * @throws AttestError CODEBOOK_INVALID with every syntax error as a problem.
 */
export function readYaml(text: string, file?: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, path: DataPath): ErrorPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, path: path.length > 0 ? formatPath(path) : undefined };
  };
  if (document.errors.length > 0)
    throw invalidCodebook(
      document.errors.map((error) => syntaxProblem(error, text, at(error.pos[0], []))),
      file,
    );
  const root = document.contents;
  return {
    data: toData(document, file),
    place: (path) => at(offsetOf(root, path, false), path),
    keyPlace: (path) => at(offsetOf(root, path, true), path),
  };
}

function syntaxProblem(error: YAMLParseError, text: string, where: ErrorPlace): AttestError {
  if (error.code !== 'DUPLICATE_KEY')
    return problem(
      `YAML: ${error.message}`,
      where,
      'check indentation, quotes and colons here and just above',
    );
  const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
  return problem(`${key.trim()} is there twice`, where, 'keep one, or rename it');
}

/** Aliases that multiply a small text into a huge one are refused by the library. */
function toData(document: Document.Parsed, file: string | undefined): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw invalidCodebook([problem(`YAML: ${message}`, { file })], file);
  }
}

/** Offset of the node at a path, of its key when asked, or of the deepest part of the path that exists. */
function offsetOf(root: Node | null, path: DataPath, ofKey: boolean): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) return offset;
    node = found.value;
    const last = depth === path.length - 1;
    offset = (ofKey && last ? startOf(found.key) : (startOf(found.value) ?? startOf(found.key))) ?? offset;
  }
  return offset;
}

function stepInto(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? { key: pair.key, value: pair.value } : undefined;
  }
  if (!isCollection(node) || typeof step !== 'number') return undefined;
  const value = node.items[step];
  return value === undefined ? undefined : { key: value, value };
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** `record_types.event.checks[2].message` */
export function formatPath(path: DataPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** One mistake in a codebook. */
export function problem(message: string, where: ErrorPlace, hint?: string): AttestError {
  return new AttestError('CODEBOOK_INVALID', message, { where, hint });
}

/** Every mistake of a codebook in one error, in the order of the file. */
export function invalidCodebook(problems: readonly AttestError[], file?: string): AttestError {
  const sorted = [...problems].sort(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
  const count = sorted.length === 1 ? 'one mistake' : `${sorted.length} mistakes`;
  return new AttestError('CODEBOOK_INVALID', `${file ?? 'the codebook'} has ${count}`, {
    where: { ...sorted[0]?.where, file },
    hint: 'mend what is listed and run the command again',
    problems: sorted,
  });
}
