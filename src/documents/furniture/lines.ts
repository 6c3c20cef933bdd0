/** A line of the text. Positions are UTF-16 indices; `end` lies before the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line without markup, case, accents and Arabic diacritics, for matching; empty for long lines. */
  readonly folded: string;
}

const LONGEST_FOLDED = 700;

const BREAK = /\r\n|[\r\n\f]/g;

/** The lines of a text. A form feed ends a line too (page breaks of converted PDFs). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    lines.push(lineAt(start, text.slice(start, index)));
    start = index + mark.length;
  }
  if (start < text.length) lines.push(lineAt(start, text.slice(start)));
  return lines;
}

function lineAt(start: number, text: string): Line {
  return {
    start,
    end: start + text.length,
    text,
    folded: text === '' || text.length > LONGEST_FOLDED ? '' : foldLine(text),
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
