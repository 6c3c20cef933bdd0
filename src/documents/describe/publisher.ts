import { isBlank, linesOf } from '../furniture/lines.ts';
import { agencyIn } from '../furniture/publisher-names.ts';

const TOP = 6;

/** The news agency that a dateline, a line of its own or the end of the text names. */
export function publisherFromText(text: string): { value: string; basis: string } | undefined {
  const lines = linesOf(text)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !isBlank(line));
  const ends = [...lines.slice(0, TOP), ...lines.slice(TOP).slice(-1)];
  for (const { line, number } of ends) {
    const agency = agencyIn(line.text);
    if (agency) return { value: agency, basis: `agency named on line ${number} of the text` };
  }
  return undefined;
}
