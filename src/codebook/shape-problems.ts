import type { z } from 'zod';
import type { AttestError } from '../model/index.ts';
import { codebookJsonSchema } from './json-schema.ts';
import { nearName, suggestion } from './near-name.ts';
import { keysAt, valueAt } from './own-member.ts';
import { type DataPath, formatPath, problem, type YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, each with its place, in words that say what to do. */
export function shapeProblems(issues: readonly Issue[], source: YamlSource): AttestError[] {
  return issues.flatMap((issue) => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey([...issue.path, key], key, source));
      case 'invalid_key':
        return [badKey(issue.path, issue.issues[0]?.message, source)];
      case 'invalid_value':
        return [badOption(issue.path, issue.values.map(String), source)];
      case 'invalid_type':
        return [badType(issue.path, issue.expected, source)];
      case 'invalid_union':
        return shapeProblems(closestBranch(issue), source);
      default:
        return [problem(`${lastName(issue.path)}: ${issue.message}`, source.place(issue.path))];
    }
  });
}

/** Paths of everything that the schema refuses, unknown keys each on its own. */
export function refusedPaths(issues: readonly Issue[]): DataPath[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
}

/** The mistakes of the alternative that the author meant: the one that is refused deepest inside. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map(depthOf));
  const [closest = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depthOf(issue: Issue): number {
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}

function unknownKey(path: DataPath, key: string, source: YamlSource): AttestError {
  const parent = path.slice(0, -1);
  const near = nearName(key, knownKeys(parent));
  const where = parent.length > 0 ? ` in ${formatPath(parent)}` : '';
  const hint = near ? `did you mean ${near}?` : `known here: ${knownKeys(parent).join(', ')}`;
  return problem(`unknown key ${key}${where}`, source.keyPlace(path), hint);
}

function badKey(path: DataPath, message: string | undefined, source: YamlSource): AttestError {
  return problem(`${lastName(path)}: ${message ?? 'not a name'}`, source.keyPlace(path), 'rename it');
}

function badOption(path: DataPath, options: readonly string[], source: YamlSource): AttestError {
  const found = valueAt(source.data, path);
  if (found === undefined) return missingKey(path, source);
  const hint = suggestion(String(found), options);
  return problem(`${lastName(path)}: ${JSON.stringify(found)} is not allowed`, source.place(path), hint);
}

function badType(path: DataPath, expected: string, source: YamlSource): AttestError {
  const found = valueAt(source.data, path);
  if (found === undefined) return missingKey(path, source);
  const message = `${lastName(path)} should be ${kindInWords(expected)}, not ${kindOf(found)}`;
  const hint = expected === 'string' && typeof found !== 'object' ? 'put it in quotes' : undefined;
  return problem(message, source.place(path), hint);
}

function missingKey(path: DataPath, source: YamlSource): AttestError {
  const parent = path.slice(0, -1);
  const where = parent.length > 0 ? formatPath(parent) : 'the codebook';
  return problem(`${where} has no ${lastName(path)}`, source.keyPlace(parent), `add ${lastName(path)}`);
}

function lastName(path: DataPath): string {
  const last = path.at(-1);
  return last === undefined ? 'the codebook' : typeof last === 'number' ? formatPath(path) : String(last);
}

function kindInWords(expected: string): string {
  const words: Record<string, string> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : JSON.stringify(value);
}

/** The keys that the schema knows at a path. */
function knownKeys(path: DataPath): string[] {
  let schemas: unknown[] = [codebookJsonSchema()];
  for (const step of path)
    schemas = schemas.flatMap(alternatives).map((schema) => stepIntoSchema(schema, step));
  return schemas.flatMap(alternatives).flatMap((schema) => keysAt(schema, ['properties']));
}

function alternatives(schema: unknown): unknown[] {
  const branches = valueAt(schema, ['anyOf']);
  return Array.isArray(branches) ? branches : [schema];
}

function stepIntoSchema(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === 'number') return valueAt(schema, ['items']);
  return valueAt(schema, ['properties', step]) ?? valueAt(schema, ['additionalProperties']);
}
