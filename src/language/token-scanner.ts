// Tags and bracketed note numbers first, so that they can be skipped; then initials, words, figures, marks.
const TOKEN =
  /<\/?[a-z]{1,6}>|\[(?:\d{1,3}|[ivxl]{1,6})\]|(?:\p{Lu}\.){2,}|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}ـ]*(?:['’‘ʼ](?!s(?!\p{L}))(?=[\p{L}\p{Nd}«]|$))?|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[^\s]/uy;

/** The shape of a token; a pattern of one's own, because matching moves it. */
export function tokenPattern(): RegExp {
  return new RegExp(TOKEN);
}

/** Codes below this have an entry in the table: Latin with its accents, Greek, Cyrillic, Hebrew, Arabic letters. */
const KNOWN = 0x64b;
const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const SPACE = 4;
/** ASCII marks that are a token by themselves whatever follows. */
const MARK = 5;

const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  return /[!-~]/.test(character) && !/[<['’]/.test(character) ? MARK : OTHER;
}

/** What a token is by its first character. */
export type Opening = 'capital' | 'letter' | 'digit' | 'other';

const OPENINGS: readonly Opening[] = Array.from(CLASSES, (kind) =>
  kind === CAPITAL ? 'capital' : kind === LETTER ? 'letter' : kind === DIGIT ? 'digit' : 'other',
);

/** What the first character of a token makes of it. */
export function openingOf(raw: string): Opening {
  const known = OPENINGS[raw.charCodeAt(0)];
  if (known !== undefined) return known;
  if (/^\p{L}/u.test(raw)) return /^\p{Lu}/u.test(raw) ? 'capital' : 'letter';
  return /^\p{Nd}/u.test(raw) ? 'digit' : 'other';
}

const WIDE_SPACE = /\s/;

/** The index of the first character at or behind `from` that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < KNOWN ? CLASSES[code] === SPACE : code >= 0x1680 && WIDE_SPACE.test(text.charAt(at));
}

/** A function that tells where the token ends that starts at `from`, which is no white space. */
export function tokenScanner(): (text: string, from: number) => number {
  let pattern: RegExp | null = null;
  return (text, from) => {
    const plain = plainEnd(text, from);
    if (plain > from) return plain;
    pattern ??= tokenPattern();
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from + 1;
  };
}

/** The end of a token that its own characters decide, or `from` where what stands behind it may matter. */
function plainEnd(text: string, from: number): number {
  const first = CLASSES[text.charCodeAt(from)] ?? OTHER;
  if (first === MARK) return from + 1;
  if (first === DIGIT) return endOfFigure(text, from);
  if (first !== LETTER && first !== CAPITAL) return from;
  if (first === CAPITAL && text[from + 1] === '.') return from;
  return endOfWord(text, from);
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return isClosed(text, at) ? at : from;
}

function isLetter(code: number): boolean {
  const kind = CLASSES[code];
  return kind === LETTER || kind === CAPITAL;
}

function endOfFigure(text: string, from: number): number {
  let at = from + 1;
  while (CLASSES[text.charCodeAt(at)] === DIGIT) at += 1;
  return isClosed(text, at) && text[at] !== '.' && text[at] !== ',' ? at : from;
}

/** Nothing stands here that might belong to the word or figure before it. */
function isClosed(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const kind = CLASSES[text.charCodeAt(at)];
  return kind !== undefined && kind !== OTHER;
}
