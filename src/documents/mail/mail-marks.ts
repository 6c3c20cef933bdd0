import type { Mark } from '../reading.ts';

const SIGNATURE = /^-- ?\n[\s\S]*/m;
const QUOTED = /^>[^\n]*(?:\n>[^\n]*)*/gm;

/** Furniture of plain messages: earlier messages quoted with `>`, and the signature below `-- `. */
export function mailMarks(text: string): Mark[] {
  const signature = SIGNATURE.exec(text);
  const end = signature?.index ?? text.length;
  const quoted = [...text.slice(0, end).matchAll(QUOTED)].map(
    ({ index, 0: lines }): Mark => ({ start: index, end: index + lines.length, kind: 'related' }),
  );
  return signature ? [...quoted, { start: end, end: text.length, kind: 'footer' }] : quoted;
}
