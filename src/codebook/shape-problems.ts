import type { z } from 'zod';
import type { AttestError } from '../model/index.ts';
import { codebookJsonSchema } from './json-schema.ts';
import { nearName, suggestion } from './near-name.ts';
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
      default:
        return [problem(`${lastName(issue.path)}: ${issue.message}`, source.place(issue.path))];
    }
  });
}

function unknownKey(path: DataPath, key: string, source: YamlSource): AttestError {
  const parent = path.slice(0, -1);
  const near = nearName(key, keysAt(parent));
  const where = parent.length > 0 ? ` in ${formatPath(parent)}` : '';
  const hint = near ? `did you mean ${near}?` : `known here: ${keysAt(parent).join(', ')}`;
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

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((node, step) => (isObject(node) ? Reflect.get(node, step) : undefined), data);
}

/** The keys that the schema knows at a path. */
function keysAt(path: DataPath): string[] {
  const schema = path.reduce<unknown>(stepIntoSchema, codebookJsonSchema());
  const properties = isObject(schema) ? Reflect.get(schema, 'properties') : undefined;
  return isObject(properties) ? Object.keys(properties) : [];
}

function stepIntoSchema(schema: unknown, step: PropertyKey): unknown {
  if (!isObject(schema)) return undefined;
  if (typeof step === 'number') return Reflect.get(schema, 'items');
  const properties: unknown = Reflect.get(schema, 'properties');
  return isObject(properties) ? Reflect.get(properties, step) : Reflect.get(schema, 'additionalProperties');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
