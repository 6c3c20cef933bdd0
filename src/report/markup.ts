import { escapeMarkup } from '../charts/index.ts';

/** Markup that is finished and may be put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

/** Markup out of a template: what is put in is escaped, unless it is markup already. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, i) => text + write(parts[i] ?? null)).join('') };
}

/** Marks a text as finished markup; the caller vouches for it. */
export function raw(markup: string): Markup {
  return { markup };
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('');
}
