import type { Box } from './page-frame.ts';

/** A letter, digit or sign with the place in its text, in one form whatever shape a font gives it. */
export interface Letter {
  readonly form: string;
  /** UTF-16 index into the text. */
  readonly at: number;
}

const UNSEEN = /[\s\p{M}\p{Cf}\u0640]/u;

/** The letters of a text that a page shows as type of their own: no spaces, vowel signs or lengthening strokes. */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const character of text) {
    for (const form of formsOf(character)) letters.push({ form, at });
    at += character.length;
  }
  return letters;
}

/** A letter of a page and the box that it fills. */
export interface BoxedLetter extends Box {
  readonly form: string;
}

/** The letters of a character; those of a ligature share its box, from left to right or, in Arabic, the other way. */
export function boxedLettersOf(text: string, box: Box): BoxedLetter[] {
  const forms = formsOf(text);
  const step = (box.right - box.left) / forms.length;
  const ordered = /[\u0590-\u08ff]/.test(forms[0] ?? '') ? forms.toReversed() : forms;
  const boxed = ordered.map((form, index) => ({
    ...box,
    form,
    left: box.left + index * step,
    right: box.left + (index + 1) * step,
  }));
  return ordered === forms ? boxed : boxed.reverse();
}

function formsOf(character: string): string[] {
  return [...character.normalize('NFKD')].map(plainForm).filter((form) => !UNSEEN.test(form));
}

const MIRRORED: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '‐': '-', '\u00ad': '-' };

/** Brackets come out turned in some right-to-left lines, and hyphens as one of three signs. */
function plainForm(character: string): string {
  return MIRRORED[character] ?? character;
}
