import { NO_TITLE } from '../program-titles.ts';
import type { Hint } from '../reading.ts';

/**
 * What a Word document's properties say of it: the title, unless a program put it there, and the publisher. The
 * date that the file was made is no publication date and is left out.
 */
export function coreProperties(part: Uint8Array | null): Hint[] {
  if (!part) return [];
  const xml = new TextDecoder().decode(part.subarray(0, 100_000));
  const title = valueIn(xml, 'dc:title');
  const publisher = valueIn(xml, 'dc:publisher');
  return [
    ...(title && !NO_TITLE.test(title) ? [hint('title', title, 'Word properties, title')] : []),
    ...(publisher ? [hint('publisher', publisher, 'Word properties, publisher')] : []),
  ];
}

function hint(field: Hint['field'], value: string, basis: string): Hint {
  return { field, value: value.slice(0, 500), basis };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function valueIn(xml: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,2000})</${name}>`).exec(xml)?.[1];
  return inner?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => NAMED[entity] ?? '').trim();
}
