import { canonicalJson, PLAIN_QUESTION, type Question } from '../../src/model/index.ts';

const KEPT_AS = 'attest-last-report';

/** A report to begin from. */
export const BLANK = `---
title: A report
language: en
findings:
---

Write here. Numbers come from the findings page.
`;

/** The report to open where none is named: the last one that this browser had open, the first there is, or a new one. */
export function reportToOpen(project: string, names: readonly string[]): string {
  const last = localStorage.getItem(`${KEPT_AS}:${project}`);
  return last !== null && names.includes(last) ? last : (names[0] ?? 'report');
}

export function keepLastReport(project: string, name: string): void {
  localStorage.setItem(`${KEPT_AS}:${project}`, name);
}

/**
 * A report with one more question under `findings:`, and a sentence or table of it at the end of the prose. A question
 * that is there already keeps its name. YAML takes JSON, so nothing needs quoting of its own.
 */
export function withFinding(markdown: string, question: Question): string {
  const entry = entryOf(question);
  const there = markdown.split('\n').find((line) => line.trimEnd().endsWith(`: ${entry}`));
  const name = there?.trim().split(':')[0] ?? freeName(markdown);
  const headed = there === undefined ? withEntry(markdown, `  ${name}: ${entry}`) : markdown;
  return `${headed.trimEnd()}\n\n${placeholderOf(name, question)}\n`;
}

/** The parts of a question that are not as usual. */
function entryOf(question: Question): string {
  const plain = new Map(Object.entries(PLAIN_QUESTION).map(([key, part]) => [key, canonicalJson(part)]));
  const parts = Object.entries(question).filter(([key, part]) => plain.get(key) !== canonicalJson(part));
  const text = ([key, part]: [string, unknown]) => `"${key}": ${JSON.stringify(part)}`;
  return `{ ${parts.map(text).join(', ')} }`;
}

function freeName(markdown: string): string {
  for (let number = 1; ; number += 1)
    if (!new RegExp(`\\bfinding_${number}\\b`).test(markdown)) return `finding_${number}`;
}

function withEntry(markdown: string, line: string): string {
  if (/^findings:[^\S\n]*$/m.test(markdown))
    return markdown.replace(/^findings:[^\S\n]*$/m, `findings:\n${line}`);
  if (markdown.startsWith('---\n')) return markdown.replace('---\n', `---\nfindings:\n${line}\n`);
  return `---\ntitle: A report\nlanguage: en\nfindings:\n${line}\n---\n\n${markdown}`;
}

function placeholderOf(name: string, { by }: Question): string {
  return by.length === 0 ? `{{${name}.statement}}.` : `{{table ${name}}}`;
}
