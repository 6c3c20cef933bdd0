import type { ChartLanguage } from '../charts/index.ts';
import { type FrontMatter, type PlacedText, readFrontMatter } from './front-matter.ts';
import { type LiteralNumber, literalNumbers } from './literal-numbers.ts';
import { markdownReader } from './markdown.ts';
import { namesIn } from './placeholder.ts';
import type { ReportProblem } from './problem.ts';
import { type Prose, type ProseBlock, readProse } from './prose.ts';
import { type PlacedPlaceholder, visibleText } from './visible-text.ts';

const NUMBERING = /^\d+(?:\.\d+)*(?:[.)]|\.\d+)(?=\s)/;

/**
 * Everything that is wrong with a report before a release is asked: front matter, literal numbers, placeholders
 * without a meaning, names that are not defined. Pure.
 * @param markdown the whole file, front matter included
 * @returns problems in the order of the file; none when the prose holds
 */
export function checkProse(markdown: string): ReportProblem[] {
  const front = readFrontMatter(markdown);
  const problems = problemsOf(front, readProse(front.body, front.linesBefore));
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** As {@link checkProse}, for what was read already. */
export function problemsOf(front: FrontMatter, prose: Prose): ReportProblem[] {
  const headings = prose.blocks.filter(({ place }) => place === 'heading').length;
  const titles = [front.title, ...front.findings.flatMap(({ title }) => title ?? [])];
  return [
    ...front.problems,
    ...prose.problems,
    ...titles.flatMap((title) => titleProblems(title, front.language)),
    ...prose.blocks.flatMap((block) => numberProblems(block, front.language, headings)),
    ...prose.blocks.flatMap((block) => placeholderProblems(block, front)),
  ];
}

/** Titles are plain text: they hold no finding, and no number but years and what `{{= }}` marks. */
function titleProblems({ text, line, column }: PlacedText, language: ChartLanguage): ReportProblem[] {
  const [token] = markdownReader().parseInline(text, {});
  const visible = visibleText(text, token?.children ?? []);
  const locate = (index: number) => ({ line, column: column + visible.sourceIndex(index) });
  const inserted = visible.placeholders.filter(({ placeholder }) => placeholder.kind !== 'literal');
  return [
    ...numberProblems({ ...visible, place: 'heading', locate }, language, 0),
    ...inserted.map(({ source, visibleAt }) => ({
      ...locate(visibleAt),
      words: source,
      message: `${source} stands in a title`,
      hint: 'Put findings into the text; a title takes words, years and {{= 54}}.',
    })),
  ];
}

/** @param headings how many headings the report has: the numbering of one goes no further */
function numberProblems(block: ProseBlock, language: ChartLanguage, headings: number): ReportProblem[] {
  const skip = block.place === 'heading' ? numberingLength(block.text, headings) : 0;
  const text = ' '.repeat(skip) + block.text.slice(skip);
  return literalNumbers(text, language, block.place).map((found) => ({
    ...block.locate(found.start),
    words: found.words,
    message: `"${found.words}" is a number without a finding`,
    hint: hintFor(found),
  }));
}

function numberingLength(text: string, headings: number): number {
  const numbering = NUMBERING.exec(text)?.[0] ?? '';
  const parts = numbering.match(/\d+/g) ?? [];
  return parts.every((part) => Number(part) <= headings) ? numbering.length : 0;
}

function hintFor({ words, likeYear }: LiteralNumber): string {
  const year = `If it is a year, put it behind what it dates ("in ${words}," "of ${words}") or into parentheses; else insert`;
  return `${likeYear ? year : 'Insert'} a finding ({{name}}) or a stated figure ({{stated.name}}), or, where it is part of a name, write {{= ${words}}}.`;
}

function placeholderProblems(block: ProseBlock, front: FrontMatter): ReportProblem[] {
  return block.placeholders.flatMap((placed) => {
    const wrong = placeholderProblem(placed, front);
    return wrong ? [{ ...block.locate(placed.visibleAt), words: placed.source, ...wrong }] : [];
  });
}

type Wrong = Pick<ReportProblem, 'message' | 'hint'>;

function placeholderProblem(placed: PlacedPlaceholder, front: FrontMatter): Wrong | null {
  const { placeholder, source } = placed;
  if (placeholder.kind === 'malformed')
    return { message: `${source} ${placeholder.why}`, hint: placeholder.hint };
  if (placeholder.kind === 'literal') return null;
  if (placed.enclosed)
    return {
      message: `${source} stands inside a link or a picture, where it cannot be opened`,
      hint: 'Put it outside of the link.',
    };
  const display = ['table', 'chart', 'list'].includes(placeholder.kind);
  if (display && !placed.alone)
    return { message: `${source} stands inside a paragraph`, hint: 'Put it on a line of its own.' };
  const used = namesIn(placeholder);
  const missing = (names: readonly string[], known: readonly string[]) => {
    const name = names.find((one) => !known.includes(one));
    return name === undefined ? null : unknownName(name, source, known);
  };
  return missing(used.findings, front.declared.findings) ?? missing(used.stated, front.declared.stated);
}

function unknownName(name: string, source: string, known: readonly string[]): Wrong {
  const hint =
    known.length === 0 ? `Define ${name} in the front matter.` : `Defined are: ${known.join(', ')}.`;
  return { message: `${source}: the front matter does not define "${name}"`, hint };
}
