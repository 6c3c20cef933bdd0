import type { Stretch } from './tokens.ts';

/** A paragraph, a heading or a list item, cut out of the text at blank lines, bullets and headings. */
export interface Block extends Stretch {
  readonly kind: 'paragraph' | 'heading' | 'item';
}

const BULLET = /^\s*(?:[•●▪◦‣·*–—-]|\(?\d{1,2}[.)]|[a-z]\))\s+/u;
/** "**Kidal, 3 May 2024.** Gunmen …", "3 May 2024: gunmen …": a paragraph of a chronicle, with its time as its head. */
const DATED_HEAD =
  /^\s*(?:\*\*(?=[^*\n]*\d)[^*\n]{4,90}\*\*[.:]?\s+\S|(?:\p{Ll}{2}\s)?\d{1,2}(?:er)?\s\p{L}{3,12}(?:\s\d{4})?\s?[:–—]\s+\S)/u;
const HEADING = /^\s*#{1,6}\s/;
const ENDED = /[.!?…:;"”»)\]؟]\s*$/u;
const LOWER_START = /^\s*[\p{Ll},;)]/u;
const WRAP_MAX = 120;
const HEAD_MAX = 160;

interface Line extends Stretch {
  readonly text: string;
}

/** The blocks of a text in order. Lines of a hard-wrapped paragraph are joined, other lines stand alone. Linear. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const wrapped = isWrapped(paragraph);
    let open: Line[] = [];
    for (const line of paragraph) {
      const before = open.at(-1);
      if (before && !joins(before, line, wrapped)) {
        blocks.push(blockOf(open));
        open = [];
      }
      open.push(line);
    }
    if (open.length > 0) blocks.push(blockOf(open));
  }
  return withChronicle(text, blocks);
}

/** Two paragraphs or more with a time as their head are the items of a list. */
function withChronicle(text: string, blocks: Block[]): Block[] {
  const isEntry = ({ start, end, kind }: Block) =>
    kind === 'paragraph' && DATED_HEAD.test(text.slice(start, Math.min(end, start + HEAD_MAX)));
  const entries = new Set(blocks.filter(isEntry));
  return entries.size < 2
    ? blocks
    : blocks.map((block) => (entries.has(block) ? { ...block, kind: 'item' } : block));
}

function blockOf(lines: readonly Line[]): Block {
  const first = lines[0];
  const last = lines.at(-1);
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  if (HEADING.test(first?.text ?? '')) return { start, end, kind: 'heading' };
  if (BULLET.test(first?.text ?? '')) return { start, end, kind: 'item' };
  const short = end - start < 140 && !ENDED.test(last?.text ?? '');
  return { start, end, kind: short ? 'heading' : 'paragraph' };
}

function joins(before: Line, line: Line, wrapped: boolean): boolean {
  if (BULLET.test(line.text) || HEADING.test(line.text) || HEADING.test(before.text)) return false;
  return wrapped || (LOWER_START.test(line.text) && !ENDED.test(before.text));
}

/** Three lines or more of nearly one length, none long: somebody broke them to fit a page. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const full = lines.slice(0, -1).map((line) => line.text.trim().length);
  const longest = Math.max(...full.slice(0, 200));
  return longest <= WRAP_MAX && longest >= 40 && full.slice(0, 200).every((n) => n >= longest * 0.7);
}

function* paragraphsOf(text: string): Generator<Line[]> {
  let lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = { start, end, text: text.slice(start, end) };
    if (line.text.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
    start = end + 1;
  }
  if (lines.length > 0) yield lines;
}
