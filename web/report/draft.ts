import { canonicalJson, isTimeGroup, PLAIN_QUESTION, type Question } from '../../src/model/index.ts';
import { findingName } from './finding-name.ts';

const KEPT_AS = 'attest-last-report';

/** A report to begin from, with its name as its title. */
export function blankReport(name: string): string {
  return `---
title: ${JSON.stringify(name)}
language: en
findings:
---

Write here. Numbers come from the findings page.
`;
}

/** The name, or the first with a number behind it that no report has yet. */
export function freeName(wanted: string, names: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.includes(name)) return name;
  }
}

/** The report to open where none is named: the last one that this browser had open, the first there is, or a new one. */
export function reportToOpen(project: string, names: readonly string[]): string {
  const last = localStorage.getItem(`${KEPT_AS}:${project}`);
  return last !== null && names.includes(last) ? last : (names[0] ?? 'report');
}

export function keepLastReport(project: string, name: string): void {
  localStorage.setItem(`${KEPT_AS}:${project}`, name);
}

/** How a finding can stand in a report: a sentence with its number, the table, or a chart. */
export const FINDING_FORMS = ['sentence', 'table', 'chart'] as const;
export type FindingForm = (typeof FINDING_FORMS)[number];

/** The forms that a question's answer can have: a single number is a sentence, rows are a table or a chart too. */
export function formsOf({ by }: Question): readonly FindingForm[] {
  if (by.length === 0) return ['sentence'];
  return by.length === 1 ? FINDING_FORMS : ['sentence', 'table'];
}

/**
 * A report with one more question under `findings:`, and a sentence, table or chart of it at the end of the prose. A
 * question that is there already keeps its name. YAML takes JSON, so nothing needs quoting of its own. A sentence tells
 * all that a question with rows counts: the rows are asked for apart.
 */
export function withFinding(markdown: string, question: Question, form: FindingForm): string {
  const asked = form === 'sentence' ? { ...question, ...NO_ROWS } : question;
  const entry = entryOf(asked);
  const there = markdown.split('\n').find((line) => line.trimEnd().endsWith(`: ${entry}`));
  const name = there?.trim().split(':')[0] ?? freeFindingName(markdown, findingName(asked));
  const headed = there === undefined ? withEntry(markdown, `  ${name}: ${entry}`) : markdown;
  return `${headed.trimEnd()}\n\n${placeholderOf(name, asked, form)}\n`;
}

const NO_ROWS: Partial<Question> = {
  by: [],
  within: [],
  margins: false,
  cumulative: false,
  rolling: null,
  allocation: 'each',
};

/** The parts of a question that are not as usual. */
function entryOf(question: Question): string {
  const plain = new Map(Object.entries(PLAIN_QUESTION).map(([key, part]) => [key, canonicalJson(part)]));
  const parts = Object.entries(question).filter(([key, part]) => plain.get(key) !== canonicalJson(part));
  const text = ([key, part]: [string, unknown]) => `"${key}": ${JSON.stringify(part)}`;
  return `{ ${parts.map(text).join(', ')} }`;
}

function freeFindingName(markdown: string, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!new RegExp(`^\\s*${name}:`, 'm').test(markdown)) return name;
  }
}

function withEntry(markdown: string, line: string): string {
  if (/^findings:[^\S\n]*$/m.test(markdown))
    return markdown.replace(/^findings:[^\S\n]*$/m, `findings:\n${line}`);
  if (markdown.startsWith('---\n')) return markdown.replace('---\n', `---\nfindings:\n${line}\n`);
  return `---\ntitle: A report\nlanguage: en\nfindings:\n${line}\n---\n\n${markdown}`;
}

function placeholderOf(name: string, { by }: Question, form: FindingForm): string {
  if (form === 'table') return `{{table ${name}}}`;
  if (form === 'chart') return `{{chart ${by.some(isTimeGroup) ? 'line' : 'bar'} ${name}}}`;
  return `{{${name}.statement}}.`;
}
