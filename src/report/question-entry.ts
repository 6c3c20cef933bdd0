import { type Question, questionSchema } from '../model/index.ts';
import { isMap, type Refuse, type YamlText } from './yaml-block.ts';

const KEYS = [...Object.keys(questionSchema.shape), 'title'];
const LISTS = ['by', 'known', 'within', 'sum'];
const CONDITIONS = ['where', 'of', 'against'];
const SWITCHES = ['background', 'margins', 'cumulative', 'interval'];

/** A question of the front matter; a single code may stand without a list. Null when its shape is wrong. */
export function readQuestion(value: YamlText, path: readonly string[], refuse: Refuse): Question | null {
  if (value === '') return questionSchema.parse({});
  if (!isMap(value)) {
    refuse(path, `"${path.at(-1)}" is no question`, 'Write e.g. { where: { link: linked } }.');
    return null;
  }
  const unknown = Object.keys(value).filter((key) => !KEYS.includes(key));
  for (const key of unknown)
    refuse([...path, key], `"${key}" is no part of a question`, `There are: ${KEYS.join(', ')}.`);
  const parsed = questionSchema.safeParse(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shaped(key, part)])),
  );
  if (parsed.success) return unknown.length === 0 ? parsed.data : null;
  for (const issue of parsed.error.issues)
    refuse(
      [...path, ...issue.path.map(String)],
      `the question is not valid: ${issue.message}`,
      hintFor(issue.path[0]),
    );
  return null;
}

function shaped(key: string, part: YamlText): unknown {
  if (key === 'rolling' && typeof part === 'string' && part !== '') return Number(part);
  if (SWITCHES.includes(key)) return part === 'true' ? true : part === 'false' ? false : part;
  if (LISTS.includes(key)) return listOf(part);
  if (CONDITIONS.includes(key) && isMap(part))
    return Object.fromEntries(Object.entries(part).map(([variable, codes]) => [variable, listOf(codes)]));
  return part;
}

function listOf(part: YamlText): unknown {
  return part === '' ? [] : typeof part === 'string' ? [part] : part;
}

function hintFor(key: PropertyKey | undefined): string {
  if (SWITCHES.includes(String(key))) return 'Write true or false.';
  return LISTS.includes(String(key)) ? 'Write a list of variables.' : 'Write variables with their codes.';
}
