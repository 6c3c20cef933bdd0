import { type NoteStyle, numberOf } from './note-entries.ts';

/** A reference to a note in running text. Positions are UTF-16 indices. */
export interface NoteMarker {
  readonly start: number;
  readonly end: number;
  readonly style: Exclude<NoteStyle, 'dot'>;
  readonly number: number;
}

const TAGGED = /<sup>\s*\[?(\d{1,3}|[ivx]{1,6}|[*†‡§])\]?(?:\s*[,;–-]\s*\[?\d{1,3}\]?)*\s*<\/sup>/gi;
const BRACKETED =
  /\[\^?(?:note |nb |n )?(\d{1,3}|[ivx]{1,6})(?:\s*[,;–-]\s*\d{1,3})*\](?:\([^()\s]*\))?(?![\p{L}:])/gu;
const RAISED = /[⁰¹²³⁴-⁹]{1,3}(?:[,⁻][⁰¹²³⁴-⁹]{1,3})*/gu;
/** Before a raised digit: a number or a unit makes it a power, not a note. */
const POWER = /(?:\d|(?<!\p{L})(?:[kcdm]m|m|sec|s|x))$/u;

/** The note markers of a text: `<sup>3</sup>`, `[3]`, `[iv]`, `³`. Entries' own labels at line starts are not. */
export function noteMarkers(text: string): NoteMarker[] {
  return [
    ...find(text, TAGGED, 'raised', (before) => !POWER.test(before)),
    ...find(text, BRACKETED, 'bracket', isAttached),
    ...find(text, RAISED, 'raised', (before) => !POWER.test(before)),
  ].sort((a, b) => a.start - b.start);
}

function find(
  text: string,
  pattern: RegExp,
  style: NoteMarker['style'],
  accept: (before: string, after: string) => boolean,
): NoteMarker[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: label = whole }) => {
    const end = index + whole.length;
    const before = text.slice(Math.max(0, index - 12), index);
    const inside = /[^\s>*#-]/.test(before.slice(before.lastIndexOf('\n') + 1));
    if (!inside || !accept(before, text.slice(end, end + 2))) return [];
    return [{ start: index, end, style, number: numberOf(label.split(/[,⁻]/)[0] ?? '') }];
  });
}

/** `bombings[3] and`, `cells. [3]`, `Tangier [3].` but not `arrested [14] people`: that is an editor's insertion. */
function isAttached(before: string, after: string): boolean {
  if (/\S$/.test(before)) return !/[\p{Ps}=]$/u.test(before);
  return /[\p{P}\p{S}]\s$/u.test(before) || /^(?:$|\s*[.,;:!?،؛\n])/.test(after);
}

const GLUED =
  /(?<=\p{L}{3}["”’»)]{0,2}[.,;!?]["”’»)]{0,2})(\d{1,3})(?=\s+[^\p{Ll}\s]|\s*$|(?<=,\d{1,3})\s)/gmu;

/** Numbers stuck to the end of a sentence (`Brussels.4 In May`), where a note of that number exists. */
export function gluedMarkers(text: string, notes: ReadonlySet<number>): NoteMarker[] {
  if (notes.size === 0) return [];
  return [...text.matchAll(GLUED)].flatMap(({ index, 0: digits }) => {
    const number = Number(digits);
    return notes.has(number) ? [{ start: index, end: index + digits.length, style: 'raised', number }] : [];
  });
}
