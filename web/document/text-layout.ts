import { type Furniture, rulerFor } from '../../src/model/index.ts';

/** A quote to light in the text. Offsets in code points. */
export interface LitQuote {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A run of text under the same quotes and the same furniture. */
export interface Piece {
  readonly text: string;
  /** Ids of the statements whose words these are, the shortest quote first. */
  readonly statements: readonly string[];
  readonly furniture: Furniture['kind'] | null;
}

/** A paragraph: what stands between blank lines. */
export interface Block {
  /** UTF-16 index at which it starts: its key. */
  readonly at: number;
  readonly pieces: readonly Piece[];
  /** Lines broken by hand at a fixed width, to be set as running text. */
  readonly wrapped: boolean;
}

/** Paragraphs of the report, or a stretch of page furniture that can be folded away. */
export interface Section {
  readonly at: number;
  readonly kinds: readonly Furniture['kind'][];
  readonly folded: boolean;
  readonly blocks: readonly Block[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

type QuoteRun = Run & { readonly id: string };
type FurnitureRun = Run & { readonly kind: Furniture['kind'] };

/**
 * Cuts a text into sections, paragraphs and pieces. Joined, the pieces give the text back but for the blank lines
 * between paragraphs. A quote whose words are not at its place is not lit.
 */
export function layoutText(
  text: string,
  furniture: readonly Furniture[],
  quotes: readonly LitQuote[],
): Section[] {
  const ruler = rulerFor(text);
  const run = ({ start, end }: { start: number; end: number }): Run => ({
    from: ruler.toUnit(start),
    to: ruler.toUnit(end),
  });
  const lit = quotes.map((quote) => ({ ...run(quote), id: quote.id, exact: quote.exact }));
  const marks = {
    quotes: lit.filter(({ from, to, exact }) => text.slice(from, to) === exact).sort(byStart),
    furniture: furniture.map((part) => ({ ...run(part), kind: part.kind })).sort(byStart),
  };
  return sectionsOf(paragraphs(text).map((paragraph) => blockOf(text, paragraph, marks)));
}

/** Ids of the quotes that a layout lights. */
export function litIds(sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.statements)),
    ),
  );
}

function byStart(a: Run, b: Run): number {
  return a.from - b.from || a.to - b.to;
}

function paragraphs(text: string): Run[] {
  const gaps = [...text.matchAll(/\n\s*\n/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const starts = [0, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), text.length];
  return starts
    .map((from, index) => trimmed(text, from, ends[index] ?? from))
    .filter(({ from, to }) => from < to);
}

function trimmed(text: string, from: number, to: number): Run {
  const part = text.slice(from, to);
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
}

interface Marks {
  readonly quotes: readonly QuoteRun[];
  readonly furniture: readonly FurnitureRun[];
}

function blockOf(text: string, paragraph: Run, marks: Marks): Block {
  const quotes = marks.quotes.filter((quote) => overlaps(quote, paragraph));
  const furniture = marks.furniture.filter((part) => overlaps(part, paragraph));
  const cuts = cutsOf(paragraph, [...quotes, ...furniture]);
  const pieces = cuts.slice(1).map((to, index): Piece => {
    const piece = { from: cuts[index] ?? to, to };
    const over = quotes
      .filter((quote) => overlaps(quote, piece))
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    return {
      text: text.slice(piece.from, piece.to),
      statements: over.map(({ id }) => id),
      furniture: furniture.find((part) => overlaps(part, piece))?.kind ?? null,
    };
  });
  return { at: paragraph.from, pieces, wrapped: isWrapped(text.slice(paragraph.from, paragraph.to)) };
}

function overlaps(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

function cutsOf({ from, to }: Run, runs: readonly Run[]): number[] {
  const inside = runs.flatMap((run) => [run.from, run.to]).filter((at) => at > from && at < to);
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b);
}

const WRAPPED_LINE = { shortest: 45, longest: 110 };

function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split('\n').slice(0, -1);
  const { shortest, longest } = WRAPPED_LINE;
  return lines.length > 0 && lines.every((line) => line.length >= shortest && line.length <= longest);
}

/** Joins neighbouring paragraphs that are furniture and hold no statement into one folded section. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const folded = isFurniture(block);
    const last = sections.at(-1);
    const kinds = folded ? block.pieces.flatMap(({ furniture }) => furniture ?? []) : [];
    if (last?.folded === folded) {
      sections[sections.length - 1] = {
        ...last,
        kinds: [...new Set([...last.kinds, ...kinds])],
        blocks: [...last.blocks, block],
      };
    } else sections.push({ at: block.at, kinds: [...new Set(kinds)], folded, blocks: [block] });
  }
  return sections;
}

function isFurniture({ pieces }: Block): boolean {
  return pieces.every(
    (piece) => piece.statements.length === 0 && (piece.furniture !== null || /^\s*$/.test(piece.text)),
  );
}
