import type { Mark } from './reading.ts';

const TARGET = '\\((?:[^()\\s]|\\([^()\\s]{0,200}\\)){0,2000}(?:\\s+"[^"\\n]{0,300}")?\\)';
const IMAGE = new RegExp(`!\\[[^\\]\\n]{0,300}\\]${TARGET}`, 'g');
const LINK = new RegExp(`(?<!!)\\[(?=[^[\\]\\n]{1,300}\\]\\()([^[\\]\\n]{1,300})(\\]${TARGET})`, 'g');
const DEFINITION = /^\[[^\]\n]{1,100}\]:\s+\S[^\n]*$/gm;
const COMMENT = /<!--[\s\S]{0,20000}?-->/g;

/**
 * Markup whose words and numbers are not the report's: images, the targets of links, link definitions, comments.
 * The words of a link stay; brackets and target around them are marked as note markers are, so that they break
 * no sentence.
 */
export function markdownMarks(text: string): Mark[] {
  const links = [...text.matchAll(LINK)].flatMap(({ index, 0: whole, 2: target = '' }): Mark[] => [
    { start: index, end: index + 1, kind: 'note_marker' },
    { start: index + whole.length - target.length, end: index + whole.length, kind: 'note_marker' },
  ]);
  return [
    ...links,
    ...all(text, IMAGE, 'credit'),
    ...all(text, DEFINITION, 'references'),
    ...all(text, COMMENT, 'navigation'),
  ];
}

function all(text: string, pattern: RegExp, kind: Mark['kind']): Mark[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    kind,
  }));
}
