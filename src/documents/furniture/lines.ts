/** A line of the text. Positions are UTF-16 indices; `end` lies before the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line without markup, case, accents and Arabic diacritics, for matching; empty for long lines. */
  readonly folded: string;
}

const LONGEST_FOLDED = 700;

/** The lines of a text. A form feed ends a line too (page breaks of converted PDFs). */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n\f]+|\r\n|[\r\n\f]/g)]
    .filter(({ 0: part }, index, all) => !isBreak(part) || index === 0 || isBreak(all[index - 1]?.[0] ?? ''))
    .map(({ index, 0: part }) => (isBreak(part) ? emptyLine(index) : lineAt(index, part)));
}

function isBreak(part: string): boolean {
  return part === '\n' || part === '\r\n' || part === '\r' || part === '\f';
}

function emptyLine(start: number): Line {
  return { start, end: start, text: '', folded: '' };
}

function lineAt(start: number, text: string): Line {
  return {
    start,
    end: start + text.length,
    text,
    folded: text.length > LONGEST_FOLDED ? '' : foldLine(text),
  };
}

export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

/** Lower case, no accents, hamza or tashkeel, plain quotation marks, no markup around, single spaces. */
export function foldLine(text: string): string {
  return fold(text)
    .replace(/^[\s#>*_\-–—•·»›▶►|+~=]+/, '')
    .replace(/[*_`]+/g, '')
    .trim();
}

/** Lower case, no accents, hamza or tashkeel, plain quotation marks; markup kept. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}ـ\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[ \t\u00a0]+/g, ' ');
}
