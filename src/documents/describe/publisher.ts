import { agencyIn } from '../furniture/publisher-names.ts';

const TOP = 6;

/** The news agency that a dateline, a line of its own or the end of the text names. */
export function publisherFromText(text: string): { value: string; basis: string } | undefined {
  const lines = text
    .split(/\r\n|[\r\n\f]/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const ends = [...lines.slice(0, TOP), ...lines.slice(TOP).slice(-1)];
  for (const { line, number } of ends) {
    const agency = agencyIn(line);
    if (agency) return { value: agency, basis: `agency named on line ${number} of the text` };
  }
  return undefined;
}
