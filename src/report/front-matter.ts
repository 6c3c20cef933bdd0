import { CHART_LANGUAGES, type ChartLanguage } from '../charts/index.ts';
import type { Question } from '../model/index.ts';
import { NAME } from './placeholder.ts';
import type { ReportProblem } from './problem.ts';
import { readQuestion } from './question-entry.ts';
import type { StatedReference } from './report-types.ts';
import {
  isMap,
  type Refuse,
  readYamlBlock,
  type YamlBlock,
  type YamlMap,
  type YamlText,
} from './yaml-block.ts';

interface Entry {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

export interface FindingEntry extends Entry {
  readonly question: Question;
  /** Heading of the finding's table, chart and note; null: its question in words. */
  readonly title: PlacedText | null;
}

export interface StatedEntry extends Entry {
  readonly reference: StatedReference;
}

/** A text of the front matter that readers see, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  readonly title: PlacedText;
  readonly language: ChartLanguage;
  readonly release: string | null;
  readonly releasePlace: { readonly line: number; readonly column: number };
  readonly findings: readonly FindingEntry[];
  readonly stated: readonly StatedEntry[];
  /** Names that are defined, also those whose definition is wrong. */
  readonly declared: { readonly findings: readonly string[]; readonly stated: readonly string[] };
  readonly problems: readonly ReportProblem[];
  /** The prose, and the number of lines before it. */
  readonly body: string;
  readonly linesBefore: number;
}

const KEYS = ['title', 'language', 'release', 'findings', 'stated'];
const FENCED = /^\ufeff?---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** Reads the YAML block at the top of a report. What is wrong is listed, not thrown. */
export function readFrontMatter(markdown: string): FrontMatter {
  const fenced = FENCED.exec(markdown);
  const block = readYamlBlock(fenced?.[1] ?? '', 2);
  const problems = [...block.problems];
  const refuse: Refuse = (path, message, hint) =>
    problems.push({ ...block.keyPlace(path), words: path.at(-1) ?? '', message, hint });
  const root = asMap(block.content);
  if (!fenced)
    problems.push({
      line: 1,
      column: 1,
      words: '',
      message: 'there is no front matter',
      hint: 'Begin the file with ---, title: and language:, then ---.',
    });
  else if (problems.length === 0) checkKeys(root, refuse);
  const length = fenced?.[0].length ?? 0;
  return {
    title: placed(root.title, ['title'], block),
    language: languageOf(root.language, refuse),
    release: textOf(root.release) || null,
    releasePlace: block.keyPlace(['release']),
    findings: findingsOf(root, block, refuse),
    stated: statedOf(root, block, refuse),
    declared: { findings: Object.keys(asMap(root.findings)), stated: Object.keys(asMap(root.stated)) },
    problems,
    body: markdown.slice(length),
    linesBefore: markdown.slice(0, length).split('\n').length - 1,
  };
}

function checkKeys(root: YamlMap, refuse: Refuse): void {
  for (const key of Object.keys(root))
    if (!KEYS.includes(key))
      refuse([key], `"${key}" is no key of a report`, `There are: ${KEYS.join(', ')}.`);
  if (textOf(root.title) === '')
    refuse(['title'], 'the report has no title', 'Add title: to the front matter.');
  for (const key of ['findings', 'stated'])
    if (root[key] !== undefined && root[key] !== '' && !isMap(root[key]))
      refuse(
        [key],
        `"${key}" is no map`,
        'Write a name, a colon and what it stands for on each line beneath.',
      );
}

function languageOf(value: YamlText | undefined, refuse: Refuse): ChartLanguage {
  if (value === undefined) return 'en';
  const known = CHART_LANGUAGES.find((language) => language === value);
  if (!known)
    refuse(
      ['language'],
      `reports are not written in "${textOf(value)}"`,
      `Choose: ${CHART_LANGUAGES.join(', ')}.`,
    );
  return known ?? 'en';
}

function findingsOf(root: YamlMap, block: YamlBlock, refuse: Refuse): FindingEntry[] {
  return entriesOf(root, 'findings', refuse).flatMap(([name, value]) => {
    const path = ['findings', name];
    if (name === 'stated') refuse(path, '"stated" cannot name a finding', 'Choose another name.');
    const question = readQuestion(value, path, refuse);
    const title = isMap(value) ? value.title : undefined;
    if (!question) return [];
    return [
      {
        name,
        ...block.keyPlace(path),
        question,
        title: title ? placed(title, [...path, 'title'], block) : null,
      },
    ];
  });
}

function statedOf(root: YamlMap, block: YamlBlock, refuse: Refuse): StatedEntry[] {
  return entriesOf(root, 'stated', refuse).flatMap(([name, value]) => {
    const reference = Object.entries(asMap(value)).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const wrong = reference.length === 0 || reference.length < Object.keys(asMap(value)).length;
    if (wrong)
      refuse(
        ['stated', name],
        `"${name}" does not say which figure it is`,
        'Write e.g. { quantity: fighters_abroad, as_of: 2014-07 } or { record: rec_x }.',
      );
    return wrong
      ? []
      : [{ name, ...block.keyPlace(['stated', name]), reference: Object.fromEntries(reference) }];
  });
}

function entriesOf(root: YamlMap, key: string, refuse: Refuse): (readonly [string, YamlText])[] {
  return Object.entries(asMap(root[key])).filter(([name]) => {
    const good = NAME.test(name);
    if (!good)
      refuse(
        [key, name],
        `"${name}" cannot be a name`,
        'A name begins with a letter; then letters, digits, _ and -.',
      );
    return good;
  });
}

function placed(value: YamlText | undefined, path: readonly string[], block: YamlBlock): PlacedText {
  return { text: textOf(value), ...block.placeOf(path) };
}

function asMap(value: YamlText | undefined): YamlMap {
  return isMap(value) ? value : {};
}

function textOf(value: YamlText | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
