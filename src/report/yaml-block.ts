import { isNode, isPair, isScalar, isMap as isYamlMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { ReportProblem } from './problem.ts';

/** A YAML value in which every scalar is a string, as written. */
export type YamlText = string | readonly YamlText[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlText;
}

export function isMap(value: YamlText | undefined): value is YamlMap {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Notes a problem at the key on which a path ends. */
export type Refuse = (path: readonly string[], message: string, hint: string) => void;

export interface YamlBlock {
  readonly content: YamlText;
  readonly problems: readonly ReportProblem[];
  /** Where the value at a path begins; the nearest one above it when there is none. */
  placeOf(path: readonly string[]): { readonly line: number; readonly column: number };
  /** Where the key at the end of a path stands. */
  keyPlace(path: readonly string[]): { readonly line: number; readonly column: number };
}

/**
 * Reads YAML with all scalars as text (the failsafe schema: `2015-03` and `no` stay what they are).
 * @param firstLine line of the file on which the block begins, from 1
 */
export function readYamlBlock(yaml: string, firstLine: number): YamlBlock {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, yaml.length));
    return { line: line + firstLine - 1, column: col };
  };
  const problems = document.errors.map((error) => ({
    ...at(error.pos[0]),
    words: '',
    message: `the front matter is not YAML: ${error.message.split(' at line')[0]}`,
    hint: 'Mend the YAML.',
  }));
  const find = (path: readonly string[]) => nodeAt(document.contents, path);
  return {
    content: problems.length === 0 ? asText(document.contents) : {},
    problems,
    placeOf: (path) => at(textStart(find(path))),
    keyPlace: (path) => at(keyOffset(find(path.slice(0, -1)), path.at(-1) ?? '')),
  };
}

/** Aliases are refused by being read as empty: a report needs none, and they can be made to explode. */
function asText(node: unknown): YamlText {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (isYamlMap(node))
    return Object.fromEntries(
      node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', asText(pair.value)]),
    );
  if (isNode(node) && 'items' in node && Array.isArray(node.items)) return node.items.map(asText);
  return '';
}

/** Where a value begins, behind the quotation mark of a quoted one. */
function textStart(node: Node | undefined): number {
  const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
  return (node?.range?.[0] ?? 0) + (quoted ? 1 : 0);
}

function nodeAt(root: unknown, path: readonly string[]): Node | undefined {
  let node = isNode(root) ? root : undefined;
  for (const key of path) {
    const next = isYamlMap(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

function keyOffset(node: Node | undefined, key: string): number {
  const pair = isYamlMap(node)
    ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    : undefined;
  return (isNode(pair?.key) ? pair.key.range?.[0] : node?.range?.[0]) ?? 0;
}
