import type { Mark } from '../reading.ts';
import { isCitation, REFERENCE_HEADING } from './citation-signals.ts';
import { isBlank, type Line } from './lines.ts';
import { type NoteEntry, noteRuns } from './note-entries.ts';
import { gluedMarkers, type NoteMarker, noteMarkers } from './note-markers.ts';

const LONGEST_NOTE = 1200;
const PARAGRAPH = 200;

/**
 * Lists of references, footnotes that stand between paragraphs (as converted PDFs have them), and the markers
 * that point to them. A numbered list of the report stays what it is: its entries do not read like
 * bibliographic notes, or carry note markers themselves.
 * @param structural marks by structure; raised numbers among them point to notes
 */
export function notes(text: string, lines: readonly Line[], structural: readonly Mark[]): Mark[] {
  const markers = [...noteMarkers(text), ...structuralMarkers(text, structural)];
  const runs = acceptedRuns(noteRuns(lines), markers);
  const lists = referenceLists(lines);
  const lastParagraph = lastParagraphOf(lines, runs);
  // notes with nothing but notes after them are the list of references; the others stand at a page's foot
  const isAfter = (run: readonly NoteEntry[]) => (run[0]?.from ?? 0) > lastParagraph;
  const blocks = [
    ...runs.map((run): Mark => ({ ...spanOf(lines, run), kind: isAfter(run) ? 'references' : 'footnote' })),
    ...lists,
  ];
  const numbers = new Set(runs.flat().map(({ number }) => number));
  const all = [...markers, ...gluedMarkers(text, numbers)];
  return [...blocks, ...all.map(({ start, end }): Mark => ({ start, end, kind: 'note_marker' }))];
}

function structuralMarkers(text: string, marks: readonly Mark[]): NoteMarker[] {
  return marks.flatMap(({ start, end, kind }) => {
    const number = kind === 'note_marker' ? /\d{1,3}/.exec(text.slice(start, end))?.[0] : undefined;
    return number === undefined ? [] : [{ start, end, style: 'raised' as const, number: Number(number) }];
  });
}

/** Runs that are notes, decided in text order: a run may continue the numbering of the one before. */
function acceptedRuns(runs: readonly NoteEntry[][], markers: readonly NoteMarker[]): NoteEntry[][] {
  const marked = new Set(markers.map(({ style, number }) => `${style} ${number}`));
  const accepted: NoteEntry[][] = [];
  let next = Number.NaN;
  for (const run of runs) {
    if (!areNotes(run, marked, run[0]?.number === next)) continue;
    accepted.push(run);
    next = (run.at(-1)?.number ?? 0) + 1;
  }
  return accepted;
}

function areNotes(run: readonly NoteEntry[], marked: ReadonlySet<string>, continues: boolean): boolean {
  if (run.some(({ text }) => text.length > LONGEST_NOTE * 2) || averageLength(run) > LONGEST_NOTE)
    return false;
  const cited = share(run, ({ text }) => isCitation(text));
  const own = share(run, ({ style, number }) =>
    marked.has(`${style === 'bracket' ? style : 'raised'} ${number}`),
  );
  if (run[0]?.style !== 'dot') return own >= 0.5 || cited >= 0.5 || continues;
  if (run.some(carriesMarkers)) return false;
  if (own >= 0.6) return cited >= 0.25 || continues;
  return cited >= 0.6 && run.length >= 2;
}

function carriesMarkers({ text }: NoteEntry): boolean {
  return noteMarkers(text).length > 0;
}

function averageLength(run: readonly NoteEntry[]): number {
  return run.reduce((sum, { text }) => sum + text.length, 0) / run.length;
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

function spanOf(lines: readonly Line[], run: readonly NoteEntry[]): { start: number; end: number } {
  const first = lines[run[0]?.from ?? 0];
  const last = lines[(run.at(-1)?.to ?? 1) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Index of the last long line outside notes. */
function lastParagraphOf(lines: readonly Line[], runs: readonly NoteEntry[][]): number {
  const inNotes = new Set<number>();
  for (const { from, to } of runs.flat()) for (let at = from; at < to; at += 1) inNotes.add(at);
  return lines.findLastIndex((line, at) => line.text.length > PARAGRAPH && !inNotes.has(at));
}

/** The lists below headings such as "References", numbered or not. */
function referenceLists(lines: readonly Line[]): Mark[] {
  return lines.flatMap((line, index) => {
    if (!REFERENCE_HEADING.test(line.folded)) return [];
    const last = lastReference(lines, index);
    return last === null
      ? []
      : [{ start: line.start, end: lines[last]?.end ?? line.end, kind: 'references' as const }];
  });
}

const PATIENCE = 2;

function lastReference(lines: readonly Line[], heading: number): number | null {
  let last: number | null = null;
  let misses = 0;
  for (let at = heading + 1; at < lines.length && misses <= PATIENCE; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const entry = isCitation(line.text) || /^\s*(?:\[\d{1,3}\]|\[[ivx]+\])/.test(line.text);
    if (/^\s*#/.test(line.text) || (line.text.length > LONGEST_NOTE && !entry)) break;
    if (entry) last = at;
    misses = entry ? 0 : misses + 1;
  }
  return last;
}
