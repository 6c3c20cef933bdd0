import { isBlank, type Line } from './lines.ts';

export type NoteStyle = 'bracket' | 'dot' | 'raised';

/** One numbered entry: its first line and the lines that it runs on over. */
export interface NoteEntry {
  readonly style: NoteStyle;
  /** As written: `12`, `iv`. */
  readonly label: string;
  readonly number: number;
  readonly text: string;
  /** Indices into the lines; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

const STARTS: readonly (readonly [NoteStyle, RegExp])[] = [
  ['bracket', /^\s*\[\^?(\d{1,3}|[ivx]{1,6})\]:?\s*\S/],
  ['raised', /^\s*<sup>\s*(\d{1,3}|[ivx]{1,6})\s*<\/sup>\s*\S/i],
  ['raised', /^\s*([⁰¹²³⁴-⁹]{1,3})\s*\S/],
  ['dot', /^\s*(\d{1,3})[.)]\s+\S/],
];

/** The runs of consecutively numbered entries of one style; only blank lines stand between them. */
export function noteRuns(lines: readonly Line[]): NoteEntry[][] {
  const runs: NoteEntry[][] = [];
  for (let at = 0; at < lines.length; ) {
    const entry = entryAt(lines, at);
    if (!entry) {
      at += 1;
      continue;
    }
    const last = runs.at(-1);
    if (last && follows(last.at(-1), entry, lines)) last.push(entry);
    else runs.push([entry]);
    at = entry.to;
  }
  return runs;
}

function entryAt(lines: readonly Line[], from: number): NoteEntry | null {
  const first = lines[from];
  const start = first && startOf(first.text);
  if (!first || !start) return null;
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (!line || isBlank(line) || startOf(line.text) || /^\s*(#|---)/.test(line.text)) break;
  }
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
  return { ...start, text, from, to };
}

function startOf(text: string): Pick<NoteEntry, 'style' | 'label' | 'number'> | null {
  for (const [style, pattern] of STARTS) {
    const label = pattern.exec(text)?.[1];
    if (label) return { style, label, number: numberOf(label) };
  }
  return null;
}

function follows(before: NoteEntry | undefined, entry: NoteEntry, lines: readonly Line[]): boolean {
  if (before?.style !== entry.style) return false;
  const step = entry.number - before.number;
  return step >= 1 && step <= 2 && lines.slice(before.to, entry.from).every(isBlank);
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that a label stands for: `12`, `xiv`, `¹²`. */
export function numberOf(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  if (RAISED.includes(label[0] ?? '-'))
    return Number([...label].map((digit) => RAISED.indexOf(digit)).join(''));
  const values = [...label.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
