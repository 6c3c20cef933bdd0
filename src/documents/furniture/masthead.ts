import type { Hint, Mark } from '../reading.ts';
import { type WrittenDate, writtenDates } from '../written-date.ts';
import { isBlank, type Line } from './lines.ts';
import { publisherIn } from './publisher-names.ts';

export interface Masthead {
  readonly marks: readonly Mark[];
  readonly hints: readonly Hint[];
}

const TOP_LINES = 14;
const BYLINE = /^(?:by|par|por|escrito por|written by|بقلم|كتب(?:ت)?|اعداد) ?:? [\p{L}.'\- ]{3,60}$/u;
/** A dateline on its own: a town and a country's code or abbreviation. */
const PLACE_LINE = /^\s*\p{Lu}[\p{L} '’-]{2,24}, [A-Z]{2}\s*$/u;
const PUBLISHED =
  /(?:published|posted|updated|last (?:updated|modified)|publie[es]?(?: le)?|mis(?:e)? a jour(?: le)?|modifie(?: le)?|publicado(?: el)?|actualizado(?: el)?|fecha|date|نشر(?:ت)?(?: في)?|تاريخ النشر|اخر تحديث)/u;
const NEIGHBOURS = /[|•·\-–—,،؛:]/;
const WEEKDAYS =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|الاثنين|الاحد|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت/gu;

/**
 * By-lines and date lines near the top: who published, and when.
 * @param after lines that end here or before are left out
 */
export function masthead(lines: readonly Line[], after: number): Masthead {
  const top = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.end > after && !isBlank(line))
    .slice(0, TOP_LINES);
  const found = top.flatMap(({ line, number }) => readLine(line, `line ${number} of the text`));
  const marks = found.map(({ mark }) => mark);
  return { marks: [...marks, ...namesAbove(lines, marks)], hints: found.flatMap(({ hints }) => hints) };
}

const NAME = /^\s*\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*| (?:al|el|de|van|von|bin|ben|ibn)){1,3}\s*$/u;

/** A line with a name directly above a dateline or date line is the writer. */
function namesAbove(lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  const starts = new Set(marks.map(({ start }) => start));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isName = next !== undefined && starts.has(next.start) && NAME.test(line.text);
    return isName && index > 0 ? [{ start: line.start, end: line.end, kind: 'credit' as const }] : [];
  });
}

function readLine(line: Line, basis: string): { mark: Mark; hints: Hint[] }[] {
  const mark: Mark = { start: line.start, end: line.end, kind: 'credit' };
  if (BYLINE.test(line.folded) || PLACE_LINE.test(line.text)) return [{ mark, hints: [] }];
  const date = line.text.length > 140 ? undefined : writtenDates(line.text)[0];
  if (!date || !isDateLine(line, date)) return [];
  const published: Hint = { field: 'published', value: date.edtf, basis: basis + doubt(date) };
  const publisher = publisherIn(restOf(line, date));
  return [
    {
      mark,
      hints: [published, ...(publisher ? [{ field: 'publisher' as const, value: publisher, basis }] : [])],
    },
  ];
}

function doubt(date: WrittenDate): string {
  return date.ambiguous ? ' (read day first; could be month first)' : '';
}

function restOf(line: Line, date: WrittenDate): string {
  return `${line.text.slice(0, date.start)}|${line.text.slice(date.end)}`;
}

/** Little besides the date, set off by a mark, or words that say "published"; a sentence is neither. */
function isDateLine(line: Line, date: WrittenDate): boolean {
  const before = line.text.slice(0, date.start);
  const rest = restOf(line, date)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = rest.replace(WEEKDAYS, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  if (PUBLISHED.test(rest)) return words.length <= 14 && !/[.!?]\s*$/.test(line.text);
  const apart = before.trim() === '' || NEIGHBOURS.test(before.trimEnd().slice(-1));
  const meagre = words.filter((word) => !/^\d|^(?:gmt|utc|am|pm|h|at|a)$/.test(word)).length <= 5;
  return apart && meagre && atAnEnd(line, date) && !/[.!?]\s*$/.test(line.text);
}

function atAnEnd(line: Line, date: WrittenDate): boolean {
  const after = line.text.slice(date.end).replace(/[\s\d:hGMTUTCampAMP.,()|•·–—-]+/g, '');
  return (
    after === '' ||
    (line.text.slice(0, date.start).trim() === '' && /^\s*[|•·–—-]/.test(line.text.slice(date.end)))
  );
}
