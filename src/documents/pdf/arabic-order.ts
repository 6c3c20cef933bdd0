const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LTR = /[A-Za-z\u00c0-\u024f]/g;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
const NO_CHARACTER = /(?!\s)\p{Cc}|[\uffff\ufffe]/gu;
const STROKES = /\u0640|(?<=[\u0620-\u064a])[!-+;-@[-^`{-~]{1,4}(?=[\u0620-\u064a])/g;
const STROKES_BEFORE = /(?<=[\u0620-\u064a])[!-+;-@[-^`{-~]{0,4}$/;
const STROKES_AFTER = /^[!-+;-@[-^`{-~]{0,4}(?=[\u0620-\u064a])/;
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** Whether most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return countRightToLeft(text) > (text.match(LTR)?.length ?? 0);
}

export function countRightToLeft(text: string): number {
  return text.match(RTL)?.length ?? 0;
}

/**
 * Arabic letters instead of the contextual shapes that fonts have, and no signs that stand for none: glyphs
 * without a character, the alef of a lam-alef that a font calls U+061D, and lengthening strokes, which come as any
 * sign between letters.
 */
export function plainLetters(text: string): string {
  return text
    .replace(PRESENTATION, (shapes) => shapes.normalize('NFKC'))
    .replace(NO_CHARACTER, '')
    .replace(/(?<=ل)\u061d/g, 'ا')
    .replace(STROKES, '');
}

/** Two pieces of a line without the lengthening strokes between them, where a word goes on from one to the other. */
export function joinStrokes(line: string, piece: string): readonly [string, string] {
  if (!STROKES_BEFORE.test(line) || !STROKES_AFTER.test(piece)) return [line, piece];
  return [line.replace(STROKES_BEFORE, ''), piece.replace(STROKES_AFTER, '')];
}

/** Alef maqsura closes words; where a ligature's letters came out turned round it stands one before the end. */
export function settleLigatures(text: string): string {
  return text.replace(/(?<=\p{L})([ىﯨ])([\u0621-\u0648])(?![\p{L}\p{M}])/gu, '$2ى');
}

/**
 * Whether brackets were taken as they look, not as they are meant: in right-to-left text the opening bracket has
 * the shape of a closing one. It shows in closing brackets that stand before words.
 */
export function hasMirroredBrackets(lines: readonly string[]): boolean {
  const count = (pattern: RegExp) => lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0);
  return count(/(?:^|\s)[)\]»][\p{L}\p{N}]/gu) > count(/(?:^|\s)[([«][\p{L}\p{N}]/gu);
}

export function mirrorBrackets(text: string): string {
  return text.replace(/[()[\]«»]/g, (bracket) => MIRRORED[bracket] ?? bracket);
}
