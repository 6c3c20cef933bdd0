import type { Codebook } from '../codebook/index.ts';
import type { ReleaseName } from './changes.ts';

/** Who publishes a release, and under which terms. */
export interface ReleaseAbout {
  readonly title: string;
  /** Names of people or bodies. */
  readonly authors: readonly string[];
  /** SPDX identifier. */
  readonly licence: string;
  /** What readers must take care of. */
  readonly sensitivity: string;
}

/** The default for a release whose project says nothing: its terms must not be guessed wider than this. */
export const DEFAULT_SENSITIVITY =
  'This data is for aggregate research. Private persons are counted, not named; names of private persons in quotes are ' +
  'masked. An arrest is not a conviction; who asserts a value stands beside it. Do not use it to identify, profile or ' +
  'follow persons, and do not join it with other data in order to do so.';

/** The text files of a release that say how to cite it and how it may be used, by file name. */
export function aboutFiles(
  about: ReleaseAbout,
  identity: ReleaseName,
  codebook: Codebook,
): Readonly<Record<string, string>> {
  return {
    'CITATION.cff': citation(about, identity, codebook),
    'LICENCE.txt': licenceText(about, identity),
    'SENSITIVITY.txt': `Sensitivity note for release ${identity.name} (${identity.id})\n\n${wrapped(about.sensitivity)}\n`,
  };
}

/** Citation File Format 1.2.0. A JSON text is a YAML text, so quoting is left to it. */
function citation(
  { title, authors, licence }: ReleaseAbout,
  { id, name }: ReleaseName,
  codebook: Codebook,
): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    'message: "Cite the release by its name and id with any number that you take from it."',
    `title: ${text(title)}`,
    `version: ${text(name)}`,
    'authors:',
    ...authors.map((author) => `  - name: ${text(author)}`),
    'identifiers:',
    '  - type: other',
    `    value: ${text(id)}`,
    '    description: "Digest of the tables and the codebook; attest release verify recomputes it."',
    ...(licence === 'NONE' ? [] : [`license: ${text(licence)}`]),
    'keywords:',
    '  - "event data"',
    `  - ${text(codebook.title)}`,
    '',
  ].join('\n');
}

function licenceText({ title, authors, licence }: ReleaseAbout, { id, name }: ReleaseName): string {
  const terms =
    licence === 'NONE'
      ? 'No licence is granted: all rights are reserved.'
      : `Licence: ${licence} (https://spdx.org/licenses/${licence}.html)`;
  return `${title}, release ${name} (${id})\nBy ${authors.join(', ')}.\n\n${terms}\n\nQuotes from documents remain their publishers’; they are given as evidence, no longer than it needs.\n`;
}

const WIDTH = 100;

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
