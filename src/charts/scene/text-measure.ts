/**
 * Widths are estimated, not measured: the fonts of the reader's machine are not known, and bytes must not depend
 * on them. The estimates lean to the wide side.
 */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const NARROW = /[iljtf.,:;'’|!()[\]\s\u0610-\u061a\u064b-\u065f]/;
const BROAD = /[A-ZÀ-ÞmwMW%—@]/;

/** Estimated width of a line, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += advance(character);
  return ems * fontSize;
}

function advance(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return BROAD.test(character) ? 0.72 : 0.57;
}

/** A text broken into lines no wider than `width`; a word that is wider than a line is broken inside. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((part) => pieces(part, width, fontSize))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** As {@link wrapText}, of which at most `most` lines are kept; what is cut off ends in an ellipsis. */
export function fitLines(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrapText(text, width, fontSize);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), width, fontSize)];
}

/** A text on one line, with an ellipsis where it is too long. */
export function shorten(text: string, width: number, fontSize: number): string {
  return textWidth(text, fontSize) <= width ? text : cut(text, width, fontSize);
}

function cut(text: string, width: number, fontSize: number): string {
  let kept = '';
  for (const { segment } of graphemes(text)) {
    if (textWidth(`${kept}${segment}…`, fontSize) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function pieces(word: string, width: number, fontSize: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes(word)) {
    if (part !== '' && textWidth(part + segment, fontSize) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function graphemes(text: string): Iterable<{ readonly segment: string }> {
  return new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
}
