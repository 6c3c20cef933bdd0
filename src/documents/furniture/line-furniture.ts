import type { Mark } from '../reading.ts';
import { CREDIT_RULES } from './credit-phrases.ts';
import { CONSENT_RULES, FOOTER_RULES } from './footer-phrases.ts';
import type { LineRule } from './line-rule.ts';
import { isBlank, type Line } from './lines.ts';
import { MENU_ITEMS, NAVIGATION_RULES } from './navigation-phrases.ts';
import { RELATED_ENDING, RELATED_HEADING, RELATED_RULES } from './related-phrases.ts';

const RULES: readonly LineRule[] = [
  ...CONSENT_RULES,
  ...RELATED_RULES,
  ...FOOTER_RULES,
  ...CREDIT_RULES,
  ...NAVIGATION_RULES,
];

/** Lines that their own words show to be furniture, and the lists below headings such as "Related articles". */
export function lineFurniture(lines: readonly Line[]): Mark[] {
  const single = lines.flatMap((line): Mark[] => {
    const rule = line.folded === '' ? undefined : RULES.find((one) => matches(one, line));
    if (rule) return [{ start: line.start, end: line.end, kind: rule.kind }];
    if (isCaption(line)) return [{ start: line.start, end: line.end, kind: 'credit' }];
    return isMenu(line) ? [{ start: line.start, end: line.end, kind: 'navigation' }] : [];
  });
  return [...single, ...menuColumns(lines), ...relatedLists(lines)];
}

export function matches(rule: LineRule, line: Line): boolean {
  return line.folded.length <= rule.longest && rule.pattern.test(line.folded);
}

const CAPTION =
  /^[\s#>*_]*(?:map|figure|fig\.|table|chart|graph|carte|tableau|graphique|mapa|figura|tabla|gráfico|cuadro|خريطة|الشكل|شكل|الجدول|جدول)\s+\d{1,2}\s*(?:[.:–—-]|(?=[*_]{0,3}[\p{Lu}]))/iu;

/** "Map 2 Arrests by province": a number and a title, no sentence. */
function isCaption({ text }: Line): boolean {
  if (text.length > 200 || /[.!?؟]["”»*_]*\s*$/.test(text) || !CAPTION.test(text)) return false;
  const title = text.replace(CAPTION, '').replace(/^[\s*_]+/, '');
  return /^[\p{Lu}\p{Lo}\d]/u.test(title);
}

/** Two or more menu entries on a line: "Menu  Flash", "Home | News | World". */
function isMenu(line: Line): boolean {
  if (line.folded.length > 300) return false;
  const items = line.text.split(/\s{2,}|[|·•›»>/\t]+/).map((part) => foldItem(part));
  const named = items.filter((item) => item !== '');
  return named.length >= 2 && named.every((item) => MENU_ITEMS.has(item));
}

function foldItem(part: string): string {
  return part.trim() === '' ? '' : foldOne(part);
}

/** Three or more lines running that are each one menu entry. Blank lines between are allowed. */
function menuColumns(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (MENU_ITEMS.has(line.folded)) run.push(line);
    else if (!isBlank(line)) {
      marks.push(...columnOf(run));
      run = [];
    }
  }
  return [...marks, ...columnOf(run)];
}

function columnOf(run: readonly Line[]): Mark[] {
  return run.length < 3 ? [] : run.map(({ start, end }) => ({ start, end, kind: 'navigation' as const }));
}

const LONGEST_LIST = 12;
const LONGEST_TITLE = 160;

/** A heading such as "Most read", when titles (short lines without a full stop) or nothing at all follow it. */
function relatedLists(lines: readonly Line[]): Mark[] {
  const lastWords = lines.findLastIndex((line) => !isBlank(line));
  return lines.flatMap((line, index) => {
    const heading = { ...line, folded: line.folded.replace(/ ?:$/, '') };
    const isLast = index === lastWords;
    if (!matches(RELATED_HEADING, heading))
      return isLast && matches(RELATED_ENDING, heading) ? [markOf(line, line)] : [];
    const titles = titlesAfter(lines, index);
    return titles.length >= 2 || isLast ? [markOf(line, titles.at(-1) ?? line)] : [];
  });
}

function markOf(first: Line, last: Line): Mark {
  return { start: first.start, end: last.end, kind: 'related' };
}

function titlesAfter(lines: readonly Line[], heading: number): Line[] {
  const titles: Line[] = [];
  for (let at = heading + 1; at < lines.length && titles.length < LONGEST_LIST; at += 1) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST_TITLE || /[.:!…]["”»]?\s*$/.test(line.text)) break;
    if (!isBlank(line)) titles.push(line);
  }
  return titles;
}

function foldOne(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
