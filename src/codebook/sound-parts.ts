import { ASSERTER_CLASSES, MISSING } from '../model/index.ts';
import { isObject, valueAt } from './own-member.ts';
import { type CodebookYaml, codebookYamlSchema } from './schema.ts';
import type { DataPath } from './yaml-source.ts';

/**
 * What is left of a codebook when the entries whose shape is refused are taken out, so that the references of the
 * rest can be checked in the same go. Null when too little is left.
 * @param refused paths of what the schema refuses
 */
export function soundParts(data: unknown, refused: readonly DataPath[]): CodebookYaml | null {
  const copy: unknown = structuredClone(data);
  if (!isObject(copy)) return null;
  for (const path of refused) takeOut(copy, path);
  return codebookYamlSchema.safeParse(copy).data ?? null;
}

const DEFINED = { title: '-', definition: '-' };

/** Neutral contents for a section whose own mistakes are told already. */
const NEUTRAL: Readonly<Record<string, unknown>> = {
  codebook: 'codebook',
  title: '-',
  version: '0.0.0',
  about: '-',
  conventions: [],
  missing_values: Object.fromEntries(MISSING.map((value) => [value, DEFINED])),
  vocabulary: {},
  settle: { asserters: ASSERTER_CLASSES.map((name) => ({ class: name, definition: '-' })) },
  link: { accept: 1, review: 0 },
  inclusion: {},
  caveats: {},
  translations: {},
};

function takeOut(copy: object, path: DataPath): void {
  const [section, name, part, entry] = path;
  if (section === undefined) return;
  if (Object.hasOwn(NEUTRAL, section)) Reflect.set(copy, section, NEUTRAL[String(section)]);
  else if (name === undefined || (section !== 'record_types' && section !== 'taxonomies'))
    Reflect.deleteProperty(copy, section);
  else if (part === 'checks') Reflect.set(objectAt(copy, [section, name]), 'checks', []);
  else if (entry !== undefined) Reflect.deleteProperty(objectAt(copy, [section, name, part ?? '']), entry);
  else if (part === 'title' || part === 'definition') Reflect.set(objectAt(copy, [section, name]), part, '-');
  else Reflect.deleteProperty(objectAt(copy, [section]), name);
}

function objectAt(copy: object, path: DataPath): object {
  const node = valueAt(copy, path);
  return isObject(node) ? node : {};
}
