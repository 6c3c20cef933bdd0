import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const MOST_CHARACTERS = 1_000_000;
const MOST_TAGS = 10_000;

/**
 * Whether a line of a page belongs to its article, after Mozilla's Readability; null where Readability finds no
 * article or cannot cope. A second opinion for pages without landmarks.
 */
export function articleLines(source: string): ((line: string) => boolean) | null {
  if (source.length > MOST_CHARACTERS || countTags(source) > MOST_TAGS) return null;
  const article = articleText(source);
  if (article === null || article.length < 250) return null;
  const kept = squeeze(article);
  return (line) => kept.includes(squeeze(line));
}

function articleText(source: string): string | null {
  try {
    const { document } = parseHTML(source);
    return new Readability(document, { charThreshold: 250 }).parse()?.textContent ?? null;
  } catch {
    return null;
  }
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) count += 1;
  return count;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
